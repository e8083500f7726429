import { addWork, type Calendar, workBetween } from './calendar.js'
import { type SupportHours, targetOf } from './support-hours.js'

/** When a ticket did not count: it waited for the customer, or was finished. `to` is null where it still is. */
export interface Stop {
  readonly from: Date
  readonly to: Date | null
}

/** What the clock of a ticket needs to know of it. */
export interface Times {
  readonly intent: string
  readonly filedAt: Date
  /** When a person first did something that the customer saw. */
  readonly respondedAt: Date | null
  /** When it was finished; null while it is open, again after it was reopened. */
  readonly solvedAt: Date | null
  /** In order, without overlaps. */
  readonly stops: readonly Stop[]
}

/**
 * How a ticket stands with one of its targets. `met` and `late` are over, by when the target was reached; a `stopped` clock runs on later,
 * so that nobody knows yet when it is due.
 */
export interface Goal {
  readonly what: 'first-response' | 'solve'
  readonly state: 'met' | 'late' | 'stopped' | 'running' | 'warned' | 'breached'
  /** Minutes of work that it may take. */
  readonly minutes: number
  /** When the owner is warned, and when it is too late; null while the clock is stopped before it. */
  readonly warnAt: Date | null
  readonly dueAt: Date | null
}

/** The goals of a ticket, the first response before the solution. */
export function goalsOf(times: Times, hours: SupportHours, now: Date): readonly [Goal, Goal] {
  const { firstResponse, solve } = targetOf(hours, times.intent)
  return [
    goalOf('first-response', firstResponse, times.respondedAt ?? times.solvedAt, times, hours, now),
    goalOf('solve', solve, times.solvedAt, times, hours, now),
  ]
}

/** The goal that matters now: a breached one, else what is due first, else what waits. Null once everything is over. */
export function pressing(goals: readonly Goal[]): Goal | null {
  const open = goals.filter(({ state }) => state !== 'met' && state !== 'late')
  const last = Number.POSITIVE_INFINITY
  const [first = null] = [...open].sort((a, b) => (a.dueAt?.getTime() ?? last) - (b.dueAt?.getTime() ?? last))
  return open.find(({ state }) => state === 'breached') ?? first
}

/** The next moments at which somebody must be told of a goal: its owner before it is breached, the channel once it is. */
export interface Alarm {
  readonly what: Goal['what']
  readonly kind: 'warn' | 'breach'
  readonly at: Date
}

/** All alarms of the goals that are open, the earliest first, those that were due before now included: who sends them knows which were sent. */
export function alarmsOf(goals: readonly Goal[]): readonly Alarm[] {
  return goals
    .filter(({ state }) => state !== 'met' && state !== 'late')
    .flatMap(({ what, warnAt, dueAt }): readonly Alarm[] => [
      ...(warnAt ? [{ what, kind: 'warn' as const, at: warnAt }] : []),
      ...(dueAt ? [{ what, kind: 'breach' as const, at: dueAt }] : []),
    ])
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

function goalOf(what: Goal['what'], minutes: number, reachedAt: Date | null, times: Times, hours: SupportHours, now: Date): Goal {
  const warnAt = whenSpent(times, minutes * hours.warnAt, hours.calendar)
  const dueAt = whenSpent(times, minutes, hours.calendar)
  return { what, minutes, warnAt, dueAt, state: stateOf(reachedAt, warnAt, dueAt, times.stops, now) }
}

function stateOf(reachedAt: Date | null, warnAt: Date | null, dueAt: Date | null, stops: readonly Stop[], now: Date): Goal['state'] {
  if (reachedAt) return dueAt && dueAt < reachedAt ? 'late' : 'met'
  if (dueAt && dueAt <= now) return 'breached'
  if (stops.some(({ to }) => to === null)) return 'stopped'
  return warnAt && warnAt <= now ? 'warned' : 'running'
}

/** When a ticket has taken so many minutes of work, its stops left out; null where it is stopped before that. */
function whenSpent({ filedAt, stops }: Times, minutes: number, calendar: Calendar): Date | null {
  let [from, left] = [filedAt, minutes]
  for (const { from: stop, to } of stops) {
    const run = workBetween(calendar, from, stop)
    if (run >= left) break
    left -= run
    if (to === null) return null
    from = to
  }
  return addWork(calendar, from, left)
}
