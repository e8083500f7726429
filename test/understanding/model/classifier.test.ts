import { expect } from 'chai'
import { KernelRidge, learnKernel } from '../../../src/understanding/learning/kernel-ridge.js'
import { Classifier, type Example, learnClassifier } from '../../../src/understanding/model/classifier.js'
import { numberIn, tableOf } from '../../../src/understanding/model/feature-table.js'
import { FeatureSpace, type Sentence } from '../../../src/understanding/model/features.js'
import { characterView, wordView } from '../../../src/understanding/model/lexical.js'

const views = [wordView, characterView]
const classes = 3

/** Three classes of unequal size. */
const few = examplesOf([
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
])

/** The same three classes in 2,400 lines, more than the kernel ridge is for: each core between any opening and any ending. */
const many = examplesOf(
  ['hello', 'hi there', 'please', 'tell me', 'sorry but', 'dear team', 'one question', 'quickly', 'again', 'well'].flatMap(opening =>
    [
      ['who pays for the postage', 'is postage included', 'do I pay for the courier', 'what does the mailing cost'],
      ['by when must I apply', 'is there a deadline to apply', 'how long can I wait to apply', 'when does the time to apply end'],
      ['I want my money back', 'how do I get a refund', 'refund to my card please', 'give me back what I paid'],
    ].flatMap((cores, label) =>
      cores.flatMap(core => [...'abcdefghijklmnopqrst'].map(ending => [`${opening} ${core} thanks ${ending}`, label] as const)),
    ),
  ),
)

for (const [kind, examples, held] of [
  ['kernel', few, [5]],
  ['linear', many, [0, 500, 2_399]],
] as const) {
  describe(`the classifier of ${examples.length} lines`, () => {
    const { learnt, without } = learnClassifier(views, examples, classes)
    const classifier = new Classifier(views, learnt)

    it(`is of the ${kind} kind`, () => expect(learnt.model.kind).to.equal(kind))

    it(`${kind === 'kernel' ? 'knows' : 'has forgotten'} what stands in one of its lines alone`, () => {
      const lonely = learnClassifier(views, [...examples, { ...encoded('who pays zzyx'), labels: [0] }], classes).learnt
      expect(numberIn(lonely.features.vocabularies[0]?.table ?? tableOf([]), 'zzyx') >= 0).to.equal(kind === 'kernel')
    })

    it(`weighs what is rare ${kind === 'kernel' ? 'less than fully' : 'fully'}`, () => {
      const { unseenIdf } = learnt.features.vocabularies[0] ?? { unseenIdf: 0 }
      expect(unseenIdf).to.be.closeTo((1 + Math.log(1 + examples.length)) ** (kind === 'kernel' ? 0.5 : 1), 1e-6)
    })

    it('scores its own lines highest in their own class', () => {
      for (const example of examples) expect(best(classifier.scores(example)), example.text).to.equal(example.labels[0])
    })

    for (const [text, label] of [
      ['WHO PAYS the postage??', 0],
      ['is there a dedline to apply', 1],
      ['give me my money back', 2],
    ] as const) {
      it(`scores "${text}" highest in class ${label}`, () => {
        expect(best(classifier.scores(encoded(text)))).to.equal(label)
        expect(best(classifier.scores({ text, encoding: null })), 'by the words alone').to.equal(label)
      })
    }

    it('scores lower what is like none of its lines, for every class', () => {
      const unlike = Math.max(...classifier.scores({ text: 'ζζζ ζζζζ', encoding: null }))
      for (const example of examples) expect(Math.max(...classifier.scores(example)), example.text).to.be.above(unlike + 0.5)
    })

    it('goes by the encoding too, where there is one', () => {
      const text = 'the courier'
      const [first, second] = ['postage costs', 'I want my money back'].map(other =>
        classifier.scores({ text, encoding: encodingOf(other) }),
      )
      expect(first?.[0]).to.be.above((second?.[0] ?? 1) + 0.05)
    })

    it('is plain data: a copy of what was learnt gives the same scores, to the bit', () => {
      const copy = new Classifier(views, structuredClone(learnt))
      for (const example of [...examples.slice(0, 100), encoded('who zzyx pays')]) {
        expect(copy.scores(example)).to.deep.equal(classifier.scores(example))
      }
    })

    it('is learnt the same again, to the bit, and otherwise from other lines', () => {
      expect(learnClassifier(views, examples, classes).learnt).to.deep.equal(learnt)
      expect(learnClassifier(views, examples.slice(1), classes).learnt).to.not.deep.equal(learnt)
    })

    it('scores a line that is held out otherwise than one that is not, and the next time the same', () => {
      const before = without(held)
      const after = held.map(line => classifier.scores(examples[line] ?? encoded('')))

      expect(
        Math.max(...before.flatMap((scores, at) => Array.from(scores, (score, c) => Math.abs(score - (after[at]?.[c] ?? 0))))),
      ).to.be.above(0.001)
      expect(without(held)).to.deep.equal(before)
    })

    it('does not know a class that is held out whole', () => {
      const group = [...examples.keys()].filter(line => examples[line]?.labels.includes(1))
      for (const scores of without(group)) expect(scores[1]).to.be.at.most(Math.max(scores[0] ?? 0, scores[2] ?? 0))
    })
  })
}

