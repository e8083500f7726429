import { expect } from 'chai'
import type { Expectation } from '../../src/measures/faq-test.js'
import { sayExpectation } from '../../src/measures/faq-test.js'
import { judgeTest, sayDecision } from '../../src/measures/judge-test.js'
import type { Decision } from '../../src/understanding/heard.js'
import { smallContent } from '../support/small-content.js'

const { intents } = smallContent
const form = [...intents.values()].find(({ kind }) => kind === 'form')?.id ?? ''

function said(entries: readonly string[], more: Partial<{ side: string; topics: readonly string[]; intent: string }> = {}): Expectation {
  const { side = null, topics = [], intent = null } = more
  return { kind: 'said', entries: entries.map(entry => ({ entry, side })), topics, intent }
}

function answer(entries: readonly string[], topics: readonly string[] = [], side: string | null = null): Decision {
  return { kind: 'answer', entries: entries.map(entry => ({ entry, side })), topics }
}

const request: Decision = { kind: 'request', intent: form, entries: [] }
const choice: Decision = { kind: 'clarify', between: [{ entry: 'postage', side: null }] }
const refused: Decision = { kind: 'not-covered', topics: ['refund'] }

describe('judgeTest', () => {
  for (const [title, expected, decision, verdict] of [
    ['takes the one answer for right', said(['postage']), answer(['postage']), 'right'],
    ['takes several in any order for right', said(['a', 'b']), answer(['b', 'a']), 'right'],
    ['takes an answer too many for wrong', said(['a']), answer(['a', 'b']), 'wrong'],
    ['takes an answer too few for missed', said(['a', 'b']), answer(['a']), 'missed'],
    ['takes another answer for wrong', said(['a']), answer(['b']), 'wrong'],
    ['takes a choice for missed, although it offers the right one', said(['postage']), choice, 'missed'],
    ['takes a topic named besides for missed', said(['a']), answer(['a'], ['refund']), 'missed'],
    ['takes the named side for right', said(['a'], { side: 'x' }), answer(['a'], [], 'x'), 'right'],
    ['takes the other side for wrong: it says the opposite', said(['a'], { side: 'x' }), answer(['a'], [], 'y'), 'wrong'],
    ['takes any side for right where none is named', said(['a']), answer(['a'], [], 'y'), 'right'],
    ['takes the form for right where it is expected', said([], { intent: form }), request, 'right'],
    ['takes a form that nobody expects for wrong', said(['a']), request, 'wrong'],
    ['takes the topic for right', said([], { topics: ['refund'] }), refused, 'right'],
    ['takes another topic for missed', said([], { topics: ['tax'] }), refused, 'missed'],
    ['takes any topic for "not-covered"', { kind: 'not-covered' }, refused, 'right'],
    ['takes a choice for no "unknown"', { kind: 'unknown' }, choice, 'missed'],
    ['takes an answer for the worst of "unknown"', { kind: 'unknown' }, answer(['a']), 'wrong'],
    ['takes a choice for "not-answered"', { kind: 'not-answered' }, choice, 'right'],
    ['takes a form for no "not-answered"', { kind: 'not-answered' }, request, 'wrong'],
  ] as const)
    it(title, () => expect(judgeTest(expected, decision, intents)).to.equal(verdict))
})

describe('what is expected and what was said', () => {
  it('are named alike', () => {
    expect(sayExpectation(said(['postage'], { side: 'x', topics: ['refund'] }))).to.equal('postage (x), refund')
    expect(sayDecision(answer(['postage'], ['refund'], 'x'))).to.equal('postage (x), refund')
    expect(sayDecision(choice)).to.equal('a choice of postage')
    expect(sayDecision({ kind: 'unknown' })).to.equal(sayExpectation({ kind: 'unknown' }))
  })
})
