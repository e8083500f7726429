import { decide, entryOf } from '../decision.js'
import type { Candidate, Decision, EntryRef } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import { asksOfSentence, isHalfOfQuestion, isHalfOfStatement, leadsToQuestion } from './half-of.js'
import { inOrderAsked } from './in-order-asked.js'
import { isMixture, isMixtureOfCovered } from './mixture.js'
import type { Part } from './part.js'
import { parting } from './parting.js'
import { readTogether } from './read-together.js'
import { withSideAsked } from './side-asked.js'

/**
 * What a message of several parts calls for, given the candidates of the whole and of each part. A part adds what it asks where it is
 * sure, and the whole message sounds of it as well; what the whole itself clearly asks besides comes after that. Beside a question a
 * statement is a story ("I topped up 2,000 yuan. Can I …?") and adds nothing, unless it wants something done. `isOfTwo`: the message says
 * that it asks about two things, so that where one was heard the whole's next likely is the other.
 */
export function decideParts(whole: readonly Candidate[], parts: readonly Part[], content: Content, isOfTwo = false): Decision {
  const overall = withSideAsked(decide(whole, content), parts)
  const isCovered = overall.kind === 'answer' || overall.kind === 'request'
  const scoreInWhole = new Map(whole.map(({ meaning, score }) => [subjectOf(meaning.id, content.intents), score]))
  const likeliest = [...scoreInWhole.keys()].slice(0, parting.likeliest)
  const asks = parts.some(({ isQuestion }) => isQuestion)
  const isList = countAsked(parts, likeliest, content) >= parting.list
  const told = overall.kind === 'answer' ? subjectTold(whole, parts, content) : null
  const isElsewhere =
    overall.kind === 'not-covered' &&
    (parts.some(({ candidates }) => isSurely(candidates[0], overall.topics)) || isMixtureOfCovered(overall.topics, parts, content))
  const sure = parts.flatMap((part, at) => {
    const { candidates, isQuestion, isFurther, isClause, tellsQuestion, isLeaning, mayLean, standsAlone, rests, isSaidLost, isFull } = part
    const [first] = candidates
    if (!first) return []
    const subject = subjectOf(first.meaning.id, content.intents)
    const sounds = scoreInWhole.get(subject) ?? Number.NEGATIVE_INFINITY
    const isTold = first.meaning.kind === 'entry' ? sounds < parting.story : first.confidence < parting.wish
    const isAskedBehind = first.confidence >= parting.part && likeliest.includes(subject) && asksOfBefore(parts, at)
    const isStory = asks && !isQuestion && !tellsQuestion && isTold && !isAskedBehind
    // What leans on something that is not covered is not covered either.
    const leans = overall.kind === 'not-covered' ? mayLean : isLeaning
    const isOfOther = leans && isQuestion && !isFurther && sounds < parting.soundsWithin
    const isAsked = (isQuestion || tellsQuestion) && likeliest.includes(subject)
    const isOfLoss = part.speaksOfAnother && isQuestion && first.confidence >= parting.loss && isEntryOfForm(first, content)
    const isListed = isOfLoss || (isList && isQuestion && isOfList(first, likeliest, content))
    const isHeard =
      isListed ||
      (isClause
        ? isClauseHeard(first.confidence, sounds, isAsked)
        : isPartHeard(first.confidence, sounds, overall.kind === 'clarify' && isFurther && isQuestion && isFull))
    const isWish = first.meaning.kind === 'intent'
    const isAlone = (isQuestion || isWish) && !isClause && first.confidence >= parting.alone
    const isBeside = first.confidence >= parting.wholeQuestion && sounds >= parting.beside
    const isAgainst = overall.kind === 'not-covered' && (!isElsewhere || isClause) && !isAlone && !isBeside
    const isBehindTold = isQuestion && !isFurther && told !== null && told.at < at
    const isOwn = standsAlone && first.confidence >= parting.alone
    const isAboutTold = isBehindTold && !isOwn && told.subject !== subject && sounds < parting.soundsBeside
    const isHalf =
      isClause &&
      (asksOfSentence(part, subject, content) ||
        isHalfOfQuestion(first, whole, content) ||
        isHalfOfStatement(part, subject, content) ||
        leadsToQuestion(part, sounds, whole, parts, content))
    // "I asked for a duplicate last week. How many more days until I get it?" is about that, as the whole is, whatever it asks alone.
    const before = parts[at - 1]?.candidates[0]?.meaning.id ?? ''
    const isOfTopic = overall.kind === 'not-covered' && rests && !isFurther && overall.topics.includes(before)
    const isBehindQuestion = asks && !isQuestion && !isClause && isHalfOfQuestion(first, whole, content)
    const isFaint = sounds < parting.wishSounds && first.confidence < parting.wishAgainst && !isSaidLost
    const isOfBefore = part.asksOn && sounds < parting.soundsWithin && parts.slice(0, at).some(saysMatter)
    const isFaintWish = isWish && isFaint && overall.kind === 'answer'
    if (isStory || isFaintWish || isOfOther || isOfTopic || isAgainst || isAboutTold || isHalf || isBehindQuestion || isOfBefore) return []
    const read = isHeard ? first : overall.kind === 'not-covered' ? null : readTogether(part, parts, whole, content)
    return read ? [decideAs(read, content)] : []
  })
  const besides = whole.slice(1).filter(({ meaning, score }) => meaning.kind === 'entry' && score >= parting.besides)
  const isOfWhole = isCovered && !isMixture(whole, sure, parts, content)
  const all = isOfWhole ? [...sure, overall, ...besides.map(candidate => decideAs(candidate, content))] : sure
  const heard = joined(all, overall, content)
  const other = isOfTwo && heard.kind === 'answer' && heard.entries.length === 1 ? nextLikely(whole, parts, heard.entries, content) : []
  return withTopicsAsked(inOrderAsked(joined([...all, ...other], overall, content), parts, content), parts)
}

