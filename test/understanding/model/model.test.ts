import { expect } from 'chai'
import fc from 'fast-check'
import type { Candidate } from '../../../src/understanding/heard.js'
import { classesOf } from '../../../src/understanding/model/classes.js'
import { learn } from '../../../src/understanding/model/learn.js'
import { Model } from '../../../src/understanding/model/model.js'
import { smallContent, smallKnowledge, smallSentences } from '../../support/small-content.js'

const { model } = smallKnowledge

/** Letters of no line of training, in this script and others. */
const nonsense = ['ζζζ ξξξ', 'щщщ жжж', 'xqz', '邮费']

/** Below this nothing is offered to a customer (decision.ts). */
const leastOffered = 0.2

/** Below this nothing is answered, and no topic is named, without a question (decision.ts). */
const leastNamed = 0.35

describe('the model', () => {
  for (const [text, expected] of [
    ['who pays the postage', { kind: 'entry', id: 'postage', side: null }],
    ['WHO PAYS THE POSTAGE??', { kind: 'entry', id: 'postage', side: null }],
    ['until when may I apply', { kind: 'entry', id: 'application-deadline', side: null }],
    ['two invoices for one month please', { kind: 'entry', id: 'split-statement', side: 'several' }],
    ['one invoice for several months please', { kind: 'entry', id: 'split-statement', side: 'one' }],
    ['where is my refund', { kind: 'topic', id: 'refund' }],
    ['we have lost the invoice', { kind: 'intent', id: 'copy' }],
  ] as const) {
    it(`hears ${JSON.stringify(expected)} in "${text}"`, () => {
      expect(heardIn(text)[0]?.meaning).to.deep.equal(expected)
    })
  }

  it('gives the same candidates for the same text, whatever was heard between', () => {
    const first = heardIn('who pays')
    heardIn('where is my refund')

    expect(heardIn('who pays')).to.deep.equal(first)
  })

  it('gives eight candidates at most, whose confidences are above zero and no more than one together', () => {
    for (const { text } of smallContent.phrasings) {
      const candidates = heardIn(text)

      expect(candidates.length, text).to.be.within(1, 8)
      for (const { confidence } of candidates) expect(confidence, text).to.be.above(0)
      expect(sumOf(candidates), text).to.be.at.most(1 + 1e-9)
    }
  })

  it('gives each subject once', () => {
    for (const { text } of smallContent.phrasings) {
      const ids = heardIn(text).map(({ meaning }) => meaning.id)

      expect(new Set(ids).size, text).to.equal(ids.length)
    }
  })

  it('ranks every subject by its score, best first, and the candidates in that order', () => {
    const sentence = { text: 'who pays the postage', encoding: null }

    const ranked = model.ranked(sentence)

    expect(ranked.map(({ subject }) => subject)).to.have.members([...new Set(classesOf(smallContent).subjects)])
    expect(ranked.map(({ score }) => score)).to.deep.equal(ranked.map(({ score }) => score).sort((a, b) => b - a))
    expect(model.candidates(sentence).map(({ meaning, score }) => ({ meaning, score }))).to.deep.equal(
      ranked.slice(0, 8).map(({ meaning, score }) => ({ meaning, score })),
    )
  })

  it('gives the most probable first, also where it has no idea', () => {
    for (const text of [...smallContent.phrasings.map(phrasing => phrasing.text), ...nonsense, 'blue whales sing']) {
      const confidences = heardIn(text).map(({ confidence }) => confidence)

      expect(confidences, text).to.deep.equal([...confidences].sort((a, b) => b - a))
    }
  })

  for (const text of nonsense) {
    it(`has nothing to offer for "${text}"`, () => {
      expect(Math.max(...heardIn(text).map(({ confidence }) => confidence))).to.be.below(leastOffered)
    })

    it(`hears no command in "${text}"`, () => expect(model.command(text)).to.equal(null))
  }

  it('has no confident candidate for a sentence about something else', () => {
    expect(heardIn('blue whales sing')[0]?.confidence ?? 0).to.be.below(leastNamed)
  })

  it('is confident of its own lines, or the tests above would say nothing', () => {
    const sure = smallContent.phrasings.filter(({ text, meaning }) => {
      const [first] = heardIn(text)
      return meaning.kind !== 'command' && first?.meaning.id === meaning.id && first.confidence > 0.5
    })

    expect(sure.length).to.be.above(0.9 * smallContent.phrasings.filter(({ meaning }) => meaning.kind !== 'command').length)
  })

  it('never throws and never leaves zero to one, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), text => {
        for (const { confidence } of [...heardIn(text), ...[model.command(text) ?? []].flat()]) expect(confidence).to.be.within(0, 1)
      }),
      { numRuns: 100 },
    )
  })

  for (const [text, expected] of [
    ['yes please', 'yes'],
    ['never mind', 'cancel'],
    ['start over please', 'start-over'],
    ['no idea', 'dont-know'],
  ] as const) {
    it(`hears the command ${expected} in "${text}"`, () => {
      const heard = model.command(text)

      expect(heard?.command).to.equal(expected)
      expect(heard?.confidence).to.be.within(0.5, 1)
    })
  }

  it('hears no command in a question', () => {
    expect(model.command('who pays for mailing the invoice')).to.equal(null)
  })

  it('bears content without a single phrasing, and hears nothing then', () => {
    const empty = { ...smallContent, phrasings: [] }
    const nothing = new Model(empty, learn(empty, []))

    expect(nothing.candidates({ text: 'who pays', encoding: null })).to.deep.equal([])
    expect(nothing.command('yes')).to.equal(null)
  })
})

describe('a model with the sentence model’s numbers', () => {
  /** One direction for each subject, so that the numbers alone tell what a line is about. */
  const directions = [...new Set(smallContent.phrasings.map(({ meaning }) => meaning.id))]
  const encodingOf = (id: string) => {
    const numbers = Float32Array.from(directions, one => (one === id ? 1 : 0))
    return { final: numbers, below: numbers }
  }
  const seeing = new Model(
    smallContent,
    learn(
      smallContent,
      smallContent.phrasings.map(({ text, meaning }) => ({ text, encoding: encodingOf(meaning.id) })),
    ),
  )

  it('hears what the numbers say where the words say nothing', () => {
    const [first] = seeing.candidates({ text: 'xqz', encoding: encodingOf('refund') })

    expect(first?.meaning).to.deep.equal({ kind: 'topic', id: 'refund' })
  })

  it('hears what the words say where there are no numbers, less surely than with them', () => {
    const [alone] = seeing.candidates({ text: 'who pays the postage', encoding: null })
    const [both] = seeing.candidates({ text: 'who pays the postage', encoding: encodingOf('postage') })

    expect(alone?.meaning.id).to.equal('postage')
    expect(alone?.confidence).to.be.below(both?.confidence ?? 0)
  })

  it('hears commands in words alone', () => {
    expect(seeing.command('yes please')).to.deep.equal(new Model(smallContent, learn(smallContent, smallSentences)).command('yes please'))
  })
})

function heardIn(text: string): readonly Candidate[] {
  return model.candidates({ text, encoding: null })
}

function sumOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { confidence }) => sum + confidence, 0)
}
