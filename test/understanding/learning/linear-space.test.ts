import { expect } from 'chai'
import fc from 'fast-check'
import { LinearSpace, type Row, type Shape } from '../../../src/understanding/learning/linear-space.js'

const number = fc.float({ min: -4, max: 4, noNaN: true })

/** Shapes around the sixteen classes that loops take at once, and rows that fit them. */
const cases = fc
  .record({ features: fc.integer({ min: 1, max: 40 }), dense: fc.nat(6), classes: fc.integer({ min: 1, max: 35 }) })
  .chain(shape => fc.tuple(fc.constant(shape), fc.array(rowsOf(shape), { minLength: 1, maxLength: 6 })))

describe('a linear space', () => {
  it('scores every row that was placed as plain loops in single precision do, to the bit', () => {
    fc.assert(
      fc.property(cases, ([shape, rows]) => {
        const space = weighted(shape, rows)

        const places = rows.map(row => space.place(row))

        for (const [at, place] of places.entries()) expect(space.score(place)).to.deep.equal(plainScores(space, rows[at]))
      }),
    )
  })

  it('nudges the weights of one class towards a row as plain loops do, to the bit, and no other weight', () => {
    fc.assert(
      fc.property(cases, fc.nat(34), number, ([shape, rows], nat, step) => {
        const label = nat % shape.classes
        const space = weighted(shape, rows)
        const places = rows.map(row => space.place(row))
        const expected = space.weights.slice()
        for (const row of rows) {
          for (const [feature, value] of numbersOf(row, shape)) {
            const weight = space.at(feature, label)
            expected[weight] = (expected[weight] ?? Number.NaN) + Math.fround(step * value)
          }
        }

        for (const place of places) space.nudge(place, label, step)

        expect(space.weights).to.deep.equal(expected)
      }),
    )
  })

  it('scores a row that has no place as one that has', () => {
    fc.assert(
      fc.property(cases, ([shape, rows]) => {
        const space = weighted(shape, rows)
        for (const row of rows) expectClose(space.scoreRow(row), space.score(space.place(row)))
      }),
    )
  })

  for (const length of [1, 1_023, 1_024, 1_025, 2_048, 5_000]) {
    it(`scores a row of ${length} features that has no place, however many fit its memory`, () => {
      const shape = { features: 6_000, dense: 3, classes: 5 }
      const space = weighted(shape, [])
      const row = longRow(shape, length)

      // The same row twice: what one of more parts leaves behind is not read by the next.
      for (const scores of [space.scoreRow(row), space.scoreRow(row)]) expectClose(scores, plainScores(space, row))
    })
  }

  it('scores a row without a feature by its constants alone', () => {
    const shape = { features: 4, dense: 0, classes: 3 }
    const space = weighted(shape, [])
    space.scoreRow(longRow(shape, 4))

    const scores = space.scoreRow({ features: new Int32Array(0), values: new Float32Array(0), dense: new Float32Array(0) })

    expect(scores).to.deep.equal(space.weights.slice(4 * space.width, 4 * space.width + 3))
  })

  it('gives a row that has no place scores that the next call leaves alone', () => {
    const shape = { features: 50, dense: 2, classes: 20 }
    const space = weighted(shape, [])
    const scores = space.scoreRow(longRow(shape, 50))
    const before = scores.slice()

    space.scoreRow(longRow(shape, 3))

    expect(scores).to.deep.equal(before)
    expect(space.scoreRow(longRow(shape, 3))).to.not.deep.equal(before)
  })

  it('nudges all classes of a strip at once as one after the other, to the bit', () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(1),
        fc.array(fc.option(number, { nil: 0 }), { minLength: 32, maxLength: 32 }),
        ([shape, rows], nat, all) => {
          const [one, other] = [weighted(shape, rows), weighted(shape, rows)]
          const strip = nat % one.strips
          const steps = Float32Array.from(all.slice(0, Math.min(one.width, shape.classes - strip * one.width)))

          for (const row of rows) one.nudgeStrip(one.place(row), strip, steps)

          for (const row of rows) {
            const place = other.place(row)
            for (const [c, step] of steps.entries()) if (step !== 0) other.nudge(place, strip * other.width + c, step)
          }
          expect(one.weights).to.deep.equal(other.weights)
        },
      ),
    )
  })

  it('scores and nudges a class alone as among the others, and leaves the others as they are', () => {
    fc.assert(
      fc.property(cases, fc.nat(34), number, ([shape, rows], nat, step) => {
        const label = nat % shape.classes
        const [one, other] = [weighted(shape, rows), weighted(shape, rows)]
        const places = rows.map(row => one.place(row))
        for (const row of rows) other.nudge(other.place(row), label, step)

        one.alone(label, alone => {
          for (const [at, place] of places.entries()) {
            expect(alone.score(place)).to.be.closeTo(plainScores(one, rows[at])[label] ?? Number.NaN, 1e-3)
          }
          for (const place of places) alone.nudge(place, step)
        })

        expect(one.weights).to.deep.equal(other.weights)
      }),
    )
  })

  for (const [classes, numbers] of [
    [1, 16],
    [16, 16],
    [17, 32],
    [33, 64],
  ] as const) {
    it(`has ${numbers} weights a feature for ${classes} classes, all zero at first`, () => {
      const { weights } = new LinearSpace({ features: 10, dense: 2, classes }, 0, 0)
      expect(weights).to.have.length((10 + 2 + 1) * numbers)
      expect(weights.every(weight => weight === 0)).to.equal(true)
    })
  }

  it('throws a RangeError where there is not that much memory', () => {
    expect(() => new LinearSpace({ features: 1_000_000_000, dense: 0, classes: 16 }, 0, 0)).to.throw(RangeError)
  })
})

