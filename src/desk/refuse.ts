import type { Conversation } from '../conversation/conversation.js'
import { mostMessages } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import { longestMessage, type Message } from '../message.js'
import { isStorable } from '../readable.js'
import { inHand } from '../tickets/lifecycle.js'

export function refuseUnreadable(text: string): void {
  if (text.trim() === '') throw new DeskError('MESSAGE_EMPTY', 'The message is empty. Write something.')
  if (text.length > longestMessage) {
    throw new DeskError(
      'MESSAGE_TOO_LONG',
      `The message has ${text.length} characters. Send ${longestMessage} at most, in several messages if need be.`,
    )
  }
  if (!isStorable(text)) {
    throw new DeskError('MESSAGE_UNREADABLE', 'The message holds characters that are not text. Send it again as plain text.')
  }
}

/**
 * A message that was accepted has its place. While an agent has a ticket of it in hand, twice as many fit in: what is said about the ticket
 * must not land where its agent sees nothing of it.
 */
export function refuseFull({ lines, tickets, accepted }: Conversation, { id: message }: Pick<Message, 'id'>): void {
  if (accepted.some(({ id }) => id === message)) return
  const most = inHand(tickets) ? 2 * mostMessages : mostMessages
  if (lines.filter(({ from }) => from === 'customer').length + accepted.length >= most) {
    throw new DeskError('CONVERSATION_FULL', `This conversation has ${most} messages. Please begin a new one; this one is kept.`)
  }
}

export function reused(id: string): DeskError {
  return new DeskError('MESSAGE_ID_REUSED', `"${id}" was sent before with other content. Use a new id for a new message.`)
}
