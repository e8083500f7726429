import type { ShowsProposals } from './channels/slack/shows-proposals.js'
import type { Conversation } from './conversation/conversation.js'
import { wordsOfFaq } from './insights/find-gaps.js'
import { redactedWords } from './insights/proposal.js'
import { unfitPhrasing } from './proposals/draft-change.js'
import type { FaqProposal, ProposedChange } from './tickets/proposals/faq-proposal.js'
import type { SupportHours } from './tickets/support-hours.js'
import type { Languages } from './understanding/knowledge.js'
import { normalize } from './understanding/normalize.js'

interface Parts {
  readonly languages: () => Languages
  readonly hours: () => SupportHours
}

/** What authors are shown of proposals, by what is known right now. */
export function createShowsProposals({ languages, hours }: Parts): ShowsProposals {
  const english = () => languages().en
  return {
    shown: ({ proposal, conversation }) => ({
      proposal,
      asked: askedIn(proposal, conversation, languages()),
      change: draftedChange(proposal, conversation, languages()),
      question: english().entries.get(proposal.change.entry)?.question ?? null,
      zone: hours().calendar.zone,
    }),
    entries: () => [...english().entries.values()].map(({ id, question }) => ({ id, name: question })),
    unfit({ entry, phrasing }) {
      const words = phrasing ?? ''
      const unfit = unfitPhrasing(words)
      if (unfit !== null) return unfit
      const key = normalize(words)
      const { en, zh } = languages()
      const found = [...en.phrasings, ...(zh?.phrasings ?? [])].find(({ text }) => normalize(text) === key)
      return found ? `It stands at ${found.at} already${found.meaning.id === entry ? '' : `, for ${found.meaning.id}`}.` : null
    },
  }
}

/** The change with its words: the customer's, redacted, until an author has written others. */
export function draftedChange(proposal: FaqProposal, conversation: Conversation, languages: Languages): ProposedChange {
  const { change } = proposal
  return change.phrasing === null ? { ...change, phrasing: askedIn(proposal, conversation, languages).slice(0, 400) } : change
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
