import { expect } from 'chai'
import type { Asked } from '../../src/insights/asked.js'
import { gapOf } from '../../src/insights/gap.js'
import type { Decision, Heard } from '../../src/understanding/heard.js'

const asked: Asked = {
  conversation: 'c',
  message: '1',
  at: '2026-06-01T08:00:00.000Z',
  text: 'do you have umbrellas',
  answered: [],
  unhelpful: null,
  ending: { kind: 'nothing' },
  names: [],
}
const refs = [{ entry: 'postage', side: null }]
const answer: Decision = { kind: 'answer', entries: refs, topics: [] }

describe('a gap', () => {
  for (const [title, decision, confidence, changes, reason] of [
    ['is what nobody could answer', { kind: 'unknown' }, 0.1, {}, 'not-answered'],
    ['is what the policy does not cover', { kind: 'not-covered', topics: ['refund'] }, 0.9, {}, 'not-answered'],
    ['is what must be asked back', { kind: 'clarify', between: refs }, 0.4, {}, 'not-answered'],
    ['is what was answered after asking back', { kind: 'clarify', between: refs }, 0.4, { answered: ['postage'] }, 'unsure'],
    ['is what is answered on a guess', answer, 0.6, { answered: ['postage'] }, 'unsure'],
    ['is what did not help, however sure', answer, 0.99, { unhelpful: { entry: 'postage', why: 'wrong' } }, 'unhelpful'],
    ['is not what is answered surely', answer, 0.9, { answered: ['postage'] }, null],
    ['is not what was unknown and has been written since', answer, 0.9, {}, null],
    ['is not small talk', { kind: 'smalltalk', intent: 'greeting' }, 0.9, {}, null],
    ['is not a request', { kind: 'request', intent: 'copy', entries: [] }, 0.9, {}, null],
    ['is not what an agent need not answer', { kind: 'unknown' }, 0.1, { answered: ['postage'] }, null],
  ] as const satisfies readonly (readonly [string, Decision, number, Partial<Asked>, string | null])[])
    it(title, () => {
      expect(gapOf({ ...asked, ...changes }, heard(decision, confidence))?.reason ?? null).to.equal(reason)
    })

  it('is not what a command says', () => {
    expect(gapOf(asked, { ...heard({ kind: 'unknown' }, 0.1), command: 'yes' })).to.equal(null)
  })
})

function heard(decision: Decision, confidence: number): Heard {
  return { language: 'en', decision, candidates: [], confidence, fields: {}, refused: null, command: null, unheard: [] }
}
