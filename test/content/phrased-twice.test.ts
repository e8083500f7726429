import { expect } from 'chai'
import fc from 'fast-check'
import { phrasedTwice } from '../../src/content/phrased-twice.js'
import { normalize } from '../../src/understanding/text/normalize.js'

describe('phrasings that stand in two places', () => {
  for (const [what, one, other] of [
    ['letter for letter', 'who pays', 'who pays'],
    ['in other case', 'who pays', 'Who PAYS'],
    ['with a mark at its end', 'who pays', 'who pays?'],
    ['with more spaces', 'who pays', ' who   pays'],
    ['in wide letters', 'who pays', 'ｗｈｏ　ｐａｙｓ'],
    ['with an unseen character in a word', 'who pays', 'who pa\u00adys'],
    ['with other quotes', "who's to pay", 'who’s to pay'],
    ['with a tab', 'who pays', 'who\tpays'],
    ['with traditional characters', '邮费谁出', '郵費誰出？'],
  ] as const) {
    it(`are found ${what}`, () => {
      expect([...phrasedTwice(placed([one, 'is it free', other]))].map(({ line }) => line)).to.deep.equal([3])
    })
  }

  for (const [what, one, other] of [
    ['in a letter', 'who pays', 'who paid'],
    ['in a number', 'invoice 1', 'invoice 2'],
    ['in where a word ends', 'any more', 'anymore'],
    ['in a mark between words', 'who pays, you', 'who pays you'],
    ['in a character', '邮费谁出', '邮费谁付'],
  ] as const) {
    it(`are none where they differ ${what}`, () => {
      expect([...phrasedTwice(placed([one, other]))]).to.deep.equal([])
    })
  }

  it('are as many as there are texts whose normal form came before', () => {
    const pieces = fc.constantFrom('a', 'B', 'ａ', '1', "'", '’', '`', ' ', '\u3000', '-', '郵', '邮', '？', 'é', '\u00ad', 'ﬁ', '①')
    const texts = fc.array(fc.string({ unit: pieces, minLength: 1, maxLength: 4 }), { maxLength: 40 })
    fc.assert(
      fc.property(texts, all => {
        expect([...phrasedTwice(placed(all))]).to.have.length(all.length - new Set(all.map(normalize)).size)
      }),
    )
  })
})

/** Each text in a file of its own: of many in one they might be told of as a copy. */
function placed(texts: readonly string[]) {
  return texts.map((text, at) => ({ text, meaning: { kind: 'topic', id: 'refund' } as const, at: `faq/${at}.md:${at + 1}` }))
}
