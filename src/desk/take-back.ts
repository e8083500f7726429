import { type Conversation, withdrawn } from '../conversation/conversation.js'
import type { Customer, Message } from '../message.js'
import { retrying } from './retrying.js'

interface Parts {
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** A customer's own conversation. */
  readonly load: (id: string, customer: Customer) => Promise<Conversation | null>
  readonly keep: (before: Conversation, next: Conversation) => Promise<unknown>
}

/** Marks a message of a customer's as deleted, once. */
export function takeBack({ conversation: id, customer, id: message }: Pick<Message, 'conversation' | 'customer' | 'id'>, parts: Parts) {
  return parts.inOrder(id, () =>
    retrying(async () => {
      const conversation = await parts.load(id, customer)
      const next = conversation && withdrawn(conversation, message)
      if (next && next !== conversation) await parts.keep(conversation, next)
    }),
  )
}
