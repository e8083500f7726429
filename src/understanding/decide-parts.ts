import { decide, entryOf } from './decision.js'
import type { Candidate, Decision, EntryRef } from './heard.js'
import type { Content } from './knowledge.js'
import type { Part } from './part.js'

/**
 * When a part of a message is a question of its own: how sure it must be (confidence), and how much the whole must sound of it (score: 0
 * is as much as a message that asks only for this, -1 is nothing). Chosen on 820 single and 124 double questions of the project's own
 * and of development, for the most doubles answered whole at three wrong additions for a right one.
 */
const parting = {
  part: 0.65,
  sounds: -0.8,
  /** Where the whole does not sound of it: "What am I missing?" is not about a missing invoice. */
  partAgainst: 0.8,
  clause: 0.75,
  clauseSounds: -0.4,
  /** A clause that the whole clearly sounds of need not be as sure. */
  clauseWithin: 0.6,
  soundsWithin: -0.1,
  /** What asks, and is among the likeliest readings of the whole: a list of questions sounds less of each than two do. */
  likeliest: 4,
  askedPart: 0.6,
  askedClause: 0.9,
  /** Who asks about so many such subjects makes a list, of which no question needs to be surer. */
  list: 3,
  listed: 0.5,
  /** A statement beside a question counts from here on, and one that wants something done where it is so sure. */
  story: -0.2,
  wish: 0.8,
  /** Where the whole is about something that is not covered, a sentence must be a sure question, and a piece of one is none of its own. */
  alone: 0.95,
  /** Unless another part is so surely about what is not covered. */
  elsewhere: 0.9,
  /** The only question of a message that so surely is about what its statements tell is about that too, unless the whole sounds of more. */
  about: 0.9,
  told: 0.5,
  soundsBeside: -0.5,
  /** Where the whole is so surely a question, a piece of it makes no request of it. */
  wholeQuestion: 0.9,
  /** What the whole itself asks besides, whatever its parts say. */
  besides: 0.4,
} as const

/**
 * What a message of several parts calls for, given the candidates of the whole and of each part. A part adds what it asks where it is
 * sure, and the whole message sounds of it as well; what the whole itself clearly asks besides comes after that. Beside a question a
 * statement is a story ("I topped up 2,000 yuan. Can I …?") and adds nothing, unless it wants something done. `isOfTwo`: the message says
 * that it asks about two things, so that where one was heard the whole's next likely is the other.
 */
export function decideParts(whole: readonly Candidate[], parts: readonly Part[], content: Content, isOfTwo = false): Decision {
  const overall = decide(whole, content)
  const isCovered = overall.kind === 'answer' || overall.kind === 'request'
  const scoreInWhole = new Map(whole.map(({ meaning, score }) => [subjectOf(meaning.id, content), score]))
  const likeliest = [...scoreInWhole.keys()].slice(0, parting.likeliest)
  const asks = parts.some(({ isQuestion }) => isQuestion)
  const isList = countAsked(parts, likeliest, content) >= parting.list
  const told = overall.kind === 'answer' ? subjectTold(whole, parts, content) : null
  const isElsewhere = overall.kind === 'not-covered' && parts.some(({ candidates }) => isSurely(candidates[0], overall.topics))
  const sure = parts.flatMap(({ candidates, isQuestion, isFurther, isClause, tellsQuestion, isLeaning }) => {
    const [first] = candidates
    if (!first) return []
    const subject = subjectOf(first.meaning.id, content)
    const sounds = scoreInWhole.get(subject) ?? Number.NEGATIVE_INFINITY
    const isTold = first.meaning.kind === 'entry' ? sounds < parting.story : first.confidence < parting.wish
    const isStory = asks && !isQuestion && !tellsQuestion && isTold
    const isOfOther = isLeaning && isQuestion && !isFurther && sounds < parting.soundsWithin
    const isAsked = isQuestion && likeliest.includes(subject)
    const isListed = isList && isAsked && first.confidence >= parting.listed
    const isHeard = isListed || (isClause ? isClauseHeard : isPartHeard)(first.confidence, sounds, isAsked)
    const isAgainst = overall.kind === 'not-covered' && !isElsewhere && !(isQuestion && !isClause && first.confidence >= parting.alone)
    const isAboutTold = isQuestion && !isFurther && told !== null && told !== subject && sounds < parting.soundsBeside
    const isHalf = isClause && isHalfOfQuestion(first, whole, content)
    return isHeard && !isStory && !isOfOther && !isAgainst && !isAboutTold && !isHalf ? [decideAs(first, content)] : []
  })
  const besides = whole.slice(1).filter(({ meaning, score }) => meaning.kind === 'entry' && score >= parting.besides)
  const all = isCovered ? [...sure, overall, ...besides.map(candidate => decideAs(candidate, content))] : sure
  const heard = joined(all, overall, content)
  const other = isOfTwo && heard.kind === 'answer' && heard.entries.length === 1 ? nextLikely(whole, heard.entries, content) : []
  return inOrderAsked(joined([...all, ...other], overall, content), parts, content)
}

