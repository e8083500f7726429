import { accept, withoutHeard } from '../conversation/accepted.js'
import { type Conversation, newConversation, withdrawn } from '../conversation/conversation.js'
import type { Customer, Message } from '../message.js'
import type { Store } from '../store/store.js'
import { isSame } from './reads-of.js'
import { refuseFull, refuseUnreadable } from './refuse.js'
import { retrying } from './retrying.js'

/** What a channel does with messages besides having them heard. */
export interface Inbox {
  /**
   * Keeps a message, or its new words, to be heard: its channel can be told that it is taken. It is heard by `receive`, or after some seconds by
   * itself where that never comes. Throws as `receive` does for what can't be taken.
   */
  accept(message: Message): Promise<void>
  /** Whether this customer has said anything in the conversation, heard or not. */
  isBegun(conversation: string, customer: Customer): Promise<boolean>
  /** Marks a message of the customer's as deleted, for agents to know; what came of it stays. False where there is no such message. */
  takeBack(message: Pick<Message, 'conversation' | 'customer' | 'id'>): Promise<boolean>
}

interface Parts {
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** A customer's own conversation. */
  readonly load: (id: string, customer: Customer) => Promise<Conversation | null>
  readonly store: Pick<Store, 'load'>
  readonly keep: (before: Conversation | null, next: Conversation) => Promise<unknown>
  readonly now: () => Date
}

export function createInbox({ inOrder, load, store, keep, now }: Parts): Inbox {
  return {
    async accept(message) {
      const { conversation: id, customer, text, files } = message
      if (text !== '' || !files?.length) refuseUnreadable(text)
      await inOrder(id, () =>
        retrying(async () => {
          const before = await load(id, customer)
          const conversation = before ?? newConversation(id, customer, now())
          const next = accept(conversation, message, now())
          if (next === conversation) return
          refuseFull(conversation, message)
          await keep(before, next)
        }),
      )
    },
    async isBegun(id, customer) {
      const conversation = await store.load(id)
      if (!conversation || !isSame(conversation.customer, customer)) return false
      return conversation.lines.length > 0 || conversation.accepted.length > 0
    },
    takeBack: ({ conversation: id, customer, id: message }) =>
      inOrder(id, () =>
        retrying(async () => {
          const before = await load(id, customer)
          if (!before) return false
          const isHeard = before.lines.some(line => line.from === 'customer' && line.message === message)
          const next = withdrawn(withoutHeard(before, message), message)
          if (next !== before) await keep(before, next)
          return isHeard || next !== before
        }),
      ),
  }
}
