import { expect } from 'chai'
import type { Candidate, Decision } from '../../../src/understanding/heard.js'
import { inOrderAsked } from '../../../src/understanding/parts/in-order-asked.js'
import type { Part } from '../../../src/understanding/parts/part.js'
import { smallContent } from '../../support/small-content.js'

describe('the entries of an answer', () => {
  it('come in the order in which they were asked about', () => {
    const parts = [part({ 'delivery-time': 0.9, postage: 0.1 }), part({ postage: 0.8 })]

    expect(ordered(['postage', 'delivery-time'], parts)).to.deep.equal(['delivery-time', 'postage'])
  })

  it('come behind all others where only the whole is heard to ask them', () => {
    expect(ordered(['stamps', 'postage'], [part({ postage: 0.9 })])).to.deep.equal(['postage', 'stamps'])
    expect(ordered(['postage', 'stamps'], [part({ postage: 0.9 })])).to.deep.equal(['postage', 'stamps'])
  })

  it('stay as they are where no part tells', () => {
    expect(ordered(['stamps', 'postage'], [])).to.deep.equal(['stamps', 'postage'])
  })
})

function ordered(entries: readonly string[], parts: readonly Part[]): readonly string[] {
  const decision: Decision = { kind: 'answer', entries: entries.map(entry => ({ entry, side: null })), topics: [] }
  const found = inOrderAsked(decision, parts, smallContent)
  return found.kind === 'answer' ? found.entries.map(({ entry }) => entry) : []
}

function part(sounds: Readonly<Record<string, number>>): Part {
  const candidates = Object.entries(sounds).map(
    ([id, confidence]): Candidate => ({ meaning: { kind: 'entry', id, side: null }, confidence, score: confidence }),
  )
  const [isQuestion, isFurther, isClause, tellsQuestion, isLeaning, isFull] = [true, false, false, false, false, true]
  return {
    candidates,
    isQuestion,
    isFurther,
    isClause,
    within: [],
    tellsQuestion,
    isLeaning,
    mayLean: isLeaning,
    isFull,
    standsAlone: false,
    rests: false,
    isOfSentence: false,
    asksOfNamed: false,
    isSaidLost: false,
    asksOn: false,
    speaksOfAnother: false,
    saysNot: false,
  }
}
