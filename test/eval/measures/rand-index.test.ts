import { expect } from 'chai'
import { adjustedRandIndex } from './rand-index.js'

describe('the adjusted Rand index', () => {
  it('is 1 for the same groups, whatever they are called', () => {
    expect(adjustedRandIndex(['a', 'a', 'b', 'b'], [2, 2, 1, 1])).to.equal(1)
  })

  it('is what Hubert and Arabie compute for groups that agree in part', () => {
    // Three pairs together in each, one of them in both; 15 pairs in all: (1 - 9/15 - …) by hand.
    const [one, other] = [
      ['a', 'a', 'a', 'b', 'b', 'b'],
      ['x', 'x', 'y', 'y', 'z', 'z'],
    ]
    expect(adjustedRandIndex(one ?? [], other ?? [])).to.be.closeTo((2 - (6 * 3) / 15) / ((6 + 3) / 2 - (6 * 3) / 15), 1e-12)
  })

  it('is about 0 for groups that have nothing to do with each other', () => {
    const many = Array.from({ length: 4_000 }, (_, at) => at)
    const index = adjustedRandIndex(
      many.map(at => at % 7),
      many.map(at => Math.floor(at / 7) % 5),
    )
    expect(Math.abs(index)).to.be.below(0.01)
  })
})
