import { expect } from 'chai'
import { Amendment } from '../../../src/understanding/learning/amendment.js'
import type { Row } from '../../../src/understanding/learning/linear-space.js'
import { difference, shape, someRows, unlikeRow } from './some-rows.js'

const margin = { own: 1, other: -1 }
const { rows, labels } = someRows(40)
/** What a model says that knows nothing of the lines, and takes each for the class behind its own. */
const mistaken = (label: number) => Float32Array.from({ length: shape.classes }, (_, c) => (c === (label + 1) % shape.classes ? 0.5 : -1))

describe('an amendment', () => {
  const added = [0, 7, 19, 20].map(line => {
    const label = labels[line]?.[0] ?? 0
    return { row: rows[line] as Row, scores: mistaken(label), label }
  })
  const amendment = new Amendment(added, margin)

  it('scores each added line high in its own class and low in that which it was taken for', () => {
    for (const { row, scores, label } of added) {
      const amended = amendment.amended(row, scores)
      expect(amended[label]).to.be.above(0.6)
      expect(amended[(label + 1) % shape.classes]).to.be.below(-0.6)
      // Or the above would say nothing.
      expect(scores[label]).to.equal(-1)
    }
  })

  it('raises what is like an added line in its class', () => {
    const like: Row = { ...(rows[0] as Row), dense: (rows[20] as Row).dense }
    expect(amendment.amended(like, mistaken(0))[0]).to.be.above(-0.5)
  })

  it('leaves the scores of what is unlike the lines, and of what they are scored rightly for', () => {
    const right = [{ row: rows[0] as Row, scores: Float32Array.from({ length: shape.classes }, (_, c) => (c === 0 ? 1 : -1)), label: 0 }]

    expect(amendment.amended(unlikeRow, mistaken(3))).to.deep.equal(mistaken(3))
    const nothing = new Amendment(right, margin).amended(rows[0] as Row, mistaken(3))
    expect(nothing).to.deep.equal(mistaken(3))
  })

  it('leaves the scores that it is given, and finds the same again', () => {
    const scores = mistaken(0)
    const [first, again] = [amendment.amended(rows[0] as Row, scores), amendment.amended(rows[0] as Row, scores)]

    expect(scores).to.deep.equal(mistaken(0))
    expect(difference([first], [again])).to.equal(0)
    expect(difference([first], [scores])).to.be.above(0.5)
  })

  it('of no lines changes nothing', () => {
    expect(new Amendment([], margin).amended(rows[0] as Row, mistaken(3))).to.deep.equal(mistaken(3))
  })
})