function rowsOf({ features, dense }: Shape): fc.Arbitrary<Row> {
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

function longRow({ features, dense }: Shape, length: number): Row {
  return {
    features: Int32Array.from({ length }, (_, k) => Math.floor((k * features) / length)),
    values: Float32Array.from({ length }, (_, k) => Math.sin(3 * k + length)),
    dense: Float32Array.from({ length: dense }, (_, k) => Math.cos(k + length)),
  }
}

/** A space with exactly as much room as these rows need, and a weight everywhere. */
function weighted(shape: Shape, rows: readonly Row[]): LinearSpace {
  const space = new LinearSpace(
    shape,
    rows.length,
    rows.reduce((sum, { features }) => sum + features.length, 0),
  )
  for (let i = 0; i < space.weights.length; i++) space.weights[i] = Math.sin(i + 1)
  return space
}

/** All numbers of a row by where their weights lie: the features, the dense numbers, the constant. */
function numbersOf({ features, values, dense }: Row, shape: Shape): readonly (readonly [number, number])[] {
  return [
    ...Array.from(features, (feature, k) => [feature, values[k] ?? Number.NaN] as const),
    ...[...dense, 1].map((value, d) => [shape.features + d, value] as const),
  ]
}

function plainScores(space: LinearSpace, row: Row | undefined): Float32Array {
  const { shape, weights } = space
  const scores = new Float32Array(shape.classes)
  for (const [feature, value] of row ? numbersOf(row, shape) : []) {
    for (let c = 0; c < shape.classes; c++) {
      scores[c] = (scores[c] ?? Number.NaN) + Math.fround(value * (weights[space.at(feature, c)] ?? Number.NaN))
    }
  }
  return scores
}

/** The order of the sum is another, so that the last bits are. */
function expectClose(actual: Float32Array, expected: Float32Array): void {
  expect(actual).to.have.length(expected.length)
  for (const [c, score] of expected.entries()) expect(actual[c]).to.be.closeTo(score, 1e-3)
}
