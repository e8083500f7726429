import type { Conversation } from '../conversation/conversation.js'
import type { Message } from '../message.js'

/** A message may have been accepted before the name of who wrote it was known. */
export function named(stored: Conversation, { customer }: Message): Conversation {
  return stored.customer.name === undefined && customer.name !== undefined ? { ...stored, customer } : stored
}
