import { expect } from 'chai'
import { overlaps, trigramsOf } from '../../src/measures/overlap.js'

describe('trigramsOf', () => {
  it('takes every three characters, with two spaces before and one behind', () =>
    expect([...trigramsOf('Fee?')]).to.deep.equal(['  f', ' fe', 'fee', 'ee ']))

  it('has some for a single character', () => expect([...trigramsOf('票')]).to.deep.equal(['  票', ' 票 ']))
  it('has none of punctuation alone', () => expect(trigramsOf('?! …').size).to.equal(0))
  it('forgives case, white space, punctuation and traditional characters', () => {
    expect(trigramsOf('WHO   pays - the fee?')).to.deep.equal(trigramsOf('who pays the fee'))
    expect(trigramsOf('發票')).to.deep.equal(trigramsOf('发票'))
  })
})

describe('overlaps', () => {
  const corpus = [
    { at: 'faq/postage.md:4', text: 'who pays the fee' },
    { at: 'faq/postage.md:5', text: 'fee' },
  ]
  const found = (text: string, least?: number) => overlaps(corpus, [{ id: 'm', text }], least)

  it('finds the same line, whatever its case and punctuation', () =>
    expect(found('Who pays the fee?')).to.deep.equal([{ at: 'faq/postage.md:4', id: 'm', overlap: 1 }]))

  it('finds a line that is nearly the same, by the trigrams that both have of those that one has', () => {
    // "fee" has the trigrams ··f ·fe fee ee· ; "fees" has ··f ·fe fee ees es·: three of six.
    expect(found('fees', 0.5)).to.deep.equal([{ at: 'faq/postage.md:5', id: 'm', overlap: 3 / 6 }])
    expect(found('fees', 0.51)).to.deep.equal([])
  })

  for (const [text, longer, overlap] of [
    // Shared: ··a ·ab abc bcd, not shared: cd· cde de·.
    ['abcd', 'abcde', null],
    ['abcdef', 'abcdefg', 6 / 9],
  ] as const)
    it(`takes "${text}" and "${longer}" for ${overlap === null ? 'two lines' : 'nearly one'}`, () =>
      expect(overlaps([{ at: 'f:1', text }], [{ id: 'm', text: longer }])).to.deep.equal(
        overlap === null ? [] : [{ at: 'f:1', id: 'm', overlap }],
      ))

  it('finds nothing in lines that share no words, and nothing in nothing', () => {
    expect(found('my invoice is lost')).to.deep.equal([])
    expect(found('?')).to.deep.equal([])
  })

  it('begins with the closest', () =>
    expect(
      overlaps(
        corpus,
        [
          { id: 'near', text: 'who pays a fee' },
          { id: 'same', text: 'fee' },
        ],
        0.3,
      ).map(({ id }) => id),
    ).to.deep.equal(['same', 'near']))
})
