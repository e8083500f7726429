import { userOf } from '../../delivery/slack/place.js'
import { DeskError } from '../../errors.js'
import type { Message } from '../../message.js'
import type { Talk } from '../open-hub.js'
import type { Agents } from './agents.js'

/** Conversations of one direct channel after each other: 500 messages each are more than anybody writes. */
const mostInChannel = 50

/**
 * Gives messages to the desk, with the name of who wrote them. A direct channel is there for good, and a conversation is full one day: then
 * the next one begins in the same channel. What a full one has taken is known there, so that it is not taken twice.
 */
export function takesMessages(talk: Talk, agents: Agents): (message: Message) => Promise<void> {
  return async message => {
    const name = await agents.nameOf(userOf(message.customer.id))
    const named = { ...message, customer: { ...message.customer, ...(name === null ? {} : { name }) } }
    const { conversation: first } = message
    if (message.isPublic) return talk(named, () => {})
    for (let number = 1; ; number++) {
      try {
        return await talk({ ...named, conversation: laterIn(first, number) }, () => {})
      } catch (error) {
        if (!(error instanceof DeskError) || error.code !== 'CONVERSATION_FULL' || number >= mostInChannel) throw error
      }
    }
  }
}

/** The id of the first conversation of a channel, or of a later one. */
export function laterIn(first: string, number: number): string {
  return number === 1 ? first : `${first}::${number}`
}
