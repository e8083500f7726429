import { parseArgs } from 'node:util'
import { authorHere } from '../authoring/author-here.js'
import { type Proposal, proposalsIn } from '../insights/proposal.js'
import { wordsOfFaq } from '../insights/words-of-faq.js'
import { plain } from '../plain.js'
import { sayReason } from '../proposals/say-reason.js'
import { knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { understand } from '../understanding/understand.js'
import type { Command } from './command.js'
import { draftPhrasings } from './faq-gaps/draft-phrasings.js'
import { conversationsIn } from './faq-gaps/read-asked.js'
import { jsonText } from './json-text.js'

/**
 * `faq proposals`: what agents reclassified and is still heard otherwise, as phrasings for the FAQ, redacted; `--accept REFERENCE` adds one to
 * its entry, once the gate has passed it, and commits it as a rollback does. `--json`: a list of Proposal, a public interface.
 */
export const listProposals: Command['run'] = async (words, surroundings) => {
  const { print, tell, config } = surroundings
  const options = optionsIn(words)
  if (options === null) {
    tell('Write: counterfoil faq proposals [--json | --accept INV-7K3F9Q [--reason "…"] [--author NAME]]')
    return 2
  }
  const languages = await surroundings.knowledge()
  const faq = wordsOfFaq(languages)
  const open: Proposal[] = []
  for await (const conversation of conversationsIn(config())) {
    for (const proposal of proposalsIn(conversation, faq)) if (!(await isHeardSo(proposal, languages))) open.push(proposal)
  }
  open.sort((one, other) => (one.at < other.at ? 1 : -1))
  if (options.accept !== null) {
    const wanted = open.find(({ reference }) => reference === options.accept)
    if (wanted) {
      const author = options.author ?? (await authorHere(config().contentFolder))
      const signed = { author, reason: options.reason ?? sayReason(wanted) }
      return draftPhrasings({ language: wanted.language, examples: [wanted.phrasing] }, wanted.to, surroundings, { signed, isMeant: true })
    }
    tell(`There is no proposal ${options.accept}. "faq proposals" lists them; what is heard rightly by now is none any more.`)
    return 2
  }
  if (options.json) print(jsonText(open))
  else for (const { reference, at, to, phrasing } of open) print(`${reference}  ${at.slice(0, 10)}  ${to.padEnd(22)}  ${plain(phrasing)}`)
  tell(open.length === 0 ? 'There are no proposals.' : `${open.length} to accept with --accept, or to leave.`)
  return 0
}

/** By itself and with what is known now. */
async function isHeardSo({ phrasing, language, to }: Proposal, languages: Languages): Promise<boolean> {
  const { decision } = await understand(phrasing, { intent: null, field: null }, knowledgeIn(language, languages))
  return 'entries' in decision && decision.entries.some(({ entry }) => entry === to)
}

function optionsIn(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { json: { type: 'boolean' }, accept: text, reason: text, author: text } as const
    const { json = false, accept = null, reason, author } = parseArgs({ args: [...words], options }).values
    const isSigned = reason !== undefined || author !== undefined
    if ((json && accept !== null) || (isSigned && accept === null)) return null
    return { json, accept: accept?.toUpperCase() ?? null, reason, author }
  } catch {
    return null
  }
}
