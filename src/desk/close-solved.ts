import type { Conversation } from '../conversation/conversation.js'
import type { FiledTicket, Store } from '../store/store.js'
import { closedIfRested } from '../tickets/close-rested.js'
import { eachConversation, type Failures } from './each-conversation.js'

interface Parts {
  readonly store: Pick<Store, 'listTickets' | 'load'>
  readonly now: () => Date
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  readonly keep: (before: Conversation, next: Conversation) => Promise<unknown>
}

/** How many tickets were closed, and what stood in the way of others. */
export interface Closed {
  readonly tickets: number
  readonly failures: Failures | null
}

/** Tickets that are read at once, and those that may stay solved before nobody looks further: the next time comes in hours. */
const [atOnce, mostLeft] = [200, 2_000]

/**
 * Closes the tickets that were solved and have rested since `before`, the ones filed first before others, until `signal` ends it. Those in
 * the archive rest already. What can't be saved stays solved and keeps no other from being closed.
 */
export async function closeSolved({ store, now, inOrder, keep }: Parts, before: Date, signal?: AbortSignal): Promise<Closed> {
  const [seen, closed] = [new Set<string>(), new Set<string>()]
  let failures: Failures | null = null
  for (let limit = atOnce; limit < mostLeft + atOnce && !signal?.aborted; ) {
    const solved = await store.listTickets({ status: 'solved', limit })
    const isMore = solved.some(({ ticket }) => !seen.has(ticket.reference))
    const ids = solved.filter(isNext).map(({ conversation }) => conversation)
    for (const { ticket } of solved) seen.add(ticket.reference)
    failures = bothOf(failures, await eachConversation(ids, { inOrder, signal }, closeIn))
    const last = solved.at(-1)
    // Not by how many were asked for: what can't be read is not listed, and does not end the list.
    if (!last || !isMore || failures?.gaveUp || Date.parse(last.ticket.filedAt) >= before.getTime()) break
    // What stays solved is listed again before those that were filed after it.
    limit = solved.filter(({ ticket }) => !closed.has(ticket.reference)).length + atOnce
  }
  return { tickets: closed.size, failures }

  function isNext({ ticket }: FiledTicket): boolean {
    return !seen.has(ticket.reference) && closedIfRested(ticket, before, now()) !== ticket
  }

  async function closeIn(id: string): Promise<void> {
    const conversation = await store.load(id)
    if (!conversation) return
    const tickets = conversation.tickets.map(ticket => closedIfRested(ticket, before, now()))
    const changed = tickets.filter((ticket, at) => ticket !== conversation.tickets[at])
    if (changed.length > 0) await keep(conversation, { ...conversation, tickets })
    for (const { reference } of changed) closed.add(reference)
  }
}

function bothOf(one: Failures | null, other: Failures | null): Failures | null {
  return one && other ? { conversations: one.conversations + other.conversations, first: one.first, gaveUp: other.gaveUp } : (one ?? other)
}
