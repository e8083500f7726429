import type { SpokenLanguage } from '../../message.js'
import type { Content } from '../../understanding/knowledge.js'
import { toldOpenly } from '../answering/told-openly.js'
import type { Conversation, Receipt } from '../conversation.js'
import { phrasesIn } from '../phrases.js'
import { versionToday } from './versions.js'

/** Words that a customer was told and nobody is told any more. */
export interface ToldBefore {
  readonly conversation: string
  readonly language: SpokenLanguage
  /** Tickets of theirs that are still open. */
  readonly tickets: readonly string[]
  readonly receipt: Receipt
  /** What an agent could write: that it has changed, and the words of today. */
  readonly draft: string
}

/**
 * Whether a customer with open tickets was told other words of an entry than anybody is told today, and what could be written to them; null
 * where the words still hold. Their last receipt of it counts: whoever was told the new words since needs no correction.
 */
export function toldBefore(
  id: string,
  tickets: readonly string[],
  conversation: Conversation,
  content: Pick<Content, 'entries'>,
  now: Date,
): ToldBefore | null {
  const receipt = conversation.receipts.findLast(({ entry }) => entry === id)
  const entry = content.entries.get(id)
  if (!receipt || tickets.length === 0) return null
  const texts = entry
    ? [entry.answer, ...entry.sides.map(({ answer }) => answer), ...(entry.earlier ?? []).map(({ answer }) => answer)]
    : []
  const isInForce = entry !== undefined && versionToday(entry, now) !== null
  if (isInForce && texts.some(text => substanceOf(text) === substanceOf(receipt.words))) return null
  const phrases = phrasesIn(conversation.language)
  const day = receipt.at.slice(0, 10)
  const openly = entry ? toldOpenly(entry, phrases).map(({ text }) => text) : []
  const draft = entry && isInForce ? [phrases.correction(day), ...openly, entry.answer].join('\n\n') : phrases.correctionGone(day)
  return { conversation: conversation.id, language: conversation.language, tickets, receipt, draft }
}

/** Without marks and white space, which change nothing of what is said. */
function substanceOf(text: string): string {
  return text.replace(/[*_\s]+/g, '')
}
