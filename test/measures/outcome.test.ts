import { expect } from 'chai'
import { outcomeOf } from '../../src/measures/outcome.js'
import type { Decision, Heard } from '../../src/understanding/heard.js'
import type { Intent } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

const nothing: Heard = {
  language: 'en',
  decision: { kind: 'unknown' },
  candidates: [],
  confidence: 0,
  fields: {},
  refused: null,
  command: null,
  unheard: [],
}
const ref = (entry: string) => ({ entry, side: null })

describe('outcomeOf', () => {
  const copy = smallContent.intents.get('copy') as Intent & { kind: 'form' }
  const intents = new Map([...smallContent.intents, ['copy', { ...copy, entry: 'lost-invoice' }]])
  const of = (decision: Decision) => outcomeOf({ ...nothing, decision }, intents)

  for (const [title, decision, given, opened] of [
    [
      'gives the entries of an answer',
      { kind: 'answer', entries: [ref('postage'), ref('amount')], topics: [] },
      ['postage', 'amount'],
      null,
    ],
    [
      'takes an opened form for its entry',
      { kind: 'request', intent: 'copy', entries: [ref('postage')] },
      ['postage', 'lost-invoice'],
      'lost-invoice',
    ],
    ['gives an entry once', { kind: 'request', intent: 'copy', entries: [ref('lost-invoice')] }, ['lost-invoice'], 'lost-invoice'],
    ['gives nothing with a person', { kind: 'request', intent: 'agent', entries: [] }, [], null],
    ['gives nothing by asking back', { kind: 'clarify', between: [ref('postage')] }, [], null],
  ] as const)
    it(title, () => expect(of(decision as Decision)).to.deep.include({ given, opened }))

  it('takes a form for its entry and a topic for none among the candidates', () => {
    const candidates = [
      { meaning: { kind: 'intent', id: 'copy' }, confidence: 0.5, score: 0 },
      { meaning: { kind: 'topic', id: 'refund' }, confidence: 0.3, score: 0 },
      { meaning: { kind: 'intent', id: 'agent' }, confidence: 0.1, score: 0 },
      { meaning: { kind: 'entry', id: 'postage', side: null }, confidence: 0.05, score: 0 },
    ] as const

    expect(outcomeOf({ ...nothing, candidates }, intents).candidates.map(({ entry }) => entry)).to.deep.equal([
      'lost-invoice',
      null,
      null,
      'postage',
    ])
  })
})
