import type { AnswerReply } from '../../message.js'
import type { Entry } from '../../understanding/knowledge.js'
import type { Period } from './period.js'

/** One wording of an entry, and the first and last day of the statements and invoices that it holds for; null where there is none. */
interface Version {
  readonly from: string | null
  readonly until: string | null
  readonly asOf: string
  /** Null: the entry's own answers, by side. */
  readonly answer: string | null
}

/** The wordings of an entry that customers may be told today, the earliest first: what begins in the future holds for nobody's statement yet. */
export function versionsOf({ earlier = [], valid, asOf }: Entry, now: Date): readonly Version[] {
  const today = dayOf(now)
  const before = earlier.map(({ until, asOf, answer }, at): Version => {
    const last = earlier[at - 1]?.until
    return { from: last === undefined ? null : dayAfter(last), until, asOf, answer }
  })
  const last = earlier.at(-1)?.until
  const current: Version = { from: valid.from ?? (last === undefined ? null : dayAfter(last)), until: valid.until, asOf, answer: null }
  // An entry without earlier wordings is the policy of today, whatever it is asked about.
  if (before.length === 0) return isInForce(current, today) ? [current] : []
  return [...before, current].filter(({ from }) => from === null || from <= today)
}

/** Those that hold for some day of the period; all of them where none is told. */
export function versionsFor(versions: readonly Version[], period: Period | null): readonly Version[] {
  if (period === null) return versions
  return versions.filter(({ from, until }) => (from === null || from <= period.until) && (until === null || period.from <= until))
}

/** The wording for what happens today; null where none is in force. */
export function versionToday(entry: Entry, now: Date): Version | null {
  const today = dayOf(now)
  return versionsOf(entry, now).findLast(version => isInForce(version, today)) ?? null
}

/** The approved words of a version: those of the half that was asked, where the entry has two. */
export function answerOf(entry: Entry, side: string | null, { answer, asOf }: Version): AnswerReply {
  const text = answer ?? entry.sides.find(({ name }) => name === side)?.answer ?? entry.answer
  return { kind: 'answer', entry: entry.id, question: entry.question, text, asOf, revision: entry.revision }
}

function isInForce({ from, until }: Pick<Version, 'from' | 'until'>, today: string): boolean {
  return (from === null || from <= today) && (until === null || today <= until)
}

/** Days are those of UTC. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}

export function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60_000))
}