/** Whether it says something that may be asked on from. */
function saysMatter({ candidates: [first], isQuestion, isFull }: Part): boolean {
  return (isQuestion && isFull) || (first !== undefined && first.confidence >= parting.listed)
}

function isEntryOfForm({ meaning }: Candidate, { intents }: Content): boolean {
  return [...intents.values()].some(intent => entryOf(intent) === meaning.id)
}

/** Whether the question behind a statement says nothing of its own, so that it asks of that: "… The page shows an error. What can each of them do?" */
function asksOfBefore(parts: readonly Part[], at: number): boolean {
  const next = parts.slice(at + 1).find(({ isClause }) => !isClause)
  const [first] = next?.candidates ?? []
  return next?.isQuestion === true && (!first || first.confidence < parting.listed)
}

/** A request with what is surely asked beside it and not covered: "We need a copy. How long will it take?" is not passed over in silence. */
function withTopicsAsked(decision: Decision, parts: readonly Part[]): Decision {
  if (decision.kind !== 'request') return decision
  const topics = parts.flatMap(({ candidates: [first], isQuestion, tellsQuestion, isClause }) =>
    first?.meaning.kind === 'topic' && (isQuestion || tellsQuestion) && !isClause && first.confidence >= parting.alone
      ? [first.meaning.id]
      : [],
  )
  return topics.length > 0 ? { ...decision, topics: [...new Set(topics)] } : decision
}

/**
 * What the only question of a message is about, where its statements tell so and the whole is sure of it: "I recharged 2,000 yuan. Can
 * I have an invoice for that amount?" asks about the recharge, although its question alone might be about something else.
 */
function subjectTold([first]: readonly Candidate[], parts: readonly Part[], content: Content): { subject: string; at: number } | null {
  const questions = parts.filter(({ isQuestion, tellsQuestion, isClause }) => (isQuestion || tellsQuestion) && !isClause)
  if (!first || first.confidence < parting.about || questions.length !== 1) return null
  const subject = subjectOf(first.meaning.id, content.intents)
  const tells = ({ isQuestion, candidates: [said] }: Part) =>
    !isQuestion && said !== undefined && said.confidence >= parting.told && subjectOf(said.meaning.id, content.intents) === subject
  const at = parts.findIndex(tells)
  return at < 0 ? null : { subject, at }
}

/** What another question of it likely asks, or else what else the whole sounds of, the likeliest such entry first and alone. */
function nextLikely(
  whole: readonly Candidate[],
  parts: readonly Part[],
  [heard]: readonly EntryRef[],
  content: Content,
): readonly Decision[] {
  const firsts = parts.flatMap(({ candidates: [first], isQuestion, isClause }) => (first && isQuestion && !isClause ? [first] : []))
  const asked = firsts.find(
    ({ meaning, confidence }) => meaning.kind === 'entry' && meaning.id !== heard?.entry && confidence >= parting.listed,
  )
  const next =
    asked ?? whole.find(({ meaning, score }) => meaning.kind === 'entry' && meaning.id !== heard?.entry && score >= parting.clauseSounds)
  return next ? [decideAs(next, content)] : []
}

/** How many subjects the parts ask about, as far as questions of a list need be sure. */
function countAsked(parts: readonly Part[], likeliest: readonly string[], content: Content): number {
  const asked = parts.flatMap(({ candidates: [first], isQuestion }) =>
    first && isQuestion && isOfList(first, likeliest, content) ? [subjectOf(first.meaning.id, content.intents)] : [],
  )
  return new Set(asked).size
}

/** The more is asked, the less the whole sounds of each: what it does not sound of must be surer. */
function isOfList({ meaning, confidence }: Candidate, likeliest: readonly string[], content: Content): boolean {
  return confidence >= (likeliest.includes(subjectOf(meaning.id, content.intents)) ? parting.listed : parting.part)
}

function isSurely(first: Candidate | undefined, topics: readonly string[]): boolean {
  return first !== undefined && topics.includes(first.meaning.id) && first.confidence >= parting.elsewhere
}

function isPartHeard(confidence: number, sounds: number, asksMore: boolean): boolean {
  const against = asksMore ? parting.furtherAgainst : parting.partAgainst
  return confidence >= (sounds >= parting.sounds ? parting.part : against)
}

function isClauseHeard(confidence: number, sounds: number, isAsked: boolean): boolean {
  return (
    (sounds >= parting.clauseSounds && confidence >= parting.clause) ||
    (sounds >= parting.soundsWithin && confidence >= parting.clauseWithin) ||
    (isAsked && confidence >= parting.askedClause)
  )
}

/** What a part that is surely one of the message's questions calls for, however sure a message of its own would have to be. */
function decideAs({ meaning }: Candidate, content: Content): Decision {
  return decide([{ meaning, confidence: 1, score: 1 }], content)
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
