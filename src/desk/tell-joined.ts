import type { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import type { Store } from '../store/store.js'
import { askAgain, isOpen } from '../tickets/lifecycle.js'

interface Parts {
  readonly store: Store
  readonly keep: (before: Conversation, next: Conversation) => Promise<Conversation>
}

/**
 * Puts what was said on the tickets that `next` joins in other conversations, before `next` is saved: a join that the customer is told of
 * has reached the agent. Where `next` is not saved after all and the message comes again, the ticket is not told a second time.
 * Throws STALE_CONVERSATION where the ticket is not open any more, so that the message is taken anew.
 */
export async function tellJoined({ store, keep }: Parts, before: Conversation, next: Conversation, now: Date): Promise<void> {
  const known = new Set(before.joined.map(({ key }) => key))
  for (const joined of next.joined.filter(({ key }) => !known.has(key))) {
    const holder = await store.load(joined.conversation)
    const ticket = holder?.tickets.find(({ reference }) => reference === joined.reference)
    if (!holder || !ticket || !isOpen(ticket)) {
      throw new DeskError('STALE_CONVERSATION', `${joined.reference} can't be joined any more. Take the message again.`)
    }
    const told = askAgain(ticket, joined, now)
    if (told === ticket) continue
    const tickets = holder.tickets.map(one => (one === ticket ? told : one))
    await keep(holder, { ...holder, tickets, updatedAt: now.toISOString() })
  }
}
