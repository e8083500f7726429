import { mostChoices } from '../decision.js'
import { findFields } from '../fields.js'
import type { Candidate, Decision } from '../heard.js'
import type { Content } from '../knowledge.js'
import { doubtsOf, entriesOf } from './doubts.js'
import { anyEntry, type LookAlike, lookAlikeIn } from './look-alikes.js'

/**
 * The decision without what is doubted of it: whether that is meant is asked where nothing else is left, and else its part is named as one that was not
 * understood. Another seller is asked about whatever is sure: who asks how long Alibaba takes asks it as surely as of us, and of as many entries.
 */
export function withoutLookAlike(
  decision: Decision,
  candidates: readonly Candidate[],
  text: string,
  content: Content,
  doubts = doubtsOf(decision, { whole: { text, candidates }, sentences: [], pieces: [] }, content),
): Decision {
  const told = entriesOf(decision, content)
  if (told.length === 0) return decision
  if (otherSellerIn(text, decision, content)) return { kind: 'clarify', between: told.slice(0, mostChoices) }
  if (doubts.length === 0) return decision
  const entries = told.filter(({ entry }) => doubts.every(doubt => doubt.entry !== entry))
  if (decision.kind === 'request' && decision.entries.length > 0) return { ...decision, entries }
  if (decision.kind === 'answer' && entries.length > 0) return { ...decision, entries }
  if (decision.kind === 'answer' && decision.topics.length > 0) return { kind: 'not-covered', topics: decision.topics }
  return { kind: 'clarify', between: told.slice(0, mostChoices) }
}

/** What turned an answer into this question, for people; null where it is none, or came of doubt. */
export function askedBackBy(text: string, decision: Decision, content: Content): { readonly words: string; readonly at: string } | null {
  if (decision.kind !== 'clarify') return null
  const only = decision.between.length === 1 ? decision.between[0] : undefined
  const found = otherSellerIn(text, decision, content) ?? (only ? lookAlikeIn(text, only.entry, content) : null)
  return found && { words: found.words.text, at: found.at }
}

/**
 * Words of another seller that is asked about. A company among the values that a customer gives is not the seller but the customer, and a
 * request that brings values is being filed, not asked.
 */
function otherSellerIn(text: string, { kind }: Decision, content: Content): LookAlike | null {
  const found = lookAlikeIn(text, anyEntry, content)
  if (!found) return null
  const forms = [...content.intents.values()].flatMap(intent => (intent.kind === 'form' ? [intent.form] : []))
  const values = forms.flatMap(form => Object.values(findFields(text, form, null)))
  if (values.length === 0) return found
  return kind === 'request'
    ? null
    : lookAlikeIn(
        values.reduce((rest, value) => rest.replace(value, ' '), text),
        anyEntry,
        content,
      )
}
