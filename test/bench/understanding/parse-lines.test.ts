import { expect } from 'chai'
import { parseLines } from './parse-lines.js'

const parse = (text: string | Buffer) => parseLines(Buffer.from(text), 'set/train.tsv')

describe('lines of a data file', () => {
  for (const [title, text] of [
    ['are a text, a tab and a label', 'where is it\tstatus\nrefund me\toos\n'],
    ['need no newline at the end', 'where is it\tstatus\nrefund me\toos'],
    ['may end as on Windows', 'where is it\tstatus\r\nrefund me\toos\r\n'],
    ['may begin with a byte order mark and have empty lines between', '\ufeffwhere is it\tstatus\n\n  \nrefund me\toos\n\n'],
  ] as const) {
    it(title, () =>
      expect(parse(text)).to.deep.equal([
        { text: 'where is it', label: 'status' },
        { text: 'refund me', label: 'oos' },
      ]),
    )
  }

  it('keep quotes, accents and other scripts as they are', () => {
    expect(parse('"où", 发票 \ufffd\tcafé\n')).to.deep.equal([{ text: '"où", 发票 \ufffd', label: 'café' }])
  })

  for (const [title, text, message] of [
    ['no tab', 'a\tx\nwhere is it status\n', 'set/train.tsv:2: no tab. '],
    ['two tabs', 'a\tb\tx\n', 'set/train.tsv:1: 2 tabs. '],
    ['no text', '\n\tx\n', 'set/train.tsv:2: no text'],
    ['no label', 'a\tx\n\nb\t\n', 'set/train.tsv:3: no label'],
    ['nothing in it', '\n\n', 'set/train.tsv:1: no lines'],
    ['another encoding', Buffer.from('ok\tx\ncaf\xe9\ty\n', 'latin1'), 'set/train.tsv:2: not UTF-8'],
  ] as const) {
    it(`are refused with file and line where there is ${title}`, () =>
      expect(() => parse(text))
        .to.throw()
        .that.includes({ code: 'INPUT_INVALID' })
        .and.has.property('message')
        .that.satisfies((said: string) => said.startsWith(message)))
  }

  it('have their faults told together, ten at most', () => {
    expect(() => parse('a\nb\tx\nc\n')).to.throw(/:1: no tab[^\n]*\n[^\n]*:3: no tab[^\n]*$/)
    expect(() => parse('a\n'.repeat(13))).to.throw(/:10: [^\n]*\n… and 3 more lines$/)
  })
})
