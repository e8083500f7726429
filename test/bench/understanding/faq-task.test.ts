import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { smallContent } from '../../support/small-content.js'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import { faqTask } from './faq-task.js'

const known = '{"id":"1","text":"who pays","expect":["postage"],"act":"question"}\n'
const unknown = '{"id":"2","text":"","kind":"degenerate"}\n'

async function read(files: Readonly<Record<string, string>>) {
  return inTemporaryFolder(async folder => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    return faqTask(smallContent, folder)
  })
}

describe('the FAQ as a task', () => {
  it('is learnt from the phrasings, without the commands', async () => {
    const { training, refusals } = await read({ 'faq.jsonl': known, 'oos.jsonl': unknown })
    const labels = new Set(training.flatMap(({ lines }) => lines.map(({ label }) => label)))

    expect([...labels].sort()).to.deep.equal(
      ['agent', 'application-deadline', 'copy', 'greeting', 'postage', 'refund', 'split-statement', 'status', 'tax-rate'].sort(),
    )
    expect([...refusals].sort()).to.deep.equal(['agent', 'greeting', 'refund', 'status', 'tax-rate'])
  })

  it('is tested with both files, whichever of their two names they have', async () => {
    const { test } = await read({ 'faq-dev.jsonl': known, 'oos.jsonl': unknown })

    expect(test).to.deep.equal([
      { text: 'who pays', label: 'postage' },
      { text: '', label: 'oos' },
    ])
  })

  it('gives a form and its entry one label', async () => {
    const copy = smallContent.intents.get('copy')
    const content = { ...smallContent, intents: new Map([...smallContent.intents, ['copy', { ...copy, entry: 'postage' } as never]]) }
    const task = await inTemporaryFolder(async folder => {
      await writeFile(join(folder, 'faq.jsonl'), known)
      await writeFile(join(folder, 'oos.jsonl'), unknown)
      return faqTask(content, folder)
    })

    const labels = new Set(task.training.flatMap(({ lines }) => lines.map(({ label }) => label)))
    expect(labels.has('copy')).to.equal(false)
    expect(labels.has('postage')).to.equal(true)
  })

  for (const [title, files, message] of [
    ['a file that is missing', { 'faq.jsonl': known }, /holds no oos\.jsonl or oos-dev\.jsonl/],
    ['a line that is no JSON', { 'faq.jsonl': `${known}nonsense\n`, 'oos.jsonl': unknown }, /faq\.jsonl:2: not JSON/],
    ['a line without an entry', { 'faq.jsonl': '{"text":"x","expect":[]}\n', 'oos.jsonl': unknown }, /faq\.jsonl:1: .*expect/],
    ['an entry nobody wrote', { 'faq.jsonl': known.replace('postage', 'gone'), 'oos.jsonl': unknown }, /faq\.jsonl:1: no entry "gone"/],
    ['a line without a text', { 'faq.jsonl': known, 'oos.jsonl': `\n{"kind":"far"}\n` }, /oos\.jsonl:2: .*text/],
  ] as const) {
    it(`is refused for ${title}`, async () => {
      const refusal = await read(files as Record<string, string>).then(
        () => 'nothing was refused',
        (error: Error) => error.message,
      )
      expect(refusal).to.match(message)
    })
  }
})
