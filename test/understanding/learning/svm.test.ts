import { expect } from 'chai'
import { LinearSpace, type Row, strideOf } from '../../../src/understanding/learning/linear-space.js'
import { Svm } from '../../../src/understanding/learning/svm.js'
import { best, between, difference, shape, someRows, unlikeRow } from './some-rows.js'

const { rows, labels } = someRows(200)

describe('the support vector machines', () => {
  it('score every line highest in its own class', () => {
    const score = scorer(new Svm(rows, labels, shape))
    for (const [line, row] of rows.entries()) expect(best(score(row)), `line ${line}`).to.equal(labels[line]?.[0])
  })

  it('score lines that they have not seen highest in their class, nearly always', () => {
    const score = scorer(new Svm(rows, labels, shape))
    const all = someRows(600)

    const right = all.rows.slice(200).filter((row, at) => best(score(row)) === all.labels[200 + at]?.[0])

    expect(right.length / 400).to.be.above(0.9)
  })

  it('score about -1 for every class what is unlike any line', () => {
    const scores = scorer(new Svm(rows, labels, shape))(unlikeRow)
    for (const score of scores) expect(score).to.be.within(-1.3, -0.7)
  })

  it('score a line of two classes high in both and low in all others', () => {
    const score = scorer(new Svm([...rows, pair], [...labels, [3, 8]], shape))

    for (const [c, found] of score(pair).entries()) {
      if (c === 3 || c === 8) expect(found, `class ${c}`).to.be.above(0.3)
      else expect(found, `class ${c}`).to.be.below(-0.3)
    }
  })

  it('score it low in a class that it was not said to belong to, or the test above would say nothing', () => {
    const score = scorer(new Svm([...rows, pair], [...labels, [3]], shape))
    expect(score(pair)[8]).to.be.below(-0.3)
  })

  it('forget a line of two classes in both where it is held out', () => {
    const svm = new Svm([...rows, pair], [...labels, [3, 8]], shape)
    const never = scorer(new Svm(rows, labels, shape))(pair)

    expect(difference(svm.without([200]), [never])).to.be.below(0.2)
  })

  for (const label of [0, 7, 19]) {
    it(`find for class ${label} what plain gradient descent finds, to two thousandths of its cost`, () => {
      const { weights } = new Svm(rows, labels, shape)
      const found = columnOf(weights, label)
      const sides = labels.map(one => (one.includes(label) ? 1 : -1))

      const lowest = costOf(descended(sides), sides)

      expect(costOf(found, sides)).to.be.within(lowest - 1e-6, 1.002 * lowest)
      // The comparison tells: a twentieth more or less of the weights costs more than that.
      for (const factor of [0.95, 1.05]) {
        const others = found.map(weight => factor * weight)
        expect(costOf(others, sides), `${factor} times the weights`).to.be.above(1.002 * lowest)
      }
    })
  }

  it('give the same bits again, and others for other lines', () => {
    const { weights } = new Svm(rows, labels, shape)

    expect(new Svm(rows, labels, shape).weights).to.deep.equal(weights)
    expect(new Svm(rows.slice(1), labels.slice(1), shape).weights).to.not.deep.equal(weights)
  })

  it('give weights of their own to whoever asks', () => {
    const svm = new Svm(rows, labels, shape)
    const before = svm.weights
    svm.weights.fill(7)
    expect(svm.weights).to.deep.equal(before)
  })

  for (const [what, group] of [
    ['one line', [5]],
    ['three lines of different classes, in any order', [9, 0, 7]],
    ['a fifth of all lines', [...rows.keys()].filter(line => line % 5 === 0)],
    ['a whole class', [...rows.keys()].filter(line => line % 20 === 3)],
  ] as readonly (readonly [string, readonly number[]])[]) {
    it(`score ${what} held out about as training again without does`, () => {
      const svm = new Svm(rows, labels, shape)
      const held = group.map(line => rows[line] ?? unlikeRow)
      const left = [...rows.keys()].filter(line => !group.includes(line))
      const again = new Svm(
        left.map(line => rows[line] ?? unlikeRow),
        left.map(line => labels[line] ?? []),
        shape,
      )

      const scores = svm.without(group)

      const expected = held.map(scorer(again))
      expect(difference(scores, expected)).to.be.below(0.2)
      // Twice as far from what they score as lines of training, or this would say nothing.
      expect(difference(held.map(scorer(svm)), expected)).to.be.above(2 * difference(scores, expected))
    })
  }

  it('know nothing any more of a class whose lines are held out', () => {
    const group = [...rows.keys()].filter(line => labels[line]?.includes(3))
    for (const scores of new Svm(rows, labels, shape).without(group)) {
      expect(scores[3]).to.be.below(-0.9)
      expect(best(scores)).to.not.equal(3)
    }
  })

  it('put everything back after lines were held out', () => {
    const svm = new Svm(rows, labels, shape)
    const before = svm.weights
    const first = svm.without([1, 2, 3])

    svm.without([...rows.keys()].slice(50))

    expect(svm.weights).to.deep.equal(before)
    expect(svm.without([1, 2, 3])).to.deep.equal(first)
  })

  it('score nothing where no line is held out, and zero for every class where all are', () => {
    const svm = new Svm(rows, labels, shape)

    expect(svm.without([])).to.deep.equal([])
    for (const scores of svm.without([...rows.keys()])) for (const score of scores) expect(score).to.be.closeTo(0, 1e-5)
  })
})

