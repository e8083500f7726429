import { expect } from 'chai'
import fc from 'fast-check'
import { type Row, type Shape, strideOf } from '../../../src/understanding/learning/linear-space.js'
import { PackedScorer, packWeights } from '../../../src/understanding/learning/packed-weights.js'

const number = fc.float({ min: -4, max: 4, noNaN: true })

/** Shapes around the sixteen classes that the loop takes at once, with weights and a row. */
const cases = fc
  .record({ features: fc.integer({ min: 1, max: 40 }), dense: fc.nat(6), classes: fc.integer({ min: 1, max: 35 }) })
  .chain(shape => fc.tuple(fc.constant(shape), rowOf(shape), fc.integer({ min: 1, max: 1_000 })))

describe('packed weights', () => {
  it('are each within 1/254 of the largest of their feature', () => {
    fc.assert(
      fc.property(cases, ([shape, , seed]) => {
        const weights = weightsOf(shape, seed)
        const stride = strideOf(shape.classes)

        const { bytes, scales } = packWeights(weights, stride)

        for (const [at, weight] of weights.entries()) {
          const feature = Math.floor(at / stride)
          const largest = Math.max(...weights.subarray(feature * stride, (feature + 1) * stride).map(Math.abs))
          expect((bytes[at] ?? Number.NaN) * (scales[feature] ?? Number.NaN)).to.be.closeTo(weight, largest / 254 + 1e-6)
        }
      }),
    )
  })

  it('of nothing but zeros are zeros', () => {
    const { bytes, scales } = packWeights(new Float32Array(32), 16)
    expect([[...bytes].every(byte => byte === 0), [...scales]]).to.deep.equal([true, [0, 0]])
  })

  it('score a row as plain loops over the bytes do', () => {
    fc.assert(
      fc.property(cases, ([shape, row, seed]) => {
        const stride = strideOf(shape.classes)
        const packed = packWeights(weightsOf(shape, seed), stride)

        const scores = new PackedScorer(shape, packed).scores(row)

        const numbers = [
          ...Array.from(row.features, (feature, k) => [feature, row.values[k] ?? Number.NaN] as const),
          ...denseOf(row, shape),
        ]
        expect(scores).to.have.length(shape.classes)
        for (const [c, score] of scores.entries()) {
          const plain = numbers.reduce((sum, [feature, value]) => {
            return sum + value * (packed.scales[feature] ?? Number.NaN) * (packed.bytes[feature * stride + c] ?? Number.NaN)
          }, 0)
          expect(score).to.be.closeTo(plain, 1e-3)
        }
      }),
    )
  })

  for (const length of [0, 1, 1_023, 1_024, 1_025, 5_000]) {
    it(`score a row of ${length} features the same however often, each time in an array of its own`, () => {
      const shape = { features: 6_000, dense: 3, classes: 5 }
      const scorer = new PackedScorer(shape, packWeights(weightsOf(shape, 1), 16))
      const row = longRow(length)
      const first = scorer.scores(row)
      const kept = first.slice()

      scorer.scores(longRow(7))

      expect(scorer.scores(row)).to.deep.equal(kept)
      expect(first).to.deep.equal(kept)
    })
  }
})

function weightsOf({ features, dense, classes }: Shape, seed: number): Float32Array {
  return Float32Array.from({ length: (features + dense + 1) * strideOf(classes) }, (_, at) => 3 * Math.sin(at * seed + 1))
}

function denseOf({ dense }: Row, shape: Shape): readonly (readonly [number, number])[] {
  return [...dense, 1].map((value, d) => [shape.features + d, value] as const)
}

function longRow(length: number): Row {
  return {
    features: Int32Array.from({ length }, (_, k) => k),
    values: Float32Array.from({ length }, (_, k) => Math.sin(3 * k + length)),
    dense: Float32Array.of(0.5, -1, 2),
  }
}

function rowOf({ features, dense }: Shape): fc.Arbitrary<Row> {
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(features - 1)),
      fc.array(number, { minLength: features, maxLength: features }),
      fc.array(number, { minLength: dense, maxLength: dense }),
    )
    .map(([some, values, numbers]) => ({
      features: Int32Array.from(some).sort(),
      values: Float32Array.from(values.slice(0, some.length)),
      dense: Float32Array.from(numbers),
    }))
}
