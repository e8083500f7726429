import type { Tally } from '../../../src/measures/charts/entry-bars.js'
import type { Outcome } from '../../../src/measures/outcome.js'

/** One line of a faq, zh or multi file. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly expect: readonly string[]
  readonly act?: 'request' | 'question' | undefined
}

/** One line of an oos file, or of a zh file that nothing may answer. */
export interface Unanswerable {
  readonly id: string
  readonly text: string
  readonly kind: string
}

/** Of messages with one right entry: answered right, answered wrong, not answered, by entry too; and the lost-invoice ones with the right act. */
export function scoreSingle(lines: readonly Labelled[], outcomes: readonly Outcome[]) {
  const byEntry: Record<string, Tally> = {}
  const misses: string[] = []
  let [acts, lost] = [0, 0]
  for (const [at, { id, text, expect, act }] of lines.entries()) {
    const { decision, given, opened } = outcomes[at] as Outcome
    const entry = expect[0] as string
    const isRight = given.length === 1 && given[0] === entry
    const { messages, right, wrong } = byEntry[entry] ?? { messages: 0, right: 0, wrong: 0 }
    byEntry[entry] = {
      messages: messages + 1,
      right: right + Number(isRight),
      wrong: wrong + Number(!isRight && given.length > 0),
    }
    if (!isRight) misses.push(`${id} ${decision} ${given.join(',') || '-'} for ${entry}: ${text}`)
    if (entry === 'lost-invoice' && act) {
      lost++
      if ((opened === entry) === (act === 'request')) acts++
    }
  }
  const n = lines.length
  const [right, wrong] = [sum(Object.values(byEntry).map(tally => tally.right)), sum(Object.values(byEntry).map(tally => tally.wrong))]
  return {
    messages: n,
    right: share(right, n),
    wrong: share(wrong, n),
    unanswered: share(n - right - wrong, n),
    act: share(acts, lost),
    byEntry,
    misses,
  }
}

/** Of messages with several right entries: all of them and no other; and the share of entries given. */
export function scoreMulti(lines: readonly Labelled[], outcomes: readonly Outcome[]) {
  let [exact, hit, all] = [0, 0, 0]
  const misses: string[] = []
  for (const [at, { id, text, expect }] of lines.entries()) {
    const { given } = outcomes[at] as Outcome
    const hits = expect.filter(entry => given.includes(entry)).length
    hit += hits
    all += expect.length
    if (hits === expect.length && given.length === expect.length) exact++
    else misses.push(`${id} ${given.join(',') || '-'} for ${expect.join(',')}: ${text}`)
  }
  return { messages: lines.length, exact: share(exact, lines.length), recall: share(hit, all), misses }
}

/** Of messages that nothing may answer: the share that an entry or a form answered, in all and by kind. */
export function scoreOutOfScope(lines: readonly Unanswerable[], outcomes: readonly Outcome[]) {
  const kinds = new Map<string, { answered: number; messages: number }>()
  const misses: string[] = []
  for (const [at, { id, text, kind }] of lines.entries()) {
    const tally = kinds.get(kind) ?? { answered: 0, messages: 0 }
    const { given } = outcomes[at] as Outcome
    tally.messages++
    if (given.length > 0) {
      tally.answered++
      misses.push(`${id} ${kind} answered ${given.join(',')}: ${text}`)
    }
    kinds.set(kind, tally)
  }
  const answered = sum([...kinds.values()].map(tally => tally.answered))
  const byKind = Object.fromEntries([...kinds].map(([kind, tally]) => [kind, share(tally.answered, tally.messages)]))
  return { messages: lines.length, answered: share(answered, lines.length), byKind, misses }
}

/** NaN of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
