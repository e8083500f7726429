import { expect } from 'chai'
import fc from 'fast-check'
import { numberIn, tableOf } from '../../../src/understanding/model/feature-table.js'

describe('a table of features', () => {
  it('has the number of each, in the order given, and none of any other, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 200 }), fc.string(), (features, other) => {
        const table = tableOf(features)

        expect(features.map(feature => numberIn(table, feature))).to.deep.equal([...features.keys()])
        if (!features.includes(other)) expect(numberIn(table, other)).to.equal(-1)
      }),
    )
  })

  it('keeps 100,000 features of few letters apart', () => {
    const features = Array.from({ length: 100_000 }, (_, number) => number.toString(36).padStart(4, '_'))
    const table = tableOf(features)

    expect(features.filter((feature, number) => numberIn(table, feature) !== number)).to.deep.equal([])
    expect(features.filter(feature => numberIn(table, `${feature} `) !== -1)).to.deep.equal([])
  })

  it('has nothing of no features', () => expect(numberIn(tableOf([]), '')).to.equal(-1))

  it('is plain numbers: a copy finds the same', () => {
    const copy = structuredClone(tableOf(['who', 'pays']))
    expect([numberIn(copy, 'pays'), numberIn(copy, 'paid')]).to.deep.equal([1, -1])
  })
})
