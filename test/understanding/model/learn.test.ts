import { isDeepStrictEqual } from 'node:util'
import { expect } from 'chai'
import { type Content, commands, type Phrasing } from '../../../src/understanding/knowledge.js'
import { calibrate, confidence } from '../../../src/understanding/learning/calibration.js'
import { bestCommand } from '../../../src/understanding/model/best-command.js'
import { classesOf, featuresOf, rank } from '../../../src/understanding/model/classes.js'
import { learnClassifier } from '../../../src/understanding/model/classifier.js'
import type { Sentence } from '../../../src/understanding/model/features.js'
import { learn } from '../../../src/understanding/model/learn.js'
import { heldGroups, trainingSet } from '../../../src/understanding/model/training-set.js'
import { viewsOf } from '../../../src/understanding/model/views.js'
import { smallContent, smallSentences } from '../../support/small-content.js'

const asides = ['please', 'dear team', 'thanks', 'it is urgent', 'for my boss', 'since May', 'once more', 'as agreed']

/** The small content with each line said in forty ways: more than kernel ridge regression is used for. */
const largeContent: Content = { ...smallContent, phrasings: smallContent.phrasings.flatMap(phrasing => saidIn(40, phrasing)) }

const { covered } = classesOf(smallContent)

/** As large, with nothing in it that can't be answered. */
const coveredContent: Content = {
  ...smallContent,
  phrasings: smallContent.phrasings.filter(({ meaning }) => covered.has(meaning.id)).flatMap(phrasing => saidIn(64, phrasing)),
}

describe('learning', () => {
  for (const [what, content, encoding, kind] of [
    ['few lines', smallContent, null, 'kernel'],
    ['few lines with the sentence model', smallContent, encodingOf, 'kernel'],
    ['many lines', largeContent, null, 'linear'],
    ['many lines with the sentence model', largeContent, encodingOf, 'linear'],
  ] as const) {
    it(`finds the same bits in ${what} the second time`, () => {
      const [first, second] = [learn(content, sentencesOf(content, encoding)), learn(content, sentencesOf(content, encoding))]

      expect(first.main.model.kind).to.equal(kind)
      // Compares numbers bit by bit: 0 and -0 are not the same.
      expect(isDeepStrictEqual(second, first)).to.equal(true)
    })
  }

  for (const [what, sentences] of [
    ['one other letter in one line', smallSentences.with(0, { text: 'Who pays for nailing the invoice?', encoding: null })],
    ['other numbers of the sentence model', sentencesOf(smallContent, encodingOf)],
  ] as const) {
    it(`finds other bits in ${what}, or the comparison above would say nothing`, () => {
      const same = learn(smallContent, smallSentences)

      expect(isDeepStrictEqual(learn(smallContent, sentences), same)).to.equal(false)
    })
  }

  it('judges lines as if neither they nor a pair with one of them had been there', () => {
    const { calibrations } = learn(coveredContent, sentencesOf(coveredContent, null))

    expect(calibrations.covered).to.deep.equal(calibratedWithout('lines and pairs'))
    // With their pairs left in they would look better known than they are.
    expect(calibrations.covered).to.not.deep.equal(calibratedWithout('lines alone'))
  })

  it('has one class for each meaning, and one for each command and for none', () => {
    const { main, command } = learn(smallContent, smallSentences)

    expect(main.classes).to.equal(trainingSet(smallContent, smallSentences).classes.meanings.length)
    expect(command.classes).to.equal(commands.length + 1)
  })

  it('finds finite numbers only', () => {
    const { main, command, calibrations } = learn(smallContent, smallSentences)

    for (const { model } of [main, command]) {
      const weights = model.kind === 'kernel' ? model.kernel.weights : model.weights.scales
      expect(weights).not.to.have.length(0)
      expect(weights.every(Number.isFinite)).to.equal(true)
    }
    expect(Object.values(calibrations).flat().every(Number.isFinite)).to.equal(true)
  })

  it('is the surer of a meaning the higher it scores and the clearer it leads', () => {
    const { covered, other } = learn(smallContent, smallSentences).calibrations

    for (const calibration of [covered, other]) {
      expect(confidence(calibration, [0.9, 0.8, 0.8])).to.be.above(confidence(calibration, [0.3, 0.1, 0.1]))
      expect(confidence(calibration, [0.3, 0.1, 0.1])).to.be.above(confidence(calibration, [0, 0, 0]))
    }
  })

  for (const [what, phrasings] of [
    ['without a single phrasing', []],
    ['of one phrasing', smallContent.phrasings.slice(0, 1)],
    ['of commands alone', smallContent.phrasings.filter(({ meaning }) => meaning.kind === 'command')],
    ['without a command', smallContent.phrasings.filter(({ meaning }) => meaning.kind !== 'command')],
    ['of one meaning alone', smallContent.phrasings.filter(({ meaning }) => meaning.id === 'postage')],
  ] as const) {
    it(`bears content ${what}`, () => {
      const content = { ...smallContent, phrasings }

      const { calibrations } = learn(content, sentencesOf(content, null))

      expect(Object.values(calibrations).flat().every(Number.isFinite)).to.equal(true)
    })
  }

  it('bears sentences of which only some could be encoded', () => {
    const some = smallSentences.map(({ text }, at) => ({ text, encoding: at % 2 === 0 ? encodingOf(text) : null }))

    const { main } = learn(smallContent, some)

    expect(main.features.means?.final.every(Number.isFinite)).to.equal(true)
  })
})

