import { withoutHeard } from '../conversation/accepted.js'
import type { Conversation } from '../conversation/conversation.js'
import type { Line } from '../message.js'
import { sha256 } from '../sha256.js'
import { type Delivery, delivery, type Errand, withDelivery } from '../tickets/delivery.js'
import { isByCustomer } from '../tickets/done-by.js'
import { inHand, isOpen } from '../tickets/lifecycle.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Ticket } from '../tickets/ticket.js'
import { alarmsWanted, withoutPastAlarms } from './alarms.js'
import { correctionsOwed } from './corrections.js'
import { digestWanted, reviewsWanted } from './diary.js'
import { forAuthors } from './proposal-errands.js'

/** Whom this desk has to tell: agents by cards, customers on channels that can't read the transcript again. */
export interface Outside {
  readonly agents: boolean
  /** Whether there are authors who judge what agents propose; not unless given. */
  readonly authors?: boolean
  /** Whether authors have a place where they are reminded of entries to be looked at; not unless given. */
  readonly reminders?: boolean
  readonly pushes: (channel: Conversation['customer']['channel']) => boolean
}

/** How long an agent may take back a reply, in ms. */
export const undoMs = 10_000

/**
 * The conversation with a delivery for everything in it that somebody outside has not seen yet, as the difference from `before` (null: there
 * was none). In the same save as the change itself, so that neither is ever kept without the other.
 */
export function withErrands(before: Conversation | null, changed: Conversation, { outside, hours, now }: Surroundings): Conversation {
  const next = withoutHeard(changed)
  const timed = outside.agents && hours ? [...alarmsWanted(next, hours, now), ...digestWanted(next, hours, now)] : []
  const reminders = outside.reminders && hours ? reviewsWanted(next, hours, now) : []
  const errands = [
    ...(outside.agents ? forAgents(before, next) : []),
    ...(outside.authors ? forAuthors(before, next) : []),
    ...forCustomer(before, next, outside),
    ...heldReplies(before, next, now),
    ...timed,
    ...reminders,
    ...toHear(next, now),
  ]
  const deliveries = errands.reduce<Delivery[]>(
    (list, { lane, errand, due }, at) => withDelivery(list, delivery(idOf(next, at), lane, errand, now, due)),
    withoutPastAlarms({ ...next, deliveries: stillWanted(next) }, hours, now),
  )
  return { ...next, deliveries }
}

/** What an errand depends on beside the conversation; without `hours` nothing has a time. */
interface Surroundings {
  readonly outside: Outside
  readonly hours: SupportHours | null
  readonly now: Date
}

export interface Wanted {
  readonly lane: string
  readonly errand: Errand
  readonly due?: Date
}

/**
 * The card of every ticket that is new or changed, and the lines that came since in the thread of the ticket that they are about: an
 * agent's own, and for all else the one that an agent has in hand, or the newest open one. What an agent corrects is shown anew.
 */
function forAgents(before: Conversation | null, next: Conversation): readonly Wanted[] {
  const cards = next.tickets.filter(ticket => !isShown(before, ticket)).map(({ reference }) => reference)
  const amended = next.lines.filter(line => isAmended(before, line))
  const current = inHand(next.tickets) ?? next.tickets.findLast(isOpen) ?? null
  const threads = [...amended, ...newLines(before, next)].flatMap(line => {
    const ticket = line.from === 'agent' ? line.ticket : (current?.reference ?? null)
    // What was said before a ticket was filed comes with its card.
    const isKnown = before?.tickets.some(({ reference }) => reference === ticket)
    return ticket !== null && isKnown ? [{ lane: ticket, errand: { kind: 'thread' as const, ticket, line: line.seq } }] : []
  })
  const shown = cards.map(ticket => ({ lane: ticket, errand: { kind: 'card' as const, ticket } }))
  return [...shown, ...threads, ...notices(before, next), ...correctionsOwed(before, next)]
}

/**
 * What the clock of a ticket has said since: a warning to whoever has it, in the thread of its card, and a breach to the channel. Where
 * nobody has it, the channel is warned: nobody else would be.
 */
