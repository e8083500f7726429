import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import { readTasks } from './task-folders.js'

type Files = Readonly<Record<string, string>>

const task: Files = { 'train.tsv': 'hi\tgreeting\nxyzzy\toos\n', 'test.tsv': 'hello\tgreeting\nplugh\toos\n' }
const below = (folder: string, files: Files) => Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))

async function read(files: Files, only: readonly string[] = [], within = '') {
  return inTemporaryFolder(async folder => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, dirname(name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return readTasks(join(folder, within), only)
  })
}

async function refusal(...given: Parameters<typeof read>): Promise<string> {
  return read(...given).then(
    () => expect.fail('nothing was refused'),
    (error: Error) => error.message,
  )
}

describe('a folder of tasks', () => {
  it('may be a task itself; out-of-scope lines are a label that is no answer', async () => {
    const [hi, known] = [
      { text: 'hi', label: 'greeting' },
      { text: 'xyzzy', label: 'oos' },
    ]
    const [only, ...others] = await read({ ...task, 'README.md': 'about' })

    expect(others).to.deep.equal([])
    expect(only?.training).to.deep.equal([{ name: 'train.tsv', lines: [hi, known] }])
    expect([...(only?.refusals ?? [])]).to.deep.equal(['oos'])
    expect(only?.test.map(({ label }) => label)).to.deep.equal(['greeting', 'oos'])
    expect(only?.validation).to.equal(null)
  })

  it('may hold several beside other things', async () => {
    const tasks = await read({
      ...below('b', { ...task, 'val.tsv': 'hey\tgreeting\n' }),
      ...below('a', task),
      'README.md': 'x',
      'notes/x': 'x',
    })

    expect(tasks.map(({ name, validation }) => [name, validation?.length ?? 0])).to.deep.equal([
      ['a', 0],
      ['b', 1],
    ])
  })

  it('has every training file of a task learnt by itself, or those named', async () => {
    const files = { ...task, 'train-10shot.tsv': 'a\tx\n', 'train-5shot.tsv': 'b\tx\n', 'training.tsv': 'no' }
    const names = async (only: readonly string[]) => (await read(files, only)).flatMap(({ training }) => training.map(({ name }) => name))

    expect(await names([])).to.deep.equal(['train.tsv', 'train-5shot.tsv', 'train-10shot.tsv'])
    expect(await names(['train-5shot.tsv'])).to.deep.equal(['train-5shot.tsv'])
  })

  for (const [title, files, only, within, message] of [
    ['is not there', task, [], 'gone', /gone is no folder/],
    ['is a file', task, [], 'train.tsv', /train\.tsv is no folder/],
    ['holds no task', { 'notes/x': 'x' }, [], '', /holds no task/],
    ['holds nothing to test with', below('a', { 'train.tsv': 'a\tx\n' }), [], '', /a holds no test\.tsv/],
    ['holds nothing to learn from', below('a', { 'test.tsv': 'a\tx\n' }), [], '', /a holds no train\.tsv/],
    ['holds no training file of that name', task, ['train-7shot.tsv'], '', /holds train-7shot\.tsv/],
    ['has only out-of-scope lines to learn from', { ...task, 'train.tsv': 'a\toos\n' }, [], '', /train\.tsv:1: every line is out of scope/],
    ['has a bad line', { ...task, 'test.tsv': 'a\tx\nb\n' }, [], '', /test\.tsv:2: no tab/],
    ['has a bad line to validate with', { ...task, 'val.tsv': 'b\n' }, [], '', /val\.tsv:1: no tab/],
  ] as const) {
    it(`is refused where it ${title}`, async () => expect(await refusal(files as Files, only, within)).to.match(message))
  }
})
