import { byCustomer } from './done-by.js'
import type { Change, Ticket } from './ticket.js'

/** The values of a form, by field name. */
type Values = Readonly<Record<string, string>>

/** What a customer says of a ticket of theirs: `key` names the message that says it, `words` are the message. */
interface Said {
  readonly key: string
  readonly words: string
  readonly values: Values
}

/** What came of it. A `noted` ticket has its fields as they were: an agent has begun on them, and decides. */
type Corrected =
  | { readonly kind: 'same' }
  | { readonly kind: 'amended' | 'noted'; readonly ticket: Ticket; readonly changes: readonly Change[] }

/** Whether somebody still has to do something about it. */
export function isOpen({ status }: Pick<Ticket, 'status'>): boolean {
  return status !== 'solved' && status !== 'closed'
}

/** A ticket that takes no more: a document is saved whole, and one that grew for ever would be slow one day and never saved the next. */
export function isFull({ notes, history }: Pick<Ticket, 'notes' | 'history'>): boolean {
  return notes.length >= mostNotes || history.length >= 2 * mostNotes
}

/** More than anybody reads; a thousand notes of agents were promised a place. */
const mostNotes = 1_500

/** The ticket that an agent has in hand, of those of one conversation: the newest open one that is somebody's. Its agent answers the customer. */
export function inHand(tickets: readonly Ticket[]): Ticket | null {
  return tickets.findLast(ticket => isOpen(ticket) && ticket.agent !== null) ?? null
}

/** What `values` would change on the ticket. */
export function changesTo({ fields }: Ticket, values: Values): readonly Change[] {
  return Object.entries(values).flatMap(([field, is]) => (fields[field] === is ? [] : [{ field, was: fields[field] ?? null, is }]))
}

/**
 * A correction by the customer. While no agent has begun on the ticket, it is amended and its history says what stood there before;
 * from then on the correction is a note, so that nothing changes under the agent's hands. The same correction again does nothing.
 */
export function correct(ticket: Ticket, said: Said, now: Date): Corrected {
  const changes = changesTo(ticket, said.values)
  if (changes.length === 0) return { kind: 'same' }
  if (ticket.status === 'new') return { kind: 'amended', changes, ticket: amended(ticket, changes, now) }
  return { kind: 'noted', changes, ticket: noted(ticket, said, changes, now) }
}

/**
 * The same request, once more: the ticket takes what it still missed, and the agent reads the rest. Whatever was said first stands,
 * since nobody has called it wrong. The same cause again leaves it as it is.
 */
export function askAgain(ticket: Ticket, said: Said, now: Date): Ticket {
  if (ticket.notes.some(({ key }) => key === said.key)) return ticket
  const changes = changesTo(ticket, said.values)
  const further = ticket.status === 'new' ? changes.filter(({ was }) => was === null) : []
  const filled = further.length > 0 ? amended(ticket, further, now) : ticket
  const again = { at: now.toISOString(), what: 'asked-again' as const, by: byCustomer, changes: [] }
  const rest = changes.filter(change => !further.includes(change))
  return noted({ ...filled, history: [...filled.history, again] }, said, rest, now)
}

/** What came of taking a request back. A `noted` ticket stays open: an agent has begun on it, and ends it. */
type Withdrawn = { readonly kind: 'same' } | { readonly kind: 'withdrawn' | 'noted'; readonly ticket: Ticket }

/** The customer no longer wants it: finished while no agent has begun, a note from then on. The same cause again does nothing. */
export function withdraw(ticket: Ticket, said: Omit<Said, 'values'>, now: Date): Withdrawn {
  if (!isOpen(ticket) || ticket.notes.some(({ key }) => key === said.key)) return { kind: 'same' }
  if (ticket.status !== 'new') return { kind: 'noted', ticket: noted(ticket, { ...said, values: {} }, [], now) }
  const at = now.toISOString()
  const history = [...ticket.history, { at, what: 'withdrawn' as const, by: byCustomer, changes: [] }]
  return { kind: 'withdrawn', ticket: { ...ticket, status: 'solved', resolution: 'withdrawn', updatedAt: at, history } }
}

function amended(ticket: Ticket, changes: readonly Change[], now: Date): Ticket {
  const at = now.toISOString()
  const fields = { ...ticket.fields, ...Object.fromEntries(changes.map(({ field, is }) => [field, is])) }
  return {
    ...ticket,
    fields,
    missing: ticket.missing.filter(name => fields[name] === undefined),
    updatedAt: at,
    history: [...ticket.history, { at, what: 'amended', by: byCustomer, changes: [...changes] }],
  }
}

function noted(ticket: Ticket, { key, words }: Said, changes: readonly Change[], now: Date): Ticket {
  const at = now.toISOString()
  if (ticket.notes.some(note => note.key === key)) return ticket
  return { ...ticket, updatedAt: at, notes: [...ticket.notes, { key, at, by: byCustomer, words, changes: [...changes] }] }
}
