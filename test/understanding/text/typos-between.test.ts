import { expect } from 'chai'
import fc from 'fast-check'
import { typosBetween } from '../../../src/understanding/text/typos-between.js'
import { plainTypos } from '../plain-typos.js'

describe('the typos between two words', () => {
  for (const [a, b, typos] of [
    ['invoice', 'invoice', 0],
    ['invoce', 'invoice', 1],
    ['invioce', 'invoice', 1],
    ['maple', 'people', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['ca', 'abc', 3],
  ] as const) {
    it(`are ${typos} from "${a}" to "${b}"`, () => expect(typosBetween(a, b, 3)).to.equal(typos))
  }

  it('are more than allowed where they are, and else as many as they are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const typos = plainTypos(a, b)
        const found = typosBetween(a, b, most)
        if (typos <= most) expect(found).to.equal(typos)
        else expect(found).to.be.above(most)
      }),
      { numRuns: 1_000 },
    )
  })
})
