import { entryOf } from '../decision.js'
import type { Candidate } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import type { Part } from './part.js'
import { parting } from './parting.js'

/**
 * What sounds like a request where the whole surely asks about the same: "If it is lost, which copy do you send?" wants to know, although "which copy do you
 * send" and "it is lost" alone might want the copy; and so does "We have misplaced it. What are our options?"
 */
export function isHalfOfQuestion({ meaning }: Candidate, [first]: readonly Candidate[], content: Content): boolean {
  return (
    first?.meaning.kind === 'entry' &&
    first.confidence >= parting.wholeAsks &&
    meaning.kind === 'intent' &&
    entryOf(content.intents.get(meaning.id)) === first.meaning.id
  )
}

/** "The original is gone" alone sounds like one that has not come; in "The original is gone, please issue a copy" it is none of that. */
export function isHalfOfStatement({ isQuestion, tellsQuestion, within }: Part, subject: string, content: Content): boolean {
  const [first] = within
  if (isQuestion || tellsQuestion || !first || first.confidence < parting.wholeQuestion) return false
  const sounds = within.find(({ meaning }) => subjectOf(meaning.id, content.intents) === subject)?.score ?? Number.NEGATIVE_INFINITY
  return subjectOf(first.meaning.id, content.intents) !== subject && sounds < parting.clauseSounds
}

/**
 * Whether a piece that asks nothing only leads to what its sentence asks, and the whole surely asks that: "twelve envelopes with invoices a year, do I need to
 * budget for mailing them?" What says that something does not work wants help itself.
 */
export function leadsToQuestion(
  part: Part,
  sounds: number,
  [first]: readonly Candidate[],
  parts: readonly Part[],
  content: Content,
): boolean {
  if (
    part.isQuestion ||
    part.tellsQuestion ||
    part.saysNot ||
    !first ||
    first.confidence < parting.wholeQuestion ||
    sounds >= parting.leadSounds
  )
    return false
  const subject = ({ meaning }: Candidate) => subjectOf(meaning.id, content.intents)
  const asked = parts.filter(({ isClause, isQuestion, within }) => isClause && isQuestion && within === part.within)
  return asked.length > 0 && asked.every(({ candidates: [said] }) => said && subject(said) === subject(first))
}

/** "The market things we bought, do they get invoiced as well?": a piece that asks of "them" asks what its sentence surely does, whatever it sounds like alone. */
export function asksOfSentence({ asksOfNamed, within: [first] }: Part, subject: string, { intents }: Content): boolean {
  return asksOfNamed && first !== undefined && first.confidence >= parting.wholeQuestion && subjectOf(first.meaning.id, intents) !== subject
}
