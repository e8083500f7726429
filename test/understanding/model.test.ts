import { expect } from 'chai'
import { commands } from '../../src/understanding/knowledge.js'
import { learn } from '../../src/understanding/learn.js'
import { Model } from '../../src/understanding/model.js'
import { trainingSet } from '../../src/understanding/training-set.js'
import { smallContent, smallKnowledge } from '../support/small-content.js'

const { model } = smallKnowledge

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
      expect(model.candidates(text)[0]?.meaning).to.deep.equal(expected)
    })
  }

  it('gives the same candidates for the same text', () => {
    expect(model.candidates('who pays')).to.deep.equal(model.candidates('who pays'))
  })

  it('gives five candidates at most, whose confidences are no more than one together', () => {
    for (const { text } of smallContent.phrasings) {
      const candidates = model.candidates(text)
      expect(candidates.length).to.be.at.most(5)
      expect(candidates.reduce((sum, { confidence }) => sum + confidence, 0)).to.be.at.most(1 + 1e-9)
    }
  })

  for (const nonsense of ['ζζζ ξξξ', 'щщщ жжж', 'xqz', '邮费']) {
    it(`has no candidate and no command for "${nonsense}"`, () => {
      expect(model.candidates(nonsense)).to.deep.equal([])
      expect(model.command(nonsense)).to.equal(null)
    })
  }

  it('has no confident candidate for a sentence about something else', () => {
    expect(model.candidates('blue whales sing')[0]?.confidence ?? 0).to.be.below(0.25)
  })

  for (const [text, expected] of [
    ['yes please', 'yes'],
    ['never mind', 'cancel'],
    ['start over please', 'start-over'],
    ['no idea', 'dont-know'],
  ] as const) {
    it(`hears the command ${expected} in "${text}"`, () => expect(model.command(text)?.command).to.equal(expected))
  }

  it('hears no command in a question', () => {
    expect(model.command('who pays for mailing the invoice')).to.equal(null)
  })
})

describe('learning', () => {
  it('gives bit-identical weights and calibrations the second time', () => {
    const [first, second] = [learn(smallContent), learn(smallContent)]

    expect(Buffer.from(second.weights.buffer).equals(Buffer.from(first.weights.buffer))).to.equal(true)
    expect(Buffer.from(second.commandWeights.buffer).equals(Buffer.from(first.commandWeights.buffer))).to.equal(true)
    expect(second.calibrations).to.deep.equal(first.calibrations)
  })

  it('gives one weight for each line and class, all of them numbers', () => {
    const { classes, lines, commandLines } = trainingSet(smallContent)
    const { weights, commandWeights } = learn(smallContent)

    expect(weights).to.have.length(lines.length * classes.meanings.length)
    expect(commandWeights).to.have.length(commandLines.length * (commands.length + 1))
    expect(weights.every(Number.isFinite)).to.equal(true)
  })

  it('bears content without a single phrasing', () => {
    const empty = { ...smallContent, phrasings: [] }
    const nothing = new Model(empty, learn(empty))

    expect(nothing.candidates('who pays')).to.deep.equal([])
    expect(nothing.command('yes')).to.equal(null)
  })
})

describe('the training set', () => {
  const { classes, lines, heldFrom, commandLines } = trainingSet(smallContent)

  it('puts what can be answered or filed last, to be held out', () => {
    const subjects = lines.map(({ label }) => classes.subjects[label] ?? '')
    expect(subjects.slice(0, heldFrom).filter(subject => classes.covered.has(subject))).to.deep.equal([])
    expect(subjects.slice(heldFrom)).to.include.members([...classes.covered])
  })

  it('leaves commands out of the lines, and other lines in four out of the commands', () => {
    const said = smallContent.phrasings.filter(({ meaning }) => meaning.kind === 'command').length
    expect(lines).to.have.length(smallContent.phrasings.length - said)
    expect(commandLines.filter(({ label }) => label < commands.length)).to.have.length(said)
    expect(commandLines).to.have.length(said + Math.ceil(lines.length / 4))
  })
})
