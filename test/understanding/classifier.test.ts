import { expect } from 'chai'
import { Classifier, type Example, gamma, lambda, train } from '../../src/understanding/classifier.js'
import { characterView, InvertedIndex, TfIdf, wordView } from '../../src/understanding/lexical.js'
import { at, type Dense, inverse, times, withRidge } from '../support/dense.js'

/** Three classes of unequal size; the last seven lines are held out. */
const lines: readonly (readonly [string, number])[] = [
  ['I want my money back', 2],
  ['how do I get a refund', 2],
  ['refund to my card please', 2],
  ['who pays for the postage', 0],
  ['is postage included', 0],
  ['do I pay for the courier', 0],
  ['postage costs', 0],
  ['by when must I apply', 1],
  ['is there a deadline to apply', 1],
  ['how long can I wait to apply', 1],
]
const examples: readonly Example[] = lines.map(([text, label]) => ({ text, label }))
const heldFrom = 3
const classes = 3

describe('the classifier', () => {
  const { weights, held } = train(examples, classes, heldFrom)

  it('scores its own lines highest in their own class', () => {
    const classifier = new Classifier(examples, classes, weights)
    for (const { text, label } of examples) {
      const { score, nearest } = classifier.scores(text)
      expect([...score].indexOf(Math.max(...score))).to.equal(label)
      expect(nearest[label]).to.be.closeTo(1, 1e-5)
    }
  })

  it('scores near zero what is like none of them', () => {
    const { score, nearest } = new Classifier(examples, classes, weights).scores('ζζζ ζζζζ')
    for (const value of [...score, ...nearest]) expect(Math.abs(value)).to.be.below(0.2)
  })

  it('finds the weights that the dense inverse finds', () => {
    const expected = times(inverse(withRidge(kernel(), lambda)), targets(examples))
    for (const i of examples.keys()) {
      for (let c = 0; c < classes; c++) expect(weights[i * classes + c]).to.be.closeTo(at(expected, i, c), 1e-6)
    }
  })

  for (const [what, group] of [
    ['one line', [5]],
    ['the first line that is held out', [3]],
    ['the last line', [9]],
    ['two lines of different classes', [4, 8]],
    ['a whole class', [3, 4, 5, 6]],
    ['everything that is held out', [3, 4, 5, 6, 7, 8, 9]],
  ] as const) {
    it(`scores ${what} in closed form as training again without it does`, () => {
      const expected = retrainedWithout(group)

      const scores = held.without(group)

      for (const [place, { score, nearest }] of scores.entries()) {
        for (let c = 0; c < classes; c++) {
          expect(score[c], `score of line ${group[place]} for ${c}`).to.be.closeTo(at(expected.scores, place, c), 1e-6)
          expect(nearest[c], `nearest to line ${group[place]} of ${c}`).to.be.closeTo(at(expected.nearest, place, c), 1e-6)
        }
      }
    })
  }

  it('scores a line that is held out otherwise than one that is not, or the comparison above would say nothing', () => {
    const [without] = held.without([5])
    const { score } = new Classifier(examples, classes, weights).scores(lines[5]?.[0] ?? '')
    expect(Math.abs((without?.score[0] ?? 0) - (score[0] ?? 0))).to.be.above(0.1)
  })
})

/** Brute force: the group struck out of the kernel, everything else trained anew, the group scored by what is left. */
function retrainedWithout(group: readonly number[]): { scores: Dense; nearest: Dense } {
  const full = kernel()
  const left = [...examples.keys()].filter(line => !group.includes(line))
  const weights = times(
    inverse(
      withRidge(
        left.map(i => left.map(j => at(full, i, j))),
        lambda,
      ),
    ),
    targets(left.map(line => examples[line] ?? { text: '', label: -1 })),
  )
  const rows = group.map(line => left.map(other => at(full, line, other)))
  const nearest = rows.map(row =>
    [...Array(classes).keys()].map(c => Math.max(0, ...row.filter((_, place) => examples[left[place] ?? -1]?.label === c))),
  )
  return { scores: times(rows, weights), nearest }
}

function targets(of: readonly Example[]): Dense {
  return of.map(({ label }) => [...Array(classes).keys()].map(c => (c === label ? 1 : 0)))
}

/** The kernel of all lines, from its definition. */
function kernel(): Dense {
  const views = [wordView, characterView].map(view => {
    const tfidf = new TfIdf(
      view,
      examples.map(({ text }) => text),
    )
    const rows = examples.map(({ text }) => tfidf.vector(text))
    return rows.map(row => new InvertedIndex(rows, tfidf.size).cosines(row))
  })
  const radial = (cosine: number) => (Math.exp(gamma * cosine) - 1) / (Math.exp(gamma) - 1)
  return examples.map((_, i) => examples.map((_, j) => views.reduce((sum, view) => sum + radial(view[i]?.[j] ?? 0) / views.length, 0)))
}
