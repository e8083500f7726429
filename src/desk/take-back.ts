import { type Conversation, withdrawn } from '../conversation/conversation.js'
import type { Customer, Message } from '../message.js'
import { retrying } from './retrying.js'

interface Parts {
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** A customer's own conversation. */
  readonly load: (id: string, customer: Customer) => Promise<Conversation | null>
  readonly keep: (before: Conversation, next: Conversation) => Promise<unknown>
}

/** Marks a message of a customer's as deleted, once; false where there is no such message. */
export function takeBack(
  { conversation: id, customer, id: message }: Pick<Message, 'conversation' | 'customer' | 'id'>,
  parts: Parts,
): Promise<boolean> {
  return parts.inOrder(id, () =>
    retrying(async () => {
      const conversation = await parts.load(id, customer)
      if (!conversation?.lines.some(line => line.from === 'customer' && line.message === message)) return false
      const next = withdrawn(conversation, message)
      if (next !== conversation) await parts.keep(conversation, next)
      return true
    }),
  )
}
