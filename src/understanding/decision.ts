import type { Candidate, Decision, EntryRef } from './heard.js'
import type { Content, Intent } from './knowledge.js'

/**
 * The confidence from which each decision is taken. A wrong policy answer given with confidence is the worst thing the bot can do,
 * so it answers only where it is likelier right than wrong, offers a choice where it has an idea, and says "I don't know" below.
 * `npm run eval` prints how many answers are right and wrong at these and other thresholds.
 */
const thresholds = {
  /** Answer, or open a form. */
  answer: 0.55,
  /** Answer where others read along. Of messages that only sound like an entry most are heard below. */
  sure: 0.8,
  /**
   * Answer although words of a look-alike stand in it. Of 50 messages of test/eval that nothing may answer 24 were still answered at 0.75
   * and 15 at 0.9; above, few more were asked back, and right answers with them.
   */
  unmistakable: 0.9,
  /** Offer as one of several readings. */
  offer: 0.2,
  /** Name a topic as not covered. Naming the wrong one is odd but harmless. */
  notCovered: 0.35,
  smalltalk: 0.5,
  /** Take a clause for the wish to talk to a person: whoever says so in the middle of a matter must be obeyed, and only they. */
  person: 0.75,
} as const

/** Most readings that are offered at once. */
export const mostChoices = 3

/** What a message that is one part calls for. */
export function decide(candidates: readonly Candidate[], content: Content): Decision {
  const [first] = candidates
  if (!first) return { kind: 'unknown' }
  const { meaning, confidence } = first
  if (meaning.kind === 'entry' && confidence >= thresholds.answer) {
    return { kind: 'answer', entries: [{ entry: meaning.id, side: meaning.side }], topics: [] }
  }
  if (meaning.kind === 'intent') {
    const intent = content.intents.get(meaning.id)
    if (intent?.kind === 'smalltalk' && confidence >= thresholds.smalltalk) return { kind: 'smalltalk', intent: intent.id }
    if (intent && intent.kind !== 'smalltalk' && confidence >= thresholds.answer) return { kind: 'request', intent: intent.id, entries: [] }
  }
  if (meaning.kind === 'topic' && confidence >= thresholds.notCovered) return { kind: 'not-covered', topics: [meaning.id] }
  const between = choices(candidates, content)
  return between.length > 0 ? { kind: 'clarify', between } : { kind: 'unknown' }
}

/** The entries worth offering, best first; where a form is likely, the entry that it belongs to, since that one offers the form. */
function choices(candidates: readonly Candidate[], content: Content): readonly EntryRef[] {
  const found: EntryRef[] = []
  for (const { meaning, confidence } of candidates) {
    const entry = meaning.kind === 'entry' ? meaning.id : entryOf(content.intents.get(meaning.id))
    if (entry && confidence >= thresholds.offer && !found.some(one => one.entry === entry)) {
      found.push({ entry, side: meaning.kind === 'entry' ? meaning.side : null })
    }
  }
  return found.slice(0, mostChoices)
}

/** Whether a message was heard so surely to ask for this entry that it may be answered where others read along. */
export function isSureOf(entry: string, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ meaning, confidence }) => meaning.kind === 'entry' && meaning.id === entry && confidence >= thresholds.sure)
}

/** Whether a message was heard so surely to be about this entry, or to want its form, that no single word speaks against it. */
export function isUnmistakable(entry: string, candidates: readonly Candidate[], { intents }: Content): boolean {
  const isOf = ({ meaning }: Candidate) => meaning.id === entry || entryOf(intents.get(meaning.id)) === entry
  return candidates.some(candidate => isOf(candidate) && candidate.confidence >= thresholds.unmistakable)
}

/** The entry that a form belongs to. */
export function entryOf(intent: Intent | undefined): string | null {
  return intent?.kind === 'form' ? intent.entry : null
}

/** The decision, or a person where a clause of the message asks for one: the rest of the message is then what it is about. */
export function withWishForPerson(decision: Decision, heardClauses: readonly (readonly Candidate[])[], { intents }: Content): Decision {
  for (const [first] of heardClauses) {
    const isPerson = first?.meaning.kind === 'intent' && intents.get(first.meaning.id)?.kind === 'person'
    if (isPerson && first.confidence >= thresholds.person) return { kind: 'request', intent: first.meaning.id, entries: [] }
  }
  return decision
}

/** The decision, unless it is for a person. */
export function withoutPerson(decision: Decision, { intents }: Content): Decision {
  return decision.kind === 'request' && intents.get(decision.intent)?.kind === 'person' ? { kind: 'unknown' } : decision
}
