import { expect } from 'chai'
import fc from 'fast-check'
import { PairCounts } from '../../../src/understanding/text/pair-counts.js'

describe('counts of pairs', () => {
  it('are those of a Map, however many pairs there are and in whatever order they come', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 30 - 1 })), fc.integer({ min: 1, max: 40 }), (strange, times) => {
        const counts = new PairCounts()
        const known = new Map<number, number>()
        const add = (pair: number) => {
          counts.add(pair)
          known.set(pair, (known.get(pair) ?? 0) + 1)
        }

        for (let time = 0; time < times; time++) for (let pair = 0; pair < 200; pair++) add((pair + time * 37) * 32_769)
        strange.forEach(add)

        for (const [pair, count] of known) expect(counts.of(pair)).to.equal(count)
      }),
      { numRuns: 20 },
    ))

  it('are 0 for a pair that never came, also once they have grown', () => {
    const counts = new PairCounts()

    for (let pair = 0; pair < 20_000; pair += 2) counts.add(pair)

    expect([1, 777, 19_999, 2 ** 30 - 1].map(pair => counts.of(pair))).to.deep.equal([0, 0, 0, 0])
  })

  it('are counted for the first and the last number alike', () => {
    const counts = new PairCounts()

    for (const pair of [0, 2 ** 30 - 1, 0]) counts.add(pair)

    expect([counts.of(0), counts.of(2 ** 30 - 1), counts.of(1)]).to.deep.equal([2, 1, 0])
  })
})
