import type { Candidate, Decision } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import type { Part } from './part.js'
import { parting } from './parting.js'

/**
 * Whether what the whole sounds of most is what comes of mixing two other questions: both were heard, and no part asks it or tells of it.
 * "Can one invoice cover all of 2020? And can I still apply for it now?" sounds of invoices owed. Or of its only question and the story before it, of
 * which neither is about that.
 */
export function isMixture([first]: readonly Candidate[], sure: readonly Decision[], parts: readonly Part[], content: Content): boolean {
  if (!first) return false
  const subject = subjectOf(first.meaning.id, content.intents)
  const heard = sure.flatMap(decision => subjectsOf(decision, content))
  const speaksOf = ({ candidates: [said], isQuestion, tellsQuestion }: Part) =>
    said !== undefined &&
    subjectOf(said.meaning.id, content.intents) === subject &&
    (isQuestion || tellsQuestion || said.confidence >= parting.told)
  const isMixed = new Set(heard).size > 1 || (new Set(heard).size === 1 && first.confidence < parting.wholeAsks && asksOneSurely(parts))
  return isMixed && !heard.includes(subject) && !parts.some(speaksOf)
}

/** Whether a message asks one thing and that surely, so that what else it sounds of comes of its story. */
function asksOneSurely(parts: readonly Part[]): boolean {
  const questions = parts.filter(({ isQuestion, isClause }) => isQuestion && !isClause)
  return questions.length === 1 && questions.every(({ candidates: [said] }) => said && said.confidence >= parting.wholeQuestion)
}

/**
 * Whether a topic that the whole sounds of is what comes of mixing two questions that are covered: each of two parts asks one of these, and none
 * asks of the topic. "Who pays the courier, and is the copy stamped?" sounds of what a copy costs.
 */
export function isMixtureOfCovered(topics: readonly string[], parts: readonly Part[], { intents }: Content): boolean {
  const firsts = parts.flatMap(({ candidates: [first], isQuestion, isClause }) =>
    first && isQuestion && !isClause && first.confidence >= parting.part ? [first.meaning] : [],
  )
  const covered = firsts.filter(({ kind }) => kind === 'entry').map(({ id }) => subjectOf(id, intents))
  return new Set(covered).size > 1 && !parts.some(({ candidates: [first] }) => first && topics.includes(first.meaning.id))
}

/** What is answered or done. */
function subjectsOf(decision: Decision, content: Content): readonly string[] {
  if (decision.kind === 'request') return [subjectOf(decision.intent, content.intents)]
  return decision.kind === 'answer' ? decision.entries.map(({ entry }) => entry) : []
}