describe('the best of the command classes', () => {
  for (const [what, scores, label, features] of [
    ['is the one that scores best, read by its score and its lead', [0.25, 0.75, 0.5], 1, [0.75, 0.25]],
    ['leads also where all scores are below zero', [-1, -0.5, -0.75], 1, [-0.5, 0.25]],
    ['leads by its whole score where it is alone', [0.5], 0, [0.5, 0.5]],
  ] as const) {
    it(what, () => expect(bestCommand(scores)).to.deep.equal({ label, features }))
  }
})

/** What is made of lines of subjects that can all be answered, while these are held out. */
function calibratedWithout(held: 'lines and pairs' | 'lines alone') {
  const { lines, joined, classes } = trainingSet(coveredContent, sentencesOf(coveredContent, null))
  const { without } = learnClassifier(viewsOf(coveredContent), [...lines, ...joined], classes.meanings.length)
  const { groups } = heldGroups(lines, classes)
  const judged = groups.flatMap(group => {
    const pairs = [...joined.keys()].filter(at => held === 'lines and pairs' && joined[at]?.parts.some(part => group.includes(part)))
    const scores = without([...group, ...pairs.map(pair => lines.length + pair)])
    return group.map((line, at) => {
      const subject = classes.subjects[lines[line]?.labels[0] ?? -1] ?? ''
      const ranked = rank(scores[at] ?? [], classes)
      return { features: featuresOf(ranked, classes.covered), right: ranked[0]?.subject === subject, weight: 1 }
    })
  })
  return calibrate(judged)
}

function saidIn(ways: number, phrasing: Phrasing): readonly Phrasing[] {
  return Array.from({ length: ways }, (_, at) => ({ ...phrasing, text: `${phrasing.text} ${asides[at % 8]} ${asides[at >> 3]}` }))
}

function sentencesOf({ phrasings }: Content, encoding: ((text: string) => Sentence['encoding']) | null): readonly Sentence[] {
  return phrasings.map(({ text }) => ({ text, encoding: encoding?.(text) ?? null }))
}

/** Numbers that tell texts apart, as a sentence model's would. */
function encodingOf(text: string) {
  const numbers = (shift: number) => Float32Array.from({ length: 8 }, (_, i) => Math.sin((i + shift) * (text.charCodeAt(i) || 1)))
  return { final: numbers(1), below: numbers(2) }
}
