import { subjectOf } from './classes.js'
import { isUnmistakable, mostChoices } from './decision.js'
import { findFields } from './fields.js'
import type { Candidate, Decision, EntryRef } from './heard.js'
import type { Content } from './knowledge.js'
import { normalize, stem, words } from './normalize.js'

/** Words by which a question that only sounds like an entry gives itself away, as authors wrote them: "send … back" of postage. */
export interface LookAlike {
  readonly words: Phrase
  /** With one of these in the message the words say nothing: a contract beside an invoice may be a story. */
  readonly unless: readonly Phrase[]
  /** Whether they say so however sure the message is: "the Top Up button" is never "Apply Invoice". */
  readonly isSure: boolean
  /** Where an author finds it: "faq/look-alikes.txt:14". */
  readonly at: string
}

/** What a line is about whose words speak of another seller: whatever it sounds like, it is not asked of us. No id has a space in it. */
export const anyEntry = 'any entry'

/** By the id of the entry that they sound like, or `anyEntry`. */
export type LookAlikes = ReadonlyMap<string, readonly LookAlike[]>

/** Words in their order, stemmed; between one part and the next others may stand. */
export interface Phrase {
  readonly text: string
  readonly parts: readonly (readonly string[])[]
}

/** Words that "…" stands for at most. */
const widestGap = 4

/** A phrase as authors write it. Null where there are no words in it, or none on one side of "…". */
export function phraseOf(text: string): Phrase | null {
  const parts = text.split(/…+|\.{3,}/).map(stemsOf)
  return parts.every(({ length }) => length > 0) ? { text: text.trim(), parts } : null
}

/** What tells that the message is not about this entry, a sure one first; null where nothing does. */
export function lookAlikeIn(text: string, entry: string, { lookAlikes }: Pick<Content, 'lookAlikes'>): LookAlike | null {
  const own = lookAlikes?.get(entry) ?? []
  if (own.length === 0) return null
  const sentences = text.split(/[.?!;。？！；\n]+/u).map(stemsOf)
  const says = ({ parts }: Phrase) => sentences.some(stems => standsIn(stems, parts))
  const found = own.filter(({ words, unless }) => says(words) && !unless.some(says))
  return found.find(({ isSure }) => isSure) ?? found[0] ?? null
}

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

/** Of three letters the last is no ending: AWS is not several of "aw". */
function stemsOf(text: string): readonly string[] {
  return words(normalize(text)).map(word => (/^\w\ws$/.test(word) ? word : stem(word)))
}

function standsIn(stems: readonly string[], parts: Phrase['parts']): boolean {
  return stems.some((_, from) => {
    const [first = [], ...others] = parts
    let end = endOf(first, stems, from, 0)
    for (const part of others) end = end < 0 ? end : endOf(part, stems, end, widestGap)
    return end >= 0
  })
}

/** Behind a part that begins at `from`, or as many words later at most; -1 where it does not. */
function endOf(part: readonly string[], stems: readonly string[], from: number, latest: number): number {
  for (let at = from; at <= from + latest; at++) if (part.every((word, k) => stems[at + k] === word)) return at + part.length
  return -1
}