/** Halfway between a line of class 3 and one of class 8. */
const pair = between(rows[3] ?? unlikeRow, rows[8] ?? unlikeRow)

function scorer({ weights }: Svm): (row: Row) => Float32Array {
  const space = new LinearSpace(shape, 0, 0)
  space.weights.set(weights)
  return row => space.scoreRow(row)
}

/** The weights of one class: the features, the dense numbers, the constant. */
function columnOf(weights: Float32Array, label: number): readonly number[] {
  const stride = strideOf(shape.classes)
  return Array.from({ length: shape.features + shape.dense + 1 }, (_, feature) => weights[feature * stride + label] ?? Number.NaN)
}

/** Plain numbers of each line, by their places. */
const plain = rows.map(({ features, values, dense }) => [
  ...Array.from(features, (feature, k) => [feature, values[k] ?? 0] as const),
  ...[...dense, 1].map((value, d) => [shape.features + d, value] as const),
])

/** By how much each line misses its margin. */
function lossesOf(weights: readonly number[], sides: readonly number[]): readonly number[] {
  return plain.map((row, line) =>
    Math.max(0, 1 - (sides[line] ?? 0) * row.reduce((sum, [feature, value]) => sum + value * (weights[feature] ?? 0), 0)),
  )
}

/** What is minimised: half the square of the weights, and the squares of the losses. */
function costOf(weights: readonly number[], sides: readonly number[]): number {
  const square = (sum: number, number: number) => sum + number * number
  return weights.reduce(square, 0) / 2 + lossesOf(weights, sides).reduce(square, 0)
}

/** Gradient descent with momentum (Y. Nesterov, 1983), written another way than the machine's walk over its lines. */
function descended(sides: readonly number[]): readonly number[] {
  let weights = new Array<number>(shape.features + shape.dense + 1).fill(0)
  let ahead = weights
  for (let step = 0; step < 1_000; step++) {
    const gradient = [...ahead]
    for (const [line, loss] of lossesOf(ahead, sides).entries()) {
      for (const [feature, value] of plain[line] ?? []) gradient[feature] = (gradient[feature] ?? 0) - 2 * loss * (sides[line] ?? 0) * value
    }
    const next = ahead.map((weight, at) => weight - (gradient[at] ?? 0) / 1_000)
    ahead = next.map((weight, at) => weight + 0.94 * (weight - (weights[at] ?? 0)))
    weights = next
  }
  return weights
}
