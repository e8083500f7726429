import { decide, entryOf } from '../decision.js'
import type { Candidate, Decision, EntryRef } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import { isHeardEnough } from './heard-enough.js'
import { inOrderAsked } from './in-order-asked.js'
import { isMixture } from './mixture.js'
import type { Part } from './part.js'
import { parting } from './parting.js'
import { isOfTopicInSentence, isPassedOver } from './passed-over.js'
import { readTogether } from './read-together.js'
import { saidParts, severalParts } from './several-parts.js'
import { withSideAsked } from './side-asked.js'

/**
 * What a message of several parts calls for, given the candidates of the whole and of each part. A part adds what it asks where it is
 * sure, and the whole message sounds of it as well; what the whole itself clearly asks besides comes after that. Beside a question a
 * statement is a story ("I topped up 2,000 yuan. Can I …?") and adds nothing, unless it wants something done. `isOfTwo`: the message says
 * that it asks about two things, so that where one was heard the whole's next likely is the other.
 */
export function decideParts(whole: readonly Candidate[], parts: readonly Part[], content: Content, isOfTwo = false): Decision {
  const byItself = withSideAsked(decide(whole, content), parts)
  const message = severalParts(whole, parts, content, byItself)
  const said = saidParts(message)
  const own = said.filter(one => !isPassedOver(one))
  // What a question about a topic sounds of by itself, the whole sounds of because of that.
  const likely = whole[0] && subjectOf(whole[0].meaning.id, content.intents)
  const isOfTopic = said.some(one => one.subject === likely && isOfTopicInSentence(one)) && !own.some(({ subject }) => subject === likely)
  const overall: Decision = isOfTopic ? { kind: 'unknown' } : byItself
  const sure = own.flatMap(one => {
    const together = () => (overall.kind === 'not-covered' ? null : readTogether(one.part, parts, whole, content))
    const read = isHeardEnough(one) ? one.first : together()
    return read ? [decideAs(read, content)] : []
  })
  const besides = whole.slice(1).filter(({ meaning, score }) => meaning.kind === 'entry' && score >= parting.besides)
  const isCovered = overall.kind === 'answer' || overall.kind === 'request'
  const isOfWhole = isCovered && !isMixture(whole, sure, parts, content)
  const all = isOfWhole ? [...sure, overall, ...besides.map(candidate => decideAs(candidate, content))] : sure
  const heard = joined(all, overall, content)
  const other = isOfTwo && heard.kind === 'answer' && heard.entries.length === 1 ? nextLikely(whole, parts, heard.entries, content) : []
  return withTopicsAsked(inOrderAsked(joined([...all, ...other], overall, content), parts, content), parts)
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
