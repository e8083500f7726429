import { authorHere } from '../authoring/author-here.js'
import { type Proposal, proposalsIn } from '../insights/proposal.js'
import { wordsOfFaq } from '../insights/words-of-faq.js'
import { plain } from '../plain.js'
import { sayReason } from '../proposals/say-reason.js'
import { knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { understand } from '../understanding/understand.js'
import type { Surroundings } from './command.js'
import { draftPhrasings } from './faq-gaps/draft-phrasings.js'
import { conversationsIn } from './faq-gaps/read-asked.js'
import { jsonText } from './json-text.js'

interface Options {
  readonly json: boolean
  readonly accept: string | undefined
  readonly reason: string | undefined
  readonly author: string | undefined
}

/**
 * `faq proposals`: what agents reclassified and is still heard otherwise, as phrasings for the FAQ, redacted; `--accept REFERENCE` adds one to
 * its entry, once the gate has passed it, and commits it as a rollback does. `--json`: a list of Proposal, a public interface.
 */
export async function listProposals({ json, accept, reason, author }: Options, surroundings: Surroundings): Promise<number | 'misuse'> {
  const { print, tell, config } = surroundings
  if ((reason !== undefined || author !== undefined) && accept === undefined) return 'misuse'
  const languages = await surroundings.knowledge()
  const faq = wordsOfFaq(languages)
  const open: Proposal[] = []
  for await (const conversation of conversationsIn(config())) {
    for (const proposal of proposalsIn(conversation, faq)) if (!(await isHeardSo(proposal, languages))) open.push(proposal)
  }
  open.sort((one, other) => (one.at < other.at ? 1 : -1))
  if (accept !== undefined) {
    const wanted = open.find(({ reference }) => reference === accept.toUpperCase())
    if (wanted) {
      const signed = { author: author ?? (await authorHere(config().contentFolder)), reason: reason ?? sayReason(wanted) }
      return draftPhrasings({ language: wanted.language, examples: [wanted.phrasing] }, wanted.to, surroundings, { signed, isMeant: true })
    }
    tell(`There is no proposal ${accept.toUpperCase()}. "faq proposals" lists them; what is heard rightly by now is none any more.`)
    return 2
  }
  if (json) print(jsonText(open))
  else for (const { reference, at, to, phrasing } of open) print(`${reference}  ${at.slice(0, 10)}  ${to.padEnd(22)}  ${plain(phrasing)}`)
  tell(open.length === 0 ? 'There are no proposals.' : `${open.length} to accept with --accept, or to leave.`)
  return 0
}

/** By itself and with what is known now. */
async function isHeardSo({ phrasing, language, to }: Proposal, languages: Languages): Promise<boolean> {
  const { decision } = await understand(phrasing, { intent: null, field: null }, knowledgeIn(language, languages))
  return 'entries' in decision && decision.entries.some(({ entry }) => entry === to)
}
