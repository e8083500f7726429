import { expect } from 'chai'
import fc from 'fast-check'
import { neighboursOf } from '../../../src/content/warnings/neighbours.js'
import { toRows } from '../../../src/content/warnings/rows.js'

describe('the neighbours of texts', () => {
  const texts = ['who pays the postage', 'do I pay the postage', 'who pays the courier', 'is it raining', '邮费谁付', '快递费谁付']

  it('are those that share words, the nearest first, and never itself', () => {
    const near = neighboursOf(texts, 0.1)

    expect(near[0]?.map(({ at }) => at)).to.deep.equal([2, 1])
    expect(near[3]).to.deep.equal([])
    expect(near[4]?.map(({ at }) => at)).to.deep.equal([5])
  })

  it('have no words of their own order: a pair turned round is farther than the same one', () => {
    const [first = []] = neighboursOf(['several for one', 'several for one', 'one for several'], 0)

    expect(first.map(({ at }) => at)).to.deep.equal([1, 2])
    expect(first[0]?.cosine).to.be.closeTo(1, 1e-6)
    expect(first[1]?.cosine).to.be.lessThan(0.8)
  })

  it('are exactly those that comparing every pair would find', () => {
    const word = fc.constantFrom('who', 'pays', 'the', 'postage', 'is', 'invoice', 'lost', 'month')
    const text = fc.array(word, { minLength: 1, maxLength: 7 }).map(list => list.join(' '))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 25 }), fc.double({ min: 0.2, max: 0.8, noNaN: true }), (written, floor) => {
        const found = neighboursOf(written, floor)
        const wanted = comparingAll(written, floor)
        expect(found.map(list => list.map(({ at }) => at).sort())).to.deep.equal(wanted)
      }),
      { numRuns: 60 },
    )
  })
})

/** A cosine so close to the floor that rounding decides is left to chance, so the floor is moved a little where one is. */
function comparingAll(texts: readonly string[], floor: number): readonly (readonly number[])[] {
  const { starts, features, weights } = toRows(texts)
  const rows = texts.map((_, at) => ({
    features: features.subarray(starts[at], starts[at + 1]),
    weights: weights.subarray(starts[at], starts[at + 1]),
  }))
  const cosine = (a: number, b: number) => {
    const [one, other] = [rows[a], rows[b]]
    return Array.from(one?.features ?? []).reduce((sum, feature, k) => {
      const place = other?.features.indexOf(feature) ?? -1
      return place < 0 ? sum : sum + (one?.weights[k] ?? 0) * (other?.weights[place] ?? 0)
    }, 0)
  }
  const close = rows.some((_, a) => rows.some((_, b) => a !== b && Math.abs(cosine(a, b) - floor) < 1e-5))
  fc.pre(!close)
  return rows.map((_, a) => [...rows.keys()].filter(b => b !== a && cosine(a, b) >= floor).sort())
}
