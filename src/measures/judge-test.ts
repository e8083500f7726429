import type { Decision, EntryRef } from '../understanding/heard.js'
import type { Intent } from '../understanding/knowledge.js'
import type { Expectation } from './faq-test.js'

/**
 * How a test came out. `wrong`: a policy was said or a form begun that is not expected, the worst that can happen; `missed`: what was
 * expected was not said, or not rightly refused, and nothing worse.
 */
export type Verdict = 'right' | 'wrong' | 'missed'

export function judgeTest(expect: Expectation, decision: Decision, intents: ReadonlyMap<string, Intent>): Verdict {
  if (isAsExpected(expect, decision, intents)) return 'right'
  const entries = entriesIn(decision)
  const expected = expect.kind === 'said' ? expect : { entries: [], intent: null }
  const isStranger = entries.some(ref => !expected.entries.some(one => isThatEntry(one, ref)))
  const form = formIn(decision, intents)
  return isStranger || (form !== null && form !== expected.intent) ? 'wrong' : 'missed'
}

function isAsExpected(expect: Expectation, decision: Decision, intents: ReadonlyMap<string, Intent>): boolean {
  switch (expect.kind) {
    case 'unknown':
    case 'not-covered':
      return decision.kind === expect.kind
    case 'not-answered':
      return entriesIn(decision).length === 0 && formIn(decision, intents) === null
    case 'said': {
      const [entries, topics] = [entriesIn(decision), topicsIn(decision)]
      return (
        expect.intent === intentIn(decision) &&
        entries.length === expect.entries.length &&
        topics.length === expect.topics.length &&
        expect.entries.every(one => entries.some(ref => isThatEntry(one, ref))) &&
        expect.topics.every(topic => topics.includes(topic))
      )
    }
  }
}

function isThatEntry(expected: EntryRef, { entry, side }: EntryRef): boolean {
  return expected.entry === entry && (expected.side === null || expected.side === side)
}

/** The entries that a customer is told. */
export function entriesIn(decision: Decision): readonly EntryRef[] {
  return decision.kind === 'answer' || decision.kind === 'request' ? decision.entries : []
}

function topicsIn(decision: Decision): readonly string[] {
  return 'topics' in decision ? (decision.topics ?? []) : []
}

function intentIn(decision: Decision): string | null {
  return decision.kind === 'request' || decision.kind === 'smalltalk' ? decision.intent : null
}

function formIn(decision: Decision, intents: ReadonlyMap<string, Intent>): string | null {
  return decision.kind === 'request' && intents.get(decision.intent)?.kind === 'form' ? decision.intent : null
}

/** What was said, as an author writes it in a test: "postage", "unknown", "a choice of postage, delivery-time". */
export function sayDecision(decision: Decision): string {
  if (decision.kind === 'clarify') return `a choice of ${decision.between.map(({ entry }) => entry).join(', ')}`
  if (decision.kind === 'unknown') return 'unknown'
  const entries = entriesIn(decision).map(({ entry, side }) => (side === null ? entry : `${entry} (${side})`))
  const intent = intentIn(decision)
  return [...entries, ...topicsIn(decision), ...(intent === null ? [] : [intent])].join(', ')
}
