import type { Conversation } from '../conversation/conversation.js'
import { idOfQuestion } from '../insights/id-of-question.js'
import { namesIn } from '../insights/names-in.js'
import { type Redacting, redact } from '../insights/redact.js'
import type { FaqProposal, ProposedEntry } from '../tickets/proposals/faq-proposal.js'
import { unfitPhrasing } from './draft-change.js'

interface About {
  /** The customer's words, redacted. */
  readonly asked: string
  readonly words: Pick<Redacting, 'known' | 'common'>
  /** Whether the FAQ has a translation, which the new entry needs, too. */
  readonly isTranslated: boolean
  readonly isTaken: (id: string) => boolean
}

/** What a new entry begins with: the customer's question, and what an agent replied to it last. The rest is the authors' to write. */
export function proposeEntry({ ticket, at }: FaqProposal, conversation: Conversation, about: About): ProposedEntry {
  const { asked, words, isTranslated, isTaken } = about
  const said = conversation.lines.findLast(line => line.from === 'agent' && line.ticket === ticket && !line.isWithdrawn)
  const answer = said?.from === 'agent' ? redact(said.text, { ...words, names: namesIn(conversation) }) : ''
  const first = idOfQuestion(asked)
  const ids = [first, ...Array.from({ length: 50 }, (_, at) => `${first}-${at + 2}`)]
  const none = { question: '', answer: '', phrasings: [] }
  // A question with a hole would teach the hole.
  const question = unfitPhrasing(asked) === null ? asked.slice(0, 300) : ''
  return {
    id: ids.find(id => !isTaken(id)) ?? first,
    asOf: at.slice(0, 10),
    en: { question, answer: answer.slice(0, 2_900), phrasings: [] },
    zh: isTranslated ? none : null,
  }
}
