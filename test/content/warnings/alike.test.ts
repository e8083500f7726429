import { expect } from 'chai'
import { normalizedOf } from '../../../src/content/normalized-phrasing.js'
import { alikeAmong } from '../../../src/content/warnings/alike.js'
import { pairsOf } from '../../../src/content/warnings/neighbours.js'
import type { Phrasing } from '../../../src/understanding/knowledge.js'
import { replace, translatedFiles } from '../../support/content-files.js'
import { itTellsOf } from '../../support/mistakes.js'

const list = 'faq/postage.phrases.txt'

describe('phrasings that are too alike', () => {
  itTellsOf([
    {
      what: 'one that differs from another of its entry by an article',
      make: replace(list, 'is mailing free', 'what does a courier cost?\nis mailing free'),
      at: `${list}:2`,
      says: 'warning: nearly the same phrasing as at faq/postage.phrases.txt:1, "what does the courier cost". Delete one of the two',
      cure: replace(list, 'what does a courier cost?\n', ''),
    },
    {
      what: 'one that is spelt a little differently in another entry',
      make: replace('faq/lost.md', '- how about loss aa', '- how about loss aa\n- what does the currier cost?'),
      at: `${list}:1`,
      says: 'nearly the same phrasing as at faq/lost.md:11, "what does the currier cost?", where it stands for "lost"',
      cure: replace('faq/lost.md', '- what does the currier cost?\n', ''),
    },
    {
      what: 'one on the other side of its entry',
      make: replace(
        'faq/split.phrases.txt',
        'just one for the year',
        'so, just one for the year\n## When asked: several\njust one for the year',
      ),
      at: 'faq/split.phrases.txt:4',
      says: 'where it stands for "split / one"',
      cure: replace('faq/split.phrases.txt', 'so, just one for the year\n', ''),
    },
  ])

  itTellsOf(
    [
      {
        what: 'a Chinese one',
        make: replace('faq/zh/postage.phrases.txt', '快递费多少', '快递费多少\n要是发票在公司里弄丢了应该怎么申请补办复印件呢\n'),
        at: 'intents/zh/copy.phrases.txt:2',
        says: 'nearly the same phrasing as at faq/zh/postage.phrases.txt:2',
        cure: replace('faq/zh/postage.phrases.txt', '要是发票在公司里弄丢了应该怎么申请补办复印件呢\n', ''),
      },
    ],
    replace('intents/zh/copy.phrases.txt', '我的发票丢了', '我的发票丢了\n要是发票在公司里弄丢了应该怎么申请补办复印件')(translatedFiles),
  )

  for (const [what, one, other, language] of [
    [
      'a contrast made by "not"',
      'we have certified the invoice, can it be returned',
      'we have not certified the invoice, can it be returned',
      'en',
    ],
    ['a contrast made by 没', '发票已经认证过了还能不能退', '发票没有认证过还能不能退', 'zh'],
    ['what differs by the one word that matters', 'Is my fapiao on its way?', 'Is my taxi on its way?', 'en'],
    ['the same words that ask for two things', 'two months on one invoice', 'one month on two invoices', 'en'],
  ] as const) {
    it(`leaves alone ${what}`, () => {
      const phrasings = [phrasing('a', one), phrasing('b', other)]
      expect(alikeAmong(phrasings, neighbours(phrasings), language)).to.deep.equal([])
    })
  }
})

const phrasing = (id: string, text: string): Phrasing => ({ text, meaning: { kind: 'topic', id }, at: `${id}.md:1` })
const neighbours = (phrasings: readonly Phrasing[]) => pairsOf(phrasings.map(normalizedOf), 0)
