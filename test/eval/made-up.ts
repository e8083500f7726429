import type { Judged } from '../../src/measures/judged.js'
import type { Considered, Outcome } from '../../src/measures/outcome.js'
import type { Outcomes } from './hear-messages.js'
import type { Messages } from './read-messages.js'
import { type Report, reportOf } from './report.js'

// Messages and outcomes for tests, of which every measure can be worked out by hand.

/** What became of a message: the entries given, and the candidates as `entry: confidence`, where `-` is no entry. */
export function outcome(given: readonly string[], candidates: Readonly<Record<string, number>> = {}, more: Partial<Outcome> = {}): Outcome {
  const considered: Considered[] = Object.entries(candidates).map(([entry, confidence]) => ({
    entry: entry === '-' ? null : entry,
    confidence,
  }))
  return { decision: given.length > 0 ? 'answer' : 'unknown', given, opened: null, candidates: considered, fields: {}, ...more }
}

export function judged(expected: string | null, of: Outcome, kind: string | null = null): Judged {
  return { expected, kind, outcome: of }
}

const line = (id: string, expect: string) => ({ id, text: `${id} <b>&"`, at: `faq.jsonl:${id}`, expect: [expect] as [string] })
const none = { faq: [], zh: [], multi: [], oos: [], extract: [], dialogues: [], 'read-back': [], readBack: [] }

/** Two of three faq messages right, the third answered wrong; one of two near misses answered. */
export const messages: Messages = {
  ...none,
  faq: [line('1', 'postage'), line('2', 'postage'), line('3', 'amount-limit')],
  oos: [
    { id: '4', text: '四', at: 'oos.jsonl:1', kind: 'near' },
    { id: '5', text: 'five', at: 'oos.jsonl:2', kind: 'near' },
  ],
}

export const outcomes: Outcomes = {
  ...none,
  faq: [
    outcome(['postage'], { postage: 0.9 }),
    outcome(['postage'], { postage: 0.8 }),
    outcome(['postage'], { postage: 0.6, 'amount-limit': 0.3 }),
  ],
  oos: [outcome(['postage'], { postage: 0.7 }), outcome([], { '-': 0.9, postage: 0.1 })],
  oneTypo: [outcome(['postage']), outcome([]), outcome([])],
  twoTypos: [outcome([]), outcome([]), outcome([])],
  times: { ...noTimes(), faq: { cold: [3, 1, 2], repeated: [0.1, 0.2, 0.3] } },
}

function noTimes() {
  const nothing = { cold: [], repeated: [] }
  return { faq: nothing, zh: nothing, multi: nothing, oos: nothing, extract: nothing }
}

export const report: Report = reportOf(messages, outcomes, ['postage', 'amount-limit'])
