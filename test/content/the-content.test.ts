import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { readContent } from '../../src/content/load.js'
import type { Content, Entry } from '../../src/understanding/knowledge.js'

/** What the policy says, entry by entry: words that each of its answers must hold. */
const facts: Readonly<Record<string, readonly string[]>> = {
  'apply-button-disabled': [
    'above 0',
    'invoice information',
    'invoice address',
    'title information has been approved',
    'both',
    'Invoice Management',
  ],
  'application-deadline': ['no time limit', 'monthly statements', 'whenever you need'],
  'amount-limit': ['no limit on the invoiceable amount'],
  'split-statement': ['cannot be split', 'one invoice', 'one month', 'several months together'],
  'page-error': ['browser', 'not compatible', 'Google Chrome'],
  'prepaid-balance': ['cannot be invoiced', 'Measures for the Management of Invoices and their Detailed Rules', 'already been incurred'],
  'cloud-market': ['Yes', 'Billing Center', 'Invoice Management'],
  'return-certified': ['Yes', 'Information Form on the Issuance of Special Red-Letter VAT Invoices', 'competent tax bureau'],
  'owed-invoices': ['not processed', 'At present', '欠票', 'not the same as owing money'],
  'delivery-time': ['Invoice Management', 'Invoiced', 'issued and sent', 'delivery company', 'no number of days'],
  postage: ['pay nothing', 'bears the cost', 'your address'],
  'lost-invoice': [
    'ticket',
    'account name',
    'invoice title',
    'invoice number',
    'reason why it was lost',
    'Invoice Management',
    'verified',
    'ordinary',
    'root form (存根联)',
    'photocopy or a scan',
    'special',
    'bookkeeping form (记账联)',
    'invoice stamp',
  ],
}

/** What nobody has approved, so no answer may hold it. */
const promises: readonly (readonly [string, RegExp, string])[] = [
  [
    'a number of days',
    /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|several|a few))[\s-]+(?:\w+[\s-]+)?(?:days?|hours?|weeks?)\b/i,
    'in 3 working days',
  ],
  ['a link', /https?:|www\.|\]\(|\.(?:com|cn|net)\b/i, 'see https://example.com'],
  ['an e-mail address', /\S@\S/, 'write to help@example.com'],
  ['a phone number', /\+?\d[\d\s()-]{5,}\d/, 'call 400-028-9900'],
]

describe('the FAQ and the intents of this project', () => {
  let content: Content

  before(async () => {
    const read = await readContent({ root: projectRoot })
    expect(read.problems).to.deep.equal([])
    content = read.contents.en
  })

  it('hold the twelve entries of the policy and no other', () => {
    expect([...content.entries.keys()].sort()).to.deep.equal(Object.keys(facts).sort())
  })

  it('are all dated as the policy is', () => {
    expect([...content.entries.values()].filter(({ asOf }) => asOf !== '2021-05-27')).to.deep.equal([])
  })

  it('answer byte for byte what stands in the file', async () => {
    for (const { id, answer, sides } of content.entries.values()) {
      const file = await readFile(join(projectRoot, 'faq', `${id}.md`), 'utf8')
      for (const text of [answer, ...sides.map(side => side.answer)]) expect(file).to.include(`\n\n${text}\n\n`)
    }
  })

  for (const [id, phrases] of Object.entries(facts)) {
    it(`state the facts of ${id}`, () => {
      const text = plain(answersOf(content.entries.get(id))[0] ?? '')
      expect(phrases.filter(phrase => !text.includes(phrase))).to.deep.equal([])
    })
  }

  it('lead with the half that was asked, and state the other', () => {
    const [several, one] = content.entries.get('split-statement')?.sides ?? []
    expect(plain(several?.answer ?? '')).to.match(/^One monthly statement cannot be split.*several months together/s)
    expect(plain(one?.answer ?? '')).to.match(/^One application may cover.*several months together.*cannot be split/s)
  })

  for (const [what, pattern, example] of promises) {
    it(`promise nobody ${what}, in an answer or for a topic`, () => {
      const answers = [...content.entries.values()].flatMap(answersOf)
      const statements = [...content.topics.values()].map(({ statement }) => statement)

      expect([...answers, ...statements].filter(text => pattern.test(text))).to.deep.equal([])
      expect(pattern.test(example), 'the pattern finds an example').to.equal(true)
    })
  }
})

function answersOf(entry: Entry | undefined): readonly string[] {
  return entry ? [entry.answer, ...entry.sides.map(({ answer }) => answer)] : []
}

/** Without the signs of Markdown, on one line. */
function plain(markdown: string): string {
  return markdown.replace(/\*+/g, '').replace(/\s+/g, ' ')
}
