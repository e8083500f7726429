import { expect } from 'chai'
import { Phrases, tokenize } from '../../../src/understanding/fields/tokens.js'

describe('phrases that are looked for', () => {
  for (const phrase of [
    'lost',
    'fell in the bin',
    "didn't arrive",
    'break-in',
    "the dog's",
    'M/s',
    'no.',
    'A/C number',
    'inv 1',
    '邮费谁出',
    '发票 title',
    '郵費',
  ]) {
    it(`are found as messages are taken apart: ${phrase}`, () => {
      const tokens = tokenize(phrase)
      expect(new Phrases([phrase]).lengthAt(tokens, 0))
        .to.equal(tokens.length)
        .and.to.be.above(0)
    })
  }

  it('are found by their first word, the longest first', () => {
    const phrases = new Phrases('took, took it, took it home')

    expect(['took', 'took it', 'took it home', 'took that', 'it'].map(text => phrases.lengthAt(tokenize(text), 0))).to.deep.equal([
      1, 2, 3, 1, 0,
    ])
  })
})
