import { type Goal, goalsOf, pressing } from './clock.js'
import { invoiceField } from './duplicates.js'
import { isOpen } from './lifecycle.js'
import type { SupportHours } from './support-hours.js'
import type { Ticket } from './ticket.js'
import { timesOf } from './times-of.js'

/** What an agent looks for. `waiting`: for the customer; `breaching`: past a target or soon. */
export const filters = ['mine', 'unassigned', 'waiting', 'breaching', 'all'] as const
export type Filter = (typeof filters)[number]

/** A ticket in the queue, with the goal that matters now; null where its clock is over. */
export interface Queued {
  readonly ticket: Ticket
  readonly goal: Goal | null
}

export interface Queue {
  readonly counts: Readonly<Record<Filter, number>>
  /** What is due first comes first, what has no time yet or none any more last; the oldest first among those. */
  readonly found: readonly Queued[]
}

/** The queue as an agent sees it: open tickets under a filter, or any ticket that a search is about. */
export function queueOf(tickets: readonly Ticket[], view: View, hours: SupportHours, now: Date): Queue {
  const all = tickets.map((ticket): Queued => ({ ticket, goal: pressing(goalsOf(timesOf(ticket), hours, now)) }))
  const open = all.filter(({ ticket }) => isOpen(ticket))
  const under = (filter: Filter) => open.filter(one => fits(one, filter, view.agent))
  const counts = Object.fromEntries(filters.map(filter => [filter, under(filter).length])) as Record<Filter, number>
  const found = view.search === null ? under(view.filter) : all.filter(({ ticket }) => matches(ticket, view.search ?? ''))
  return { counts, found: [...found].sort(byUrgency) }
}

/** What nobody has taken up and nobody is waited for, the most pressing first. */
export function untouched(tickets: readonly Ticket[], hours: SupportHours, now: Date): readonly Queued[] {
  const all = queueOf(tickets, { filter: 'unassigned', search: null, agent: '' }, hours, now).found
  return all.filter(({ ticket }) => ticket.status !== 'pending')
}

export interface View {
  readonly filter: Filter
  /** Words that a ticket has to be about; null: the filter alone. */
  readonly search: string | null
  /** The id of whoever looks. */
  readonly agent: string
}

function fits({ ticket, goal }: Queued, filter: Filter, agent: string): boolean {
  switch (filter) {
    case 'mine':
      return ticket.agent?.id === agent
    case 'unassigned':
      return ticket.agent === null
    case 'waiting':
      return ticket.status === 'pending'
    case 'breaching':
      return goal?.state === 'warned' || goal?.state === 'breached'
    case 'all':
      return true
  }
}

/** A reference (with or without INV-), an account or part of one, the last digits of the invoice number (3 at least), or a status. */
export function matches({ reference, fields, status, resolution }: Ticket, search: string): boolean {
  const wanted = plain(search)
  if (wanted === '') return false
  const number = fields[invoiceField] ?? ''
  const isLastDigits = /^\d{3,}$/.test(wanted) && number.endsWith(wanted)
  const named = plain(reference) === wanted || plain(reference) === `inv-${wanted}`
  const account = plain(fields.account ?? '')
  const isAccount = account === wanted || (wanted.length >= 2 && account.includes(wanted))
  return named || isLastDigits || isAccount || status === wanted || resolution === wanted
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

function byUrgency(one: Queued, other: Queued): number {
  const due = (queued: Queued) => queued.goal?.dueAt?.getTime() ?? Number.POSITIVE_INFINITY
  const [first, second] = [due(one), due(other)]
  if (first !== second) return first < second ? -1 : 1
  return one.ticket.filedAt < other.ticket.filedAt ? -1 : one.ticket.filedAt > other.ticket.filedAt ? 1 : 0
}
