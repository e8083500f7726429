import type { Conversation } from '../conversation/conversation.js'
import type { Store } from '../store/store.js'
import { closedIfRested } from '../tickets/close-rested.js'
import { retrying } from './retrying.js'

interface Parts {
  readonly store: Pick<Store, 'listTickets' | 'load'>
  readonly now: () => Date
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  readonly keep: (before: Conversation, next: Conversation) => Promise<unknown>
}

/** Looked at in one go, the ones filed first before others: what is left comes the next time, hours later. */
const most = 2_000

/** Closes the tickets that were solved and have rested since `before`, and says how many. Those in the archive rest already. */
export async function closeSolved({ store, now, inOrder, keep }: Parts, before: Date): Promise<number> {
  const solved = await store.listTickets({ status: 'solved', limit: most })
  const rested = solved.filter(({ ticket }) => closedIfRested(ticket, before, now()) !== ticket)
  let closed = 0
  for (const id of new Set(rested.map(({ conversation }) => conversation))) {
    closed += await inOrder(id, () => retrying(() => closeIn(id)))
  }
  return closed

  async function closeIn(id: string): Promise<number> {
    const conversation = await store.load(id)
    if (!conversation) return 0
    const tickets = conversation.tickets.map(ticket => closedIfRested(ticket, before, now()))
    const changed = tickets.filter((ticket, at) => ticket !== conversation.tickets[at]).length
    if (changed > 0) await keep(conversation, { ...conversation, tickets })
    return changed
  }
}
