import { expect } from 'chai'
import { PairNumbers } from '../../../src/content/warnings/pair-numbers.js'

describe('the numbers of pairs', () => {
  it('are those that were given, of more pairs than there was room for at first', () => {
    const pairs = new PairNumbers()
    const all = Array.from({ length: 40_000 }, (_, at) => ({ front: at % 200, back: Math.floor(at / 200), number: at + 1 }))

    for (const { front, back, number } of all) pairs.give(front, back, number)

    expect(all.filter(({ front, back, number }) => pairs.of(front, back) !== number)).to.deep.equal([])
    expect(pairs.of(200, 0)).to.equal(0)
  })
})
