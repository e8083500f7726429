import type { Conversation } from '../conversation/conversation.js'
import type { SpokenLanguage } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/language.js'
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

/** The reclassifications of a conversation's tickets as proposals for the FAQ, without anything by which the customer is known. */
export function proposalsIn({ tickets, customer }: Conversation, words: Pick<Redacting, 'known' | 'common'>): readonly Proposal[] {
  return tickets.flatMap(({ reference, words: said, fields, history, reclassified }): Proposal[] => {
    const event = history.findLast(({ what }) => what === 'reclassified')
    if (reclassified?.of !== 'entry' || !event || said.trim() === '') return []
    const names = [customer.name ?? '', ...Object.values(fields)].filter(name => name.length > 2)
    const phrasing = redact(said.replace(/\s+/g, ' ').trim(), { ...words, names })
    const language = languageOf(said) === 'zh' ? 'zh' : 'en'
    return [{ reference, at: event.at, agent: event.by, phrasing, language, to: reclassified.as }]
  })
}
