import { expect } from 'chai'
import { KernelRidge, learnKernel } from '../../../src/understanding/learning/kernel-ridge.js'
import type { Row } from '../../../src/understanding/learning/linear-space.js'
import { compareWith, type ViewEnds } from '../../../src/understanding/model/likeness.js'
import { best, between, difference, ends, shape, someRows, unlikeRow } from './some-rows.js'

const { rows, labels } = someRows(100)
const { classes } = shape

describe('the likeness that the kernel ridge goes by', () => {
  const [line] = rows as [Row]

  it('is 1 for the same row and 0 for one that has nothing of it', () => {
    const [same, other] = [likeness(line, line), likeness(line, unlikeRow)]
    expect(same).to.be.closeTo(1, 1e-6)
    expect(other).to.equal(0)
  })

  it('is the same both ways', () => {
    for (const row of rows) expect(likeness(line, row)).to.be.closeTo(likeness(row, line), 1e-6)
  })

  it('falls with the angle between two rows, the faster the nearer they are', () => {
    const falling = [0, 15, 30, 45, 60, 75, 90].map(degrees => likeness(turned(0), turned(degrees), oneView))

    expect(falling[0]).to.be.closeTo(1, 1e-6)
    expect(falling.at(-1)).to.be.closeTo(0, 1e-6)
    expect(falling).to.deep.equal(falling.toSorted((a, b) => b - a))
    // At 60 degrees the cosine is a half.
    expect(falling[4]).to.be.within(0.1, 0.4)
  })

  it('counts each view as much', () => {
    const [sparse, dense] = [line.features.findIndex(feature => feature >= 101), 20]
    const parts: readonly Row[] = [
      { ...line, features: line.features.slice(0, sparse), values: line.values.slice(0, sparse), dense: new Float32Array(40) },
      { ...line, features: line.features.slice(sparse), values: line.values.slice(sparse), dense: new Float32Array(40) },
      { ...none, dense: line.dense.map((number, d) => (d < dense ? number : 0)) },
      { ...none, dense: line.dense.map((number, d) => (d < dense ? 0 : number)) },
    ]
    for (const part of parts) expect(likeness(line, part)).to.be.closeTo(1 / 4, 1e-6)
  })

  it('does not ask how long a dense view is, and does ask how long a lexical one is', () => {
    const longer: Row = { ...line, dense: line.dense.map(number => 3 * number) }
    const unknown: Row = { ...line, values: line.values.map(number => number / 2) }

    expect(likeness(line, longer)).to.be.closeTo(1, 1e-6)
    expect(likeness(line, unknown)).to.be.below(0.9)
  })

  it('has no views but those that there are', () => {
    expect(likeness(line, line, { sparse: ends.sparse, dense: [] })).to.be.closeTo(1, 1e-6)
    expect(likeness(line, line, { sparse: [], dense: ends.dense })).to.be.closeTo(1, 1e-6)
  })
})

