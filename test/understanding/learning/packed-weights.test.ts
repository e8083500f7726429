import { expect } from 'chai'
import fc from 'fast-check'
import { type Row, type Shape, strideOf } from '../../../src/understanding/learning/linear-space.js'
import { PackedScorer, type PackedWeights, packWeights } from '../../../src/understanding/learning/packed-weights.js'

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

        const unpacked = unpack(packWeights(weights, shape), shape)

        for (const [at, weight] of weights.entries()) {
          const feature = Math.floor(at / stride)
          const largest = Math.max(...weights.subarray(feature * stride, (feature + 1) * stride).map(Math.abs))
          expect(unpacked[at]).to.be.closeTo(weight, largest / 254 + 1e-6)
        }
      }),
    )
  })

  it('of nothing but zeros take no room, but for the numbers that every message has', () => {
    const { steps, dense, scales } = packWeights(new Float32Array(48), { features: 2, classes: 16 })

    expect([steps.length, [...dense], [...scales]]).to.deep.equal([0, Array(16).fill(0), [0, 0, 0]])
  })

  it('take two bytes each that is not 0, and two more for every 255 classes that one steps over', () => {
    const shape = { features: 1, dense: 0, classes: 1_000 }
    const weights = new Float32Array(2 * strideOf(shape.classes))
    weights.set([1, -1], 3)
    weights[900] = 0.5

    const { steps, starts } = packWeights(weights, shape)

    expect([...starts]).to.deep.equal([0, 12])
    expect([...steps]).to.deep.equal([3, 127, 1, 256 - 127, 255, 0, 255, 0, 255, 0, 131, 64])
  })

  it('score a row as plain loops over the weights do', () => {
    fc.assert(
      fc.property(cases, ([shape, row, seed]) => {
        const stride = strideOf(shape.classes)
        const packed = packWeights(weightsOf(shape, seed), shape)
        const unpacked = unpack(packed, shape)

        const scores = new PackedScorer(shape, packed).scores(row)

        const numbers = [
          ...Array.from(row.features, (feature, k) => [feature, row.values[k] ?? Number.NaN] as const),
          ...denseOf(row, shape),
        ]
        expect(scores).to.have.length(shape.classes)
        for (const [c, score] of scores.entries()) {
          const plain = numbers.reduce((sum, [feature, value]) => sum + value * (unpacked[feature * stride + c] ?? Number.NaN), 0)
          expect(score).to.be.closeTo(plain, 1e-3)
        }
      }),
    )
  })

  for (const length of [0, 1, 1_023, 1_024, 1_025, 5_000]) {
    it(`score a row of ${length} features the same however often, each time in an array of its own`, () => {
      const shape = { features: 6_000, dense: 3, classes: 5 }
      const scorer = new PackedScorer(shape, packWeights(weightsOf(shape, 1), shape))
      const row = longRow(length)
      const first = scorer.scores(row)
      const kept = first.slice()

      scorer.scores(longRow(7))

      expect(scorer.scores(row)).to.deep.equal(kept)
      expect(first).to.deep.equal(kept)
    })
  }
})

/** As far apart as words are: most weights of a feature are 0, in runs of any length. */
function weightsOf({ features, dense, classes }: Shape, seed: number): Float32Array {
  const numbers = Float32Array.from({ length: (features + dense + 1) * strideOf(classes) }, (_, at) => 3 * Math.sin(at * seed + 1))
  return numbers.map((weight, at) => (Math.sin(at * seed) > 0.3 ? weight : 0))
}

/** The numbers that were packed, as far as they were kept. */
function unpack({ scales, starts, steps, dense }: PackedWeights, { features, classes }: Shape): Float32Array {
  const stride = strideOf(classes)
  const numbers = new Float32Array(scales.length * stride)
  for (let feature = 0; feature < features; feature++) {
    let c = feature * stride
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 2) {
      c += steps[at] ?? 0
      numbers[c] = ((steps[at + 1] ?? 0) << 24) >> 24
    }
  }
  numbers.set(dense, features * stride)
  return numbers.map((number, at) => number * (scales[Math.floor(at / stride)] ?? 0))
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
