import { type Alarm, alarmsOf, goalsOf } from './clock.js'
import { byClock } from './done-by.js'
import { isOpen } from './lifecycle.js'
import type { SupportHours } from './support-hours.js'
import type { Ticket } from './ticket.js'
import { timesOf } from './times-of.js'

const happenings = { warn: 'warned', breach: 'breached' } as const

/** The next time that somebody must be told of a ticket, or the first that has passed; null while nobody has to be: it is finished, or waits for the customer. */
export function nextAlarm(ticket: Ticket, hours: SupportHours, now: Date): Alarm | null {
  return untold(ticket, hours, now)[0] ?? null
}

/**
 * The ticket once its alarms of before `now` have rung: its history says so, and that is how each rings once. Where a target has been
 * breached already the warning before it is left out. The same ticket where nothing rings.
 */
export function rung(ticket: Ticket, hours: SupportHours, now: Date): Ticket {
  const due = untold(ticket, hours, now).filter(({ at }) => at <= now)
  const loud = due.filter(({ what, kind }) => kind === 'breach' || !due.some(other => other.what === what && other.kind === 'breach'))
  if (loud.length === 0) return ticket
  const at = now.toISOString()
  const events = loud.map(alarm => ({
    at,
    what: happenings[alarm.kind],
    by: byClock,
    changes: [{ field: alarm.what, was: null, is: alarm.at.toISOString() }],
  }))
  return { ...ticket, history: [...ticket.history, ...events] }
}

function untold(ticket: Ticket, hours: SupportHours, now: Date): readonly Alarm[] {
  const isWaiting = ticket.pauses.at(-1)?.until === null
  if (!isOpen(ticket) || isWaiting) return []
  return alarmsOf(goalsOf(timesOf(ticket), hours, now)).filter(alarm => !isTold(ticket, alarm))
}

/** Of a breach that was told nobody need be warned any more. */
function isTold({ history }: Ticket, { what, kind }: Alarm): boolean {
  const has = (happening: 'warned' | 'breached') => history.some(event => event.what === happening && event.changes[0]?.field === what)
  return has('breached') || (kind === 'warn' && has('warned'))
}
