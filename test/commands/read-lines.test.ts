import { Readable } from 'node:stream'
import { expect } from 'chai'
import { readLines } from '../../src/commands/read-lines.js'

describe('readLines', () => {
  for (const [title, chunks, lines] of [
    ['ends a line at \\n and at \\r\\n', ['a\nb\r\nc\n'], ['a', 'b', 'c']],
    ['gives the last line without an end', ['a\nb'], ['a', 'b']],
    ['gives empty lines, so that lines keep their numbers', ['a\n\n\nb\n'], ['a', '', '', 'b']],
    ['puts together what came in parts', ['wh', 'o pa', 'ys?\nwh', 'y?\n'], ['who pays?', 'why?']],
    ['does not end a line where JSON allows a mark within a string', ['a\u2028b\u2029c\u0085d\re\n'], ['a\u2028b\u2029c\u0085d\re']],
    ['leaves out the mark that some editors begin a file with', ['\ufeff{"id":1}\n'], ['{"id":1}']],
    ['gives nothing for nothing', [], []],
  ] as const)
    it(title, async () => expect(await all(chunks.map(text => Buffer.from(text)))).to.deep.equal(lines))

  it('puts together a character that came in parts, and marks bytes that are none', async () => {
    const [first, second] = [Buffer.from('发').subarray(0, 1), Buffer.from('发').subarray(1)]

    expect(await all([first, second, Buffer.from([0x0a, 0xff, 0x0a])])).to.deep.equal(['发', '\ufffd'])
  })

  it('reads nothing before the first line is asked for, and loses nothing that waits', async () => {
    const input = Readable.from([Buffer.from('a\nb\n')])
    const lines = readLines(input)
    await new Promise(setImmediate)

    expect(input.readableDidRead).to.equal(false)
    expect((await lines.next()).value).to.equal('a')
  })
})

async function all(chunks: readonly Buffer[]): Promise<readonly string[]> {
  const found: string[] = []
  for await (const line of readLines(Readable.from(chunks))) found.push(line)
  return found
}
