import { entryOf } from '../decision.js'
import type { Candidate, Decision } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import { isMixtureOfCovered } from './mixture.js'
import type { Part } from './part.js'
import { parting } from './parting.js'

/** A message of several parts, as far as what one of them means hangs on it. */
interface SeveralParts {
  readonly whole: readonly Candidate[]
  readonly parts: readonly Part[]
  readonly content: Content
  /** What the whole calls for by itself. */
  readonly overall: Decision
  /** The subjects that the whole sounds of most. */
  readonly likeliest: readonly string[]
  /** Whether anything is asked, so that a statement is its story. */
  readonly asks: boolean
  /** Whether so much is asked that it is a list. */
  readonly isList: boolean
  /** What its only question is about, where its statements tell so, and which of the parts does. */
  readonly told: { readonly subject: string; readonly at: number } | null
  /** Whether the topic that the whole sounds of is what a part asks, or comes of mixing two others, so that the other parts are none of it. */
  readonly isElsewhere: boolean
}

/** A part that says something, in its message. */
export interface SaidPart {
  readonly part: Part
  readonly at: number
  /** What it likely means, and the subject of that. */
  readonly first: Candidate
  readonly subject: string
  /** How much the whole sounds of that: the score. */
  readonly sounds: number
  readonly message: SeveralParts
}

/** `overall`: what the whole calls for by itself. */
export function severalParts(whole: readonly Candidate[], parts: readonly Part[], content: Content, overall: Decision): SeveralParts {
  const likeliest = [...new Set(whole.map(({ meaning }) => subjectOf(meaning.id, content.intents)))].slice(0, parting.likeliest)
  return {
    whole,
    parts,
    content,
    overall,
    likeliest,
    asks: parts.some(({ isQuestion }) => isQuestion),
    isList: countAsked(parts, likeliest, content) >= parting.list,
    told: overall.kind === 'answer' ? subjectTold(whole, parts, content) : null,
    isElsewhere:
      overall.kind === 'not-covered' &&
      (parts.some(({ candidates: [first] }) => isSurely(first, overall.topics)) || isMixtureOfCovered(overall.topics, parts, content)),
  }
}

/** Those of the parts that sound of anything. */
export function saidParts(message: SeveralParts): readonly SaidPart[] {
  const scores = new Map(message.whole.map(({ meaning, score }) => [subjectOf(meaning.id, message.content.intents), score]))
  return message.parts.flatMap((part, at) => {
    const [first] = part.candidates
    if (!first) return []
    const subject = subjectOf(first.meaning.id, message.content.intents)
    return [{ part, at, first, subject, sounds: scores.get(subject) ?? Number.NEGATIVE_INFINITY, message }]
  })
}

/** The more is asked, the less the whole sounds of each: what it does not sound of must be surer. */
export function isOfList({ meaning, confidence }: Candidate, likeliest: readonly string[], content: Content): boolean {
  return confidence >= (likeliest.includes(subjectOf(meaning.id, content.intents)) ? parting.listed : parting.part)
}

/** Whether it is the entry that a form belongs to. */
export function isEntryOfForm({ meaning }: Candidate, { intents }: Content): boolean {
  return [...intents.values()].some(intent => entryOf(intent) === meaning.id)
}

/** How many subjects the parts ask about, as far as questions of a list need be sure. */
function countAsked(parts: readonly Part[], likeliest: readonly string[], content: Content): number {
  const asked = parts.flatMap(({ candidates: [first], isQuestion }) =>
    first && isQuestion && isOfList(first, likeliest, content) ? [subjectOf(first.meaning.id, content.intents)] : [],
  )
  return new Set(asked).size
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

function isSurely(first: Candidate | undefined, topics: readonly string[]): boolean {
  return first !== undefined && topics.includes(first.meaning.id) && first.confidence >= parting.elsewhere
}
