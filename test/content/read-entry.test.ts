import { expect } from 'chai'
import type { Problem } from '../../src/content/problem.js'
import { readEntry } from '../../src/content/read-entry.js'
import { healthyFiles } from '../support/content-files.js'

const postage = 'faq/postage.md'
const split = 'faq/split.md'
const date = '---\nas of: 2021-05-27\n---\n'

describe('reading an entry', () => {
  it('takes the answer byte for byte as it stands in the file', () => {
    const answer = 'You  pay *nothing*.\n\n- one\n\t- “two”  \n\n    code & <b>tags</b>\n1\\. é e\u0301 \u00a0 存根联'

    const { entry } = read(`${date}# Who pays?\n\n${answer}\n\n## Also asked\n\n- is it free\n`)

    expect(entry?.answer).to.equal(answer)
  })

  it('takes the answer of each side byte for byte, and asks by it', () => {
    const { entry, phrasings } = read(String(healthyFiles[split]))

    expect(entry?.sides).to.deep.equal([
      { name: 'several', answer: 'Never several.' },
      { name: 'one', answer: 'One for all.' },
    ])
    expect(phrasings?.[0]).to.deep.equal({
      text: 'how about several aa',
      meaning: { kind: 'entry', id: 'id', side: 'several' },
      at: 'faq/id.md:14',
    })
    expect(phrasings?.map(({ text }) => text)).not.to.include('Several invoices or one?')
  })

  it('counts the question as a phrasing, and names the line of each', () => {
    const { phrasings } = read(`${date}# Who pays?\n\nYou don't.\n\n## Also asked\n\n- is it free\n* what does it cost\n`)

    expect(phrasings?.map(({ text, at }) => `${at} ${text}`)).to.deep.equal([
      'faq/id.md:4 Who pays?',
      'faq/id.md:10 is it free',
      'faq/id.md:11 what does it cost',
    ])
  })

  for (const [what, change] of [
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['empty lines at the top', (text: string) => `\n\n${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ] as const) {
    it(`reads the same entry with ${what}`, () => {
      const text = String(healthyFiles[postage])
      expect(read(change(text)).entry).to.deep.equal(read(text).entry)
      expect(read(change(text)).problems).to.deep.equal([])
    })
  }

  it('gives another revision to other words or another date, and the same to other phrasings', () => {
    const text = String(healthyFiles[split])
    const revision = (from: string, to: string) => read(text.replace(from, to)).entry?.revision
    const same = read(text).entry?.revision

    expect(revision('Never several', 'Not several')).not.to.equal(same)
    expect(revision('One for all', 'One for some')).not.to.equal(same)
    expect(revision('05-27', '05-28')).not.to.equal(same)
    expect(revision('how about several aa', 'how come')).to.equal(same)
  })
})

function read(text: string) {
  const problems: Problem[] = []
  return { ...readEntry('id', 'faq/id.md', text, problems), problems }
}
