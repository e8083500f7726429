import type { Conversation } from '../conversation/conversation.js'
import type { SpokenLanguage } from '../message.js'
import { isUndecided } from '../tickets/proposals/faq-proposal.js'
import type { Ticket } from '../tickets/ticket.js'
import { languageOf } from '../understanding/text/language.js'
import { namesIn } from './names-in.js'
import { type Redacting, redact } from './redact.js'

/** What an agent says that words of a customer's should have been heard as. `faq proposals --json` prints it: what stands here is added to, never changed. */
export interface Proposal {
  /** The ticket's. */
  readonly reference: string
  readonly at: string
  readonly agent: string
  /** The customer's words, redacted. */
  readonly phrasing: string
  readonly language: SpokenLanguage
  /** The entry that they stand for. */
  readonly to: string
}

/** A customer's words as authors may see them, on one line. */
export function redactedWords(
  { words: said }: Pick<Ticket, 'words'>,
  conversation: Pick<Conversation, 'customer' | 'tickets'>,
  words: Pick<Redacting, 'known' | 'common'>,
): string {
  return redact(said.replace(/\s+/g, ' ').trim(), { ...words, names: namesIn(conversation) })
}

/** The reclassifications of a conversation's tickets as proposals for the FAQ, without anything by which the customer is known. */
export function proposalsIn(conversation: Conversation, words: Pick<Redacting, 'known' | 'common'>): readonly Proposal[] {
  return conversation.tickets.flatMap((ticket): Proposal[] => {
    const { reference, words: said, history, reclassified } = ticket
    const event = history.findLast(({ what }) => what === 'reclassified')
    if (reclassified?.of !== 'entry' || !event || said.trim() === '') return []
    // What authors have judged in Slack is nothing to judge again.
    const judged = conversation.proposals.findLast(one => one.ticket === reference)
    if (judged && !isUndecided(judged)) return []
    const language = languageOf(said) === 'zh' ? 'zh' : 'en'
    const phrasing = redactedWords(ticket, conversation, words)
    return [{ reference, at: event.at, agent: event.by, phrasing, language, to: reclassified.as }]
  })
}