describe('a classifier without an encoder', () => {
  for (const [kind, examples] of [
    ['kernel', few],
    ['linear', many],
  ] as const) {
    it(`tells its lines apart by their words (${kind})`, () => {
      const unread = examples.map(({ text, labels }) => ({ text, labels, encoding: null }))
      const classifier = new Classifier(views, learnClassifier(views, unread, classes).learnt)
      for (const { text, labels } of unread) {
        // An encoder that comes back later changes nothing.
        expect(best(classifier.scores({ text, encoding: null })), text).to.equal(labels[0])
        expect(classifier.scores(encoded(text))).to.deep.equal(classifier.scores({ text, encoding: null }))
      }
    })
  }

  it('scores nothing where there are no lines', () => {
    const classifier = new Classifier(views, learnClassifier(views, [], classes).learnt)
    expect([...classifier.scores(encoded('who pays'))]).to.deep.equal([0, 0, 0])
  })
})

describe('the classifier of few lines', () => {
  const { learnt, without } = learnClassifier(views, few, classes)

  it('scores near zero what is like none of them', () => {
    for (const score of new Classifier(views, learnt).scores({ text: 'ζζζ ζζζζ', encoding: null }))
      expect(Math.abs(score)).to.be.below(0.01)
  })

  for (const [what, group] of [
    ['one line', [5]],
    ['the last line', [9]],
    ['two lines of different classes', [8, 4]],
    ['a whole class', [3, 4, 5, 6]],
    ['all lines but three', [3, 4, 5, 6, 7, 8, 9]],
  ] as readonly (readonly [string, readonly number[]])[]) {
    it(`scores ${what} held out as training again without does, where words weigh what they weighed`, () => {
      const space = new FeatureSpace(views, learnt.features)
      const left = few.filter((_, line) => !group.includes(line))
      const rows = left.map(example => space.row(example))
      const labels = left.map(one => one.labels)
      const fewer = learnKernel(rows, labels, classes, space.ends)
      const again = new KernelRidge(fewer.learnt, classes, fewer.exact)

      const scores = without(group)

      for (const [at, line] of group.entries()) {
        const expected = again.scores(space.row(few[line] ?? encoded('')))
        for (let c = 0; c < classes; c++) expect(scores[at]?.[c], `line ${line}, class ${c}`).to.be.closeTo(expected[c] ?? Number.NaN, 1e-4)
      }
    })
  }
})

function examplesOf(lines: readonly (readonly [string, number])[]): readonly Example[] {
  return lines.map(([text, label]) => ({ ...encoded(text), labels: [label] }))
}

function encoded(text: string): Sentence {
  return { text, encoding: encodingOf(text) }
}

/** What stands for the sentence model: how often each letter stands in a text, and how many of its words have each length. */
function encodingOf(text: string) {
  const lengths = text.split(' ').map(({ length }) => length)
  return {
    final: Float32Array.from('abcdefghijklmnopqrstuvwxyz', letter => text.toLowerCase().split(letter).length - 1),
    below: Float32Array.from({ length: 8 }, (_, length) => lengths.filter(one => one === length).length),
  }
}

function best(scores: Float32Array): number {
  return scores.indexOf(Math.max(...scores))
}
