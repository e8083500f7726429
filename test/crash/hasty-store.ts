import type { Conversation } from '../../src/conversation/conversation.js'
import type { Store } from '../../src/store/store.js'

/** A store that says that it has saved before it has: a control. */
export function hasty(slow: Store): Store {
  return Object.assign(Object.create(slow) as Store, {
    async save(conversation: Conversation): Promise<Conversation> {
      slow.save(conversation).catch(() => undefined)
      return { ...conversation, version: conversation.version + 1 }
    },
    load: (id: string) => slow.load(id),
    findTicket: (reference: string) => slow.findTicket(reference),
    openRequests: (number: string) => slow.openRequests(number),
    stop: () => slow.stop(),
  })
}
