import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { DeskError } from '../../src/errors.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { type Messages, readMessages } from './read-messages.js'

describe('readMessages', () => {
  it('reads the files that are there, each line with its place', async () => {
    const { faq, oos, multi } = await read({
      'faq-dev.jsonl':
        '{"id":"f1","text":"who pays","expect":["postage"],"act":"question"}\n\n{"id":"f2","text":"fee","expect":["postage"]}\n',
      'oos.jsonl': '{"id":"o1","text":"","kind":"degenerate"}',
    })

    expect(faq.map(({ id, at }) => [id, at])).to.deep.equal([
      ['f1', 'faq-dev.jsonl:1'],
      ['f2', 'faq-dev.jsonl:3'],
    ])
    expect(oos).to.deep.equal([{ id: 'o1', text: '', kind: 'degenerate', at: 'oos.jsonl:1' }])
    expect(multi).to.deep.equal([])
  })

  for (const [title, files, says] of [
    ['a line that is no JSON', { 'faq.jsonl': '\n{"id":' }, 'faq.jsonl:2: not JSON. See test/eval/README.md'],
    ['a message without its entry', { 'faq.jsonl': '{"id":"f","text":"x","expect":[]}' }, 'faq.jsonl:1: '],
    ['a kind that is missing', { 'oos.jsonl': '{"id":"o","text":"x"}' }, 'kind'],
    ['a folder without messages', { 'other.jsonl': '{}' }, 'no messages. Name a folder with faq, zh'],
  ] as const)
    it(`tells of ${title}`, async () => {
      const error = await read(files).then(
        () => null,
        (thrown: unknown) => thrown,
      )

      expect(error).to.be.instanceOf(DeskError).with.property('code', 'INPUT_INVALID')
      expect((error as DeskError).message).to.include(says)
    })
})

async function read(files: Readonly<Record<string, string>>): Promise<Messages> {
  return inTemporaryFolder(async folder => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    return readMessages(folder)
  })
}
