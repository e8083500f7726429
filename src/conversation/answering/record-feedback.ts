import type { Conversation } from '../conversation.js'
import type { Feedback, Told, Why } from '../told.js'
import type { Scene } from '../turn.js'

/** The conversation with what the customer thought of an answer; the last word on each counts. */
export function record({ conversation, now }: Scene, told: Told, verdict: Feedback['verdict'], why: Why | null): Conversation {
  const entry = told.refs.at(-1)?.entry ?? ''
  const receipt = conversation.receipts.findLast(one => one.message === told.message && one.entry === entry)
  if (!receipt) return conversation
  const others = conversation.feedback.filter(one => one.message !== told.message || one.entry !== entry)
  const { message, revision } = receipt
  return { ...conversation, feedback: [...others, { at: now.toISOString(), message, entry, revision, verdict, why }] }
}
