import { z } from 'zod'
import type { Message } from '../message.js'
import { fitsAfter, mostFiles } from '../message.js'
import type { Conversation } from './conversation.js'

/** A message that was taken, so that its channel need not send it again, and has not been heard yet. */
export const Accepted = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  text: z.string(),
  files: z.array(z.string()).max(mostFiles).optional(),
  /** Whether others hear what is said in reply. */
  isPublic: z.boolean().default(false),
})
export type Accepted = z.infer<typeof Accepted>

/** The conversation with a message that is still to be heard, or with its new words; the same one where it is there as it is, or was heard. */
export function accept(conversation: Conversation, { id, text, files, isPublic = false }: Message, now: Date): Conversation {
  const before = conversation.accepted.find(one => one.id === id)
  if (before?.text === text || isHeard(conversation, id)) return conversation
  const one: Accepted = { id, at: before?.at ?? now.toISOString(), text, isPublic, ...(files?.length ? { files: [...files] } : {}) }
  const accepted = before ? conversation.accepted.map(each => (each === before ? one : each)) : [...conversation.accepted, one]
  return { ...conversation, accepted }
}

/** The conversation without what was heard meanwhile, or is not to be heard any more. */
export function withoutHeard(conversation: Conversation, gone: string | null = null): Conversation {
  const accepted = conversation.accepted.filter(({ id }) => id !== gone && !isHeard(conversation, id))
  return accepted.length === conversation.accepted.length ? conversation : { ...conversation, accepted }
}

/**
 * What is to be heard next, as one message of its parts: as many of the oldest as a burst can hold; in public, where each message is a
 * question of its own, the first. Null where nothing is.
 */
export function unheardOf({ id, customer, accepted }: Conversation): Message | null {
  const [first] = accepted
  if (!first) return null
  if (first.isPublic) {
    const { text, files } = first
    return { id: first.id, conversation: id, customer, text, isPublic: true, ...(files ? { files } : {}) }
  }
  const burst = leading(accepted)
  const last = burst.at(-1) ?? first
  const parts = burst.map(({ id: part, text, files }) => ({ id: part, text, ...(files ? { files } : {}) }))
  return { id: last.id, conversation: id, customer, text: last.text, parts }
}

/** The oldest, as many as can be heard together. */
function leading(accepted: readonly Accepted[]): readonly Accepted[] {
  const tooMany = accepted.findIndex((one, at) => at > 0 && !fitsAfter(accepted.slice(0, at), one))
  return tooMany < 0 ? accepted : accepted.slice(0, tooMany)
}

function isHeard({ lines }: Conversation, message: string): boolean {
  return lines.some(line => line.from === 'customer' && line.message === message)
}
