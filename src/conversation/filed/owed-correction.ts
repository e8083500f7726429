import type { Reply } from '../../message.js'
import { isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import { answerReply } from '../answering/answer.js'
import { toldOpenly } from '../answering/told-openly.js'
import type { Conversation, Receipt } from '../conversation.js'
import { toldBefore } from '../dated/told-before.js'
import { versionsOf } from '../dated/versions.js'
import { phrasesIn } from '../phrases.js'

/** What a customer was told and nobody is told any more. */
export interface Owed {
  readonly receipt: Receipt
  /** The revision of the entry of today; "gone" where nothing of it holds any more. */
  readonly revision: string
  /** What would be said; null where several wordings hold, each for its time: which one is meant is for the agent to find out. */
  readonly says: readonly Reply[] | null
}

/** Whether a customer with an open ticket was told words of this entry that have changed since; null where they were not. */
export function owedCorrection(conversation: Conversation, entryId: string, knowledge: Pick<Knowledge, 'entries'>, now: Date): Owed | null {
  const open = conversation.tickets.filter(isOpen).map(({ reference }) => reference)
  const told = toldBefore(entryId, open, conversation, knowledge, now)
  if (!told) return null
  const { receipt } = told
  const entry = knowledge.entries.get(entryId)
  const phrases = phrasesIn(conversation.language)
  const day = receipt.at.slice(0, 10)
  const versions = entry ? versionsOf(entry, now) : []
  if (!entry || versions.length === 0) return { receipt, revision: 'gone', says: [{ kind: 'text', text: phrases.correctionGone(day) }] }
  const says: Reply[] = [{ kind: 'text', text: phrases.correction(day) }, ...toldOpenly(entry, phrases), answerReply(entry, null, now)]
  return { receipt, revision: entry.revision, says: versions.length === 1 ? says : null }
}

/**
 * The conversation with what its agents should correct noted on the ticket that they have in hand, or on the newest open one, once for each
 * change of an entry; the same conversation where there is nothing new.
 */
export function withOwed(conversation: Conversation, knowledge: Pick<Knowledge, 'entries'>, now: Date): Conversation {
  const open = conversation.tickets.filter(isOpen)
  const holder = open.findLast(({ agent }) => agent !== null) ?? open.at(-1)
  if (!holder) return conversation
  const known = conversation.tickets.flatMap(({ corrections }) => corrections)
  const found = [...new Set(conversation.receipts.map(({ entry }) => entry))].flatMap(entry => {
    const owed = owedCorrection(conversation, entry, knowledge, now)
    const isNew = owed && !known.some(one => one.entry === entry && one.revision === owed.revision)
    return isNew ? [{ entry, revision: owed.revision, at: now.toISOString(), isSent: false }] : []
  })
  if (found.length === 0) return conversation
  const noted = (ticket: Ticket) => (ticket === holder ? { ...ticket, corrections: [...ticket.corrections, ...found] } : ticket)
  return { ...conversation, tickets: conversation.tickets.map(noted) }
}

/** What is sent where an agent wants it; null where it was sent, is not owed any more, or has changed again. */
export function sendable(
  conversation: Conversation,
  ticket: Ticket,
  { entry, revision }: { readonly entry: string; readonly revision: string },
  knowledge: Pick<Knowledge, 'entries'>,
  now: Date,
): readonly Reply[] | null {
  const noted = ticket.corrections.find(one => one.entry === entry && one.revision === revision)
  const owed = noted && !noted.isSent ? owedCorrection(conversation, entry, knowledge, now) : null
  return owed?.revision === revision ? owed.says : null
}
