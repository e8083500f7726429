import { subjectOf } from './classes.js'
import { isUnmistakable, mostChoices } from './decision.js'
import { findFields } from './fields.js'
import type { Candidate, Decision, EntryRef } from './heard.js'
import type { Content } from './knowledge.js'
import { anyEntry, type LookAlike, lookAlikeIn } from './look-alikes.js'

/**
 * The decision, or where the only entry that it answers or opens a form for has a look-alike in the message, the question whether that is
 * meant: what mirrors a policy in its own words (another actor, direction or thing) sounds like it to the model, too. A message of
 * several questions speaks of more than one thing, and one that is surely about the entry may mention anything but what is surely something
 * else. Not so another seller: who asks how long Alibaba takes asks it as surely as of us, and of as many entries.
 */
export function withoutLookAlike(decision: Decision, candidates: readonly Candidate[], text: string, content: Content): Decision {
  const told = entriesOf(decision, content)
  if (told.length === 0) return decision
  if (otherSellerIn(text, decision, content)) return { kind: 'clarify', between: told.slice(0, mostChoices) }
  const [only] = told
  const found = only && told.length === 1 ? lookAlikeIn(text, only.entry, content) : null
  if (!only || !found || (!found.isSure && isUnmistakable(only.entry, candidates, content))) return decision
  return { kind: 'clarify', between: [only] }
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

/** What it answers, or the entry that it opens a form for where it does nothing else. */
function entriesOf(decision: Decision, { intents, entries }: Content): readonly EntryRef[] {
  if (decision.kind === 'answer') return decision.entries
  if (decision.kind !== 'request' || decision.entries.length > 0) return []
  const entry = subjectOf(decision.intent, intents)
  return entries.has(entry) ? [{ entry, side: null }] : []
}
