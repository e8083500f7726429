import type { ShowsProposals } from '../channels/slack/shows-proposals.js'
import type { Conversation } from '../conversation/conversation.js'
import { redactedWords } from '../insights/proposal.js'
import { wordsOfFaq } from '../insights/words-of-faq.js'
import { unfitPhrasing } from '../proposals/draft-change.js'
import { proposeEntry } from '../proposals/propose-entry.js'
import { unfitEntry } from '../proposals/unfit-entry.js'
import type { FaqProposal, ProposedChange } from '../tickets/proposals/faq-proposal.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Languages } from '../understanding/knowledge.js'
import { normalize } from '../understanding/text/normalize.js'

interface Parts {
  readonly languages: () => Languages
  readonly hours: () => SupportHours
}

/** What authors are shown of proposals, by what is known right now. */
export function createShowsProposals({ languages, hours }: Parts): ShowsProposals {
  const english = () => languages().en
  return {
    shown({ proposal, conversation }) {
      const change = draftedChange(proposal, conversation, languages())
      const question = change.kind === 'phrasing' ? (english().entries.get(change.entry)?.question ?? null) : null
      return { proposal, asked: askedIn(proposal, conversation, languages()), change, question, zone: hours().calendar.zone }
    },
    entries: () => [...english().entries.values()].map(({ id, question }) => ({ id, name: question })),
    unfit(change) {
      if (change.kind === 'entry') return change.draft && unfitEntry(change.draft, isTaken(languages()))
      if (!english().entries.has(change.entry)) return { at: 'phrasing', say: `There is no entry "${change.entry}" any more.` }
      const say = unfitPhrasing(change.phrasing ?? '') ?? standsIn(languages(), change.phrasing ?? '', change.entry)
      return say === null ? null : { at: 'phrasing', say }
    },
  }
}

/** Where these very words stand already, in words; null where they do not. */
function standsIn({ en, zh }: Languages, words: string, entry: string): string | null {
  const key = normalize(words)
  const found = [...en.phrasings, ...(zh?.phrasings ?? [])].find(({ text }) => normalize(text) === key)
  return found ? `It stands at ${found.at} already${found.meaning.id === entry ? '' : `, for ${found.meaning.id}`}.` : null
}

/** Whether an id stands for something else. */
function isTaken({ en: { entries, topics, intents } }: Languages): (id: string) => boolean {
  return id => entries.has(id) || topics.has(id) || intents.has(id)
}

/** The change with its words: the customer's and the agent's, redacted, until an author has written others. */
export function draftedChange(proposal: FaqProposal, conversation: Conversation, languages: Languages): ProposedChange {
  const { change } = proposal
  const asked = () => askedIn(proposal, conversation, languages)
  if (change.kind === 'phrasing') return change.phrasing === null ? { ...change, phrasing: asked().slice(0, 400) } : change
  if (change.draft !== null) return change
  const about = { asked: asked(), words: knownWords(languages), isTranslated: languages.zh !== null, isTaken: isTaken(languages) }
  return { ...change, draft: proposeEntry(proposal, conversation, about) }
}

/** The customer's words without anything by which somebody is known. */
function askedIn({ ticket: reference }: FaqProposal, conversation: Conversation, languages: Languages): string {
  const ticket = conversation.tickets.find(one => one.reference === reference)
  return ticket ? redactedWords(ticket, conversation, knownWords(languages)) : ''
}

const known = new WeakMap<Languages['en'], ReturnType<typeof wordsOfFaq>>()

/** A tenth of a second for a long FAQ: once for each state of it. */
function knownWords(languages: Languages): ReturnType<typeof wordsOfFaq> {
  const words = known.get(languages.en) ?? wordsOfFaq(languages)
  known.set(languages.en, words)
  return words
}