/**
 * What the only question of a message is about, where its statements tell so and the whole is sure of it: "I recharged 2,000 yuan. Can
 * I have an invoice for that amount?" asks about the recharge, although its question alone might be about something else.
 */
function subjectTold([first]: readonly Candidate[], parts: readonly Part[], content: Content): string | null {
  if (!first || first.confidence < parting.about || parts.filter(({ isQuestion, isClause }) => isQuestion && !isClause).length !== 1)
    return null
  const subject = subjectOf(first.meaning.id, content)
  const tells = ({ isQuestion, candidates: [said] }: Part) =>
    !isQuestion && said !== undefined && said.confidence >= parting.told && subjectOf(said.meaning.id, content) === subject
  return parts.some(tells) ? subject : null
}

/** What else the whole sounds of, the likeliest such entry first and alone. */
function nextLikely(whole: readonly Candidate[], [heard]: readonly EntryRef[], content: Content): readonly Decision[] {
  const next = whole.find(({ meaning, score }) => meaning.kind === 'entry' && meaning.id !== heard?.entry && score >= parting.clauseSounds)
  return next ? [decideAs(next, content)] : []
}

/** How many of the whole's likeliest subjects its parts ask about. */
function countAsked(parts: readonly Part[], likeliest: readonly string[], content: Content): number {
  const asked = parts.flatMap(({ candidates: [first], isQuestion }) =>
    first && isQuestion && first.confidence >= parting.listed ? [subjectOf(first.meaning.id, content)] : [],
  )
  return new Set(asked.filter(subject => likeliest.includes(subject))).size
}

function isSurely(first: Candidate | undefined, topics: readonly string[]): boolean {
  return first !== undefined && topics.includes(first.meaning.id) && first.confidence >= parting.elsewhere
}

function isPartHeard(confidence: number, sounds: number, isAsked: boolean): boolean {
  return confidence >= (sounds >= parting.sounds ? parting.part : parting.partAgainst) || (isAsked && confidence >= parting.askedPart)
}

function isClauseHeard(confidence: number, sounds: number, isAsked: boolean): boolean {
  return (
    (sounds >= parting.clauseSounds && confidence >= parting.clause) ||
    (sounds >= parting.soundsWithin && confidence >= parting.clauseWithin) ||
    (isAsked && confidence >= parting.askedClause)
  )
}

/** The entries in the order of the parts that sound of them most: what only the whole is heard to ask may stand anywhere in it. */
function inOrderAsked(decision: Decision, parts: readonly Part[], content: Content): Decision {
  if (decision.kind !== 'answer' && decision.kind !== 'request') return decision
  const sentences = parts.filter(({ isClause }) => !isClause)
  const places = new Map(decision.entries.map(({ entry }) => [entry, placeOf(entry, sentences, content)]))
  const entries = [...decision.entries].sort((one, other) => (places.get(one.entry) ?? 0) - (places.get(other.entry) ?? 0))
  return { ...decision, entries }
}

function placeOf(entry: string, sentences: readonly Part[], content: Content): number {
  const soundsOf = ({ candidates }: Part) =>
    Math.max(0, ...candidates.filter(({ meaning }) => subjectOf(meaning.id, content) === entry).map(({ confidence }) => confidence))
  const sounds = sentences.map(soundsOf)
  return sounds.indexOf(Math.max(0, ...sounds))
}

/**
 * A piece of one sentence that sounds like a request where the sentence surely asks about the same: "If it is lost, which copy do you
 * send?" wants to know, although "which copy do you send" and "it is lost" alone might want the copy.
 */
function isHalfOfQuestion({ meaning }: Candidate, [first]: readonly Candidate[], content: Content): boolean {
  return (
    first?.meaning.kind === 'entry' &&
    first.confidence >= parting.wholeQuestion &&
    meaning.kind === 'intent' &&
    entryOf(content.intents.get(meaning.id)) === first.meaning.id
  )
}

/** What a part that is surely one of the message's questions calls for, however sure a message of its own would have to be. */
function decideAs({ meaning }: Candidate, content: Content): Decision {
  return decide([{ meaning, confidence: 1, score: 1 }], content)
}

function subjectOf(id: string, { intents }: Content): string {
  return entryOf(intents.get(id)) ?? id
}

/** All that the parts call for, each thing once and in their order. */
function joined(decisions: readonly Decision[], overall: Decision, content: Content): Decision {
  const entries: EntryRef[] = []
  const topics: string[] = []
  let intent: string | null = null
  for (const decision of decisions) {
    if (decision.kind === 'answer' || decision.kind === 'request') {
      for (const one of decision.entries) if (!entries.some(({ entry }) => entry === one.entry)) entries.push(one)
    }
    if (decision.kind === 'request') intent ??= decision.intent
    if (decision.kind === 'not-covered') topics.push(...decision.topics.filter(topic => !topics.includes(topic)))
  }
  if (intent !== null) {
    const own = entryOf(content.intents.get(intent))
    return { kind: 'request', intent, entries: entries.filter(({ entry }) => entry !== own) }
  }
  if (entries.length > 0) return { kind: 'answer', entries, topics }
  return overall.kind === 'unknown' && topics.length > 0 ? { kind: 'not-covered', topics } : overall
}
