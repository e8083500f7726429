import { byClock } from './done-by.js'
import type { Ticket } from './ticket.js'

/**
 * A solved ticket that nothing has happened to since `before`, closed by the clock; the same ticket where it is not solved, or something
 * has. Nothing else changes: whoever looks for what was finished lately need not wade through what is long over.
 */
export function closedIfRested(ticket: Ticket, before: Date, now: Date): Ticket {
  if (ticket.status !== 'solved' || Date.parse(ticket.updatedAt) >= before.getTime()) return ticket
  const at = now.toISOString()
  return { ...ticket, status: 'closed', updatedAt: at, history: [...ticket.history, { at, what: 'closed', by: byClock, changes: [] }] }
}