describe('the kernel ridge', () => {
  const { learnt, exact, without } = learnKernel(rows, labels, classes, ends)
  const ridge = new KernelRidge(learnt, classes, exact)

  it('scores by what it kept in bytes to within a hundredth of what it learnt', () => {
    const kept = new KernelRidge(learnt, classes)

    const rounded = difference(
      rows.map(row => kept.scores(row)),
      rows.map(row => ridge.scores(row)),
    )
    expect(rounded).to.be.above(0)
    expect(rounded).to.be.below(0.01)
  })

  it('scores every line highest in its own class', () => {
    for (const [line, row] of rows.entries()) expect(best(ridge.scores(row)), `line ${line}`).to.equal(labels[line]?.[0])
  })

  it('scores lines that it has not seen highest in their class, nearly always', () => {
    const all = someRows(300)
    const right = all.rows.slice(100).filter((row, at) => best(ridge.scores(row)) === all.labels[100 + at]?.[0])
    expect(right.length / 200).to.be.above(0.9)
  })

  it('solves its equation: what is missing to the target of a line is one and the same part of its weight, everywhere', () => {
    for (const [line, row] of rows.entries()) {
      for (const [c, score] of ridge.scores(row).entries()) {
        const weight = learnt.weights[line * classes + c] ?? Number.NaN
        expect((labels[line]?.includes(c) ? 1 : 0) - score).to.be.closeTo(lambda * weight, 1e-4)
      }
    }
  })

  it('scores lower the further a row is from all lines, down to zero', () => {
    const [line] = rows as [Row]
    const shares = [0, 0.2, 0.4, 0.6, 0.8, 1]

    const scores = shares.map(share => Math.max(...ridge.scores(strayed(line, share))))

    expect(scores[0]).to.be.above(0.8)
    expect(scores).to.deep.equal(scores.toSorted((a, b) => b - a))
    expect(scores.at(-1)).to.equal(0)
  })

  for (const [what, group] of [
    ['one line', [5]],
    ['the last and the first line, in that order', [99, 0]],
    ['three lines of different classes, in any order', [42, 7, 9]],
    ['a whole class', [3, 23, 43, 63, 83]],
    ['a fifth of all lines', [...rows.keys()].filter(line => line % 5 === 0)],
    ['all lines but one', [...rows.keys()].slice(1)],
  ] as readonly (readonly [string, readonly number[]])[]) {
    it(`scores ${what} in closed form as training again without does`, () => {
      const held = group.map(line => rows[line] ?? unlikeRow)
      const left = [...rows.keys()].filter(line => !group.includes(line))
      const again = learnKernel(
        left.map(line => rows[line] ?? unlikeRow),
        left.map(line => labels[line] ?? []),
        classes,
        ends,
      )
      const expected = held.map(row => new KernelRidge(again.learnt, classes, again.exact).scores(row))

      const scores = without(group)

      expect(scores).to.have.length(group.length)
      expect(difference(scores, expected)).to.be.below(1e-4)
      // Otherwise than as lines of training, or this would say nothing.
      expect(
        difference(
          scores,
          held.map(row => ridge.scores(row)),
        ),
      ).to.be.above(0.1)
    })
  }

  it('scores nothing where no line is held out, and zero for every class where all are', () => {
    expect(without([])).to.deep.equal([])
    for (const scores of without([...rows.keys()])) for (const score of scores) expect(score).to.be.closeTo(0, 1e-4)
  })

  it('gives the same bits again, and others for other lines', () => {
    const again = learnKernel(rows, labels, classes, ends)
    const other = learnKernel(
      rows,
      labels.map((label, line) => (line === 0 ? [1] : label)),
      classes,
      ends,
    )

    expect(again.learnt.weights).to.deep.equal(learnt.weights)
    expect(again.without([1, 2])).to.deep.equal(without([1, 2]))
    expect(other.learnt.weights).to.not.deep.equal(learnt.weights)
  })

  it('scores a line of two classes high in both and low in all others, and nothing of it where it is held out', () => {
    const pair = between(rows[3] ?? unlikeRow, rows[8] ?? unlikeRow)
    const both = learnKernel([...rows, pair], [...labels, [3, 8]], classes, ends)

    const scores = new KernelRidge(both.learnt, classes, both.exact).scores(pair)

    for (const [c, score] of scores.entries()) {
      if (c === 3 || c === 8) expect(score, `class ${c}`).to.be.above(0.7)
      else expect(score, `class ${c}`).to.be.below(0.3)
    }
    expect(difference(both.without([100]), [ridge.scores(pair)])).to.be.below(1e-4)
  })

  it('holds for two lines that are the same and mean two things', () => {
    const [line] = rows as [Row]
    const twice = learnKernel([line, line], [[0], [1]], 2, ends)

    const [a, b] = new KernelRidge(twice.learnt, 2, twice.exact).scores(line)

    expect(a).to.be.closeTo(1 / (2 + lambda), 1e-4)
    expect(b).to.be.closeTo(1 / (2 + lambda), 1e-4)
  })
})

/** The ridge of kernel-ridge.ts, which is none of its callers' business. */
const lambda = 0.05

const none: Row = { features: new Int32Array(0), values: new Float32Array(0), dense: new Float32Array(0) }
const oneView: ViewEnds = { sparse: [], dense: [2] }

/** What a ridge whose only line has the weight 1 makes of the row. */
function likeness(line: Row, row: Row, of = ends): number {
  const { lines, exact } = compareWith([line], of)
  return new KernelRidge({ lines, weights: Float32Array.of(1) }, 1, exact).scores(row)[0] ?? Number.NaN
}

function turned(degrees: number): Row {
  const angle = (degrees * Math.PI) / 180
  return { ...none, dense: Float32Array.of(Math.cos(angle), Math.sin(angle)) }
}

/** The row with that share of it in what no line has. */
function strayed({ features, values, dense }: Row, share: number): Row {
  const kept = Math.sqrt(1 - share)
  const isOfFirst = (_: number, at: number) => (features[at] ?? 0) < 100
  const isOfSecond = (_: number, at: number) => (features[at] ?? 0) > 100
  return {
    features: Int32Array.of(...features.filter(isOfFirst), 100, ...features.filter(isOfSecond), 201),
    values: Float32Array.of(
      ...values.filter(isOfFirst).map(value => kept * value),
      Math.sqrt(share),
      ...values.filter(isOfSecond).map(value => kept * value),
      Math.sqrt(share),
    ),
    // A dense view has no direction that no line has; it is left out where the share is 1.
    dense: share < 1 ? dense : new Float32Array(dense.length),
  }
}