function notices(before: Conversation | null, { tickets }: Conversation): readonly Wanted[] {
  return tickets.flatMap(({ reference, history, agent }) => {
    const known = before?.tickets.find(one => one.reference === reference)?.history.length ?? 0
    return history.slice(known).flatMap(({ what, changes: [change] }): readonly Wanted[] => {
      if ((what !== 'warned' && what !== 'breached') || !change) return []
      const to = what === 'warned' && agent !== null ? ('thread' as const) : ('channel' as const)
      return [{ lane: reference, errand: { kind: 'notice', ticket: reference, notice: `${what} ${change.field}`, to } }]
    })
  })
}

/** Whether the card of the ticket is as it would be drawn anew. */
function isShown(before: Conversation | null, ticket: Ticket): boolean {
  const was = before?.tickets.find(({ reference }) => reference === ticket.reference)
  return was === ticket || (was !== undefined && JSON.stringify(drawn(was)) === JSON.stringify(drawn(ticket)))
}

/**
 * What its card shows of a ticket: neither where the card is, nor what agents note for each other, which stands in its thread already, nor
 * that it was closed weeks after it was solved: a card that can't be edited any more would be posted anew.
 */
function drawn({ card: _, updatedAt: __, ...ticket }: Ticket) {
  const history = ticket.history.filter(({ what }) => what !== 'noted' && what !== 'closed')
  const status = ticket.status === 'closed' ? 'solved' : ticket.status
  return { ...ticket, status, history, notes: ticket.notes.filter(isByCustomer) }
}

function forCustomer(before: Conversation | null, next: Conversation, { pushes }: Outside): readonly Wanted[] {
  if (!pushes(next.customer.channel)) return []
  const said = newLines(before, next).filter(({ from }) => from !== 'customer')
  const amended = next.lines.filter(line => line.from === 'agent' && isAmended(before, line))
  return [
    ...said.map(({ seq }) => ({ lane: 'customer', errand: { kind: 'say' as const, line: seq } })),
    ...amended.map(({ seq }) => ({ lane: 'customer', errand: { kind: 'amend' as const, line: seq } })),
  ]
}

function isAmended(before: Conversation | null, line: Line): boolean {
  const was = before?.lines[line.seq - 1]
  if (line.from === 'customer') return was?.from === 'customer' && was.isWithdrawn !== line.isWithdrawn
  if (line.from === 'bot') return false
  return was?.from === 'agent' && (was.text !== line.text || was.isWithdrawn !== line.isWithdrawn || was.copy !== line.copy)
}

function heldReplies(before: Conversation | null, next: Conversation, now: Date): readonly Wanted[] {
  const known = new Set(before?.held.map(({ key }) => key))
  const due = new Date(now.getTime() + undoMs)
  return next.held
    .filter(({ key }) => !known.has(key))
    .map(({ key, ticket }) => ({ lane: `reply ${key}`, errand: { kind: 'release' as const, ticket, act: key }, due }))
}

/** How long whoever accepted a message has to hear it, in ms: longer than a burst is waited for. */
const hearingMs = 6_000

function toHear({ accepted, deliveries }: Conversation, now: Date): readonly Wanted[] {
  if (accepted.length === 0 || deliveries.some(({ errand, refused }) => errand.kind === 'hear' && refused === null)) return []
  return [{ lane: 'hear', errand: { kind: 'hear' }, due: new Date(now.getTime() + hearingMs) }]
}

/** A reply that was undone need not be released, and what was heard need not be heard. */
function stillWanted({ deliveries, held, accepted }: Conversation): Delivery[] {
  return deliveries.filter(({ errand }) => {
    if (errand.kind === 'hear') return accepted.length > 0
    return errand.kind !== 'release' || held.some(({ key }) => key === errand.act)
  })
}

function newLines(before: Conversation | null, { lines }: Conversation): readonly Line[] {
  return lines.slice(before?.lines.length ?? 0)
}

/** Opaque, since everybody who can read a message in Slack can read it, and the same again where the same save is tried again. */
function idOf({ id, version }: Conversation, at: number): string {
  return sha256(JSON.stringify([id, version, at])).slice(0, 32)
}
