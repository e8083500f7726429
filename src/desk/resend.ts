import type { Conversation } from '../conversation/conversation.js'
import type { Store } from '../store/store.js'
import { resend } from '../tickets/delivery.js'
import { eachConversation, throwFirst } from './each-conversation.js'

/** Which deliveries are to be sent again: all that were given up, or those whose id begins with one of these. */
export type WhichDeliveries = 'all' | readonly string[]

interface ResendParts {
  readonly store: Pick<Store, 'withDeliveries' | 'load'>
  readonly now: () => Date
  /** Runs work of one conversation in order. */
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  readonly keep: (before: Conversation, next: Conversation) => Promise<Conversation>
}

/** Conversations that are looked through for what was given up. */
const most = 100_000

/**
 * Puts deliveries that were given up back among those that wait, in their places. Returns how many; done twice, it does nothing the
 * second time. Rejects where one could not be kept, when the others are, or when so many in a row could not that those after them were not tried.
 */
export async function resendGivenUp(which: WhichDeliveries, { store, now, inOrder, keep }: ResendParts): Promise<number> {
  let resent = 0
  const failures = await eachConversation(await store.withDeliveries(most), { inOrder }, async id => {
    const conversation = await store.load(id)
    const meant = conversation?.deliveries.filter(
      one => one.refused !== null && (which === 'all' || which.some(each => one.id.startsWith(each))),
    )
    if (!conversation || !meant?.length) return
    const deliveries = meant.reduce((list, one) => resend(list, one.id, now()), conversation.deliveries)
    await keep(conversation, { ...conversation, deliveries })
    resent += meant.length
  })
  throwFirst(failures)
  return resent
}
