import { subjectOf } from './classes.js'
import { isUnmistakable } from './decision.js'
import type { Candidate, Decision, EntryRef } from './heard.js'
import type { Content } from './knowledge.js'
import { normalize, stem, words } from './normalize.js'

/** Words by which a question that only sounds like an entry gives itself away, as authors wrote them: "send … back" of postage. */
export interface LookAlike {
  readonly words: Phrase
  /** With one of these in the message the words say nothing: a contract beside an invoice may be a story. */
  readonly unless: readonly Phrase[]
  /** Where an author finds it: "faq/look-alikes.txt:14". */
  readonly at: string
}

/** By the id of the entry that they sound like. */
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
  const parts = text.split(/…|\.\.\./).map(stemsOf)
  return parts.every(({ length }) => length > 0) ? { text: text.trim(), parts } : null
}

/** What tells that the message is not about this entry; null where nothing does. */
export function lookAlikeIn(text: string, entry: string, { lookAlikes }: Pick<Content, 'lookAlikes'>): LookAlike | null {
  const own = lookAlikes?.get(entry) ?? []
  if (own.length === 0) return null
  const sentences = text.split(/[.?!;。？！；\n]+/u).map(stemsOf)
  const says = ({ parts }: Phrase) => sentences.some(stems => standsIn(stems, parts))
  return own.find(({ words, unless }) => says(words) && !unless.some(says)) ?? null
}

/**
 * The decision, or where the only entry that it answers or opens a form for has a look-alike in the message, the question whether that is
 * meant: what mirrors a policy in its own words (another actor, direction or thing) sounds like it to the model, too. A message of
 * several questions speaks of more than one thing, and one that is surely about the entry may mention anything.
 */
export function withoutLookAlike(decision: Decision, candidates: readonly Candidate[], text: string, content: Content): Decision {
  const only = onlyEntry(decision, content)
  if (!only || isUnmistakable(only.entry, candidates, content)) return decision
  return lookAlikeIn(text, only.entry, content) ? { kind: 'clarify', between: [only] } : decision
}

/** What turned an answer into this question, for people; null where it is none, or came of doubt. */
export function askedBackBy(text: string, decision: Decision, content: Content): { readonly words: string; readonly at: string } | null {
  const only = decision.kind === 'clarify' && decision.between.length === 1 ? decision.between[0] : undefined
  const found = only ? lookAlikeIn(text, only.entry, content) : null
  return found && { words: found.words.text, at: found.at }
}

function onlyEntry(decision: Decision, { intents, entries }: Content): EntryRef | null {
  if (decision.kind === 'answer') return decision.entries.length === 1 ? (decision.entries[0] ?? null) : null
  if (decision.kind !== 'request' || decision.entries.length > 0) return null
  const entry = subjectOf(decision.intent, intents)
  return entries.has(entry) ? { entry, side: null } : null
}

function stemsOf(text: string): readonly string[] {
  return words(normalize(text)).map(stem)
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
