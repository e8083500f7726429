import { asksOfSentence, isHalfOfQuestion, isHalfOfStatement, leadsToQuestion } from './half-of.js'
import type { Part } from './part.js'
import { parting } from './parting.js'
import type { SaidPart } from './several-parts.js'

/** Whether a part adds nothing to what its message asks, however sure it is by itself. */
export function isPassedOver(one: SaidPart): boolean {
  return reasons.some(holds => holds(one))
}

const reasons: readonly ((one: SaidPart) => boolean)[] = [
  isStory,
  isFaintWish,
  leansOnOther,
  isOfTopicBefore,
  isOfTopicInSentence,
  isOfTopicOfWhole,
  isAboutTold,
  isHalf,
  isBehindQuestion,
  asksOfBefore,
]

/** "I topped up 2,000 yuan. Can I …?": a statement beside a question, unless it wants something done, or what is asked behind it says nothing of its own. */
function isStory({ part, at, first, subject, sounds, message: { asks, parts, likeliest } }: SaidPart): boolean {
  const isTold = first.meaning.kind === 'entry' ? sounds < parting.story : first.confidence < parting.wish
  const isAskedBehind = first.confidence >= parting.part && likeliest.includes(subject) && isAskedOf(parts, at)
  return asks && !part.isQuestion && !part.tellsQuestion && isTold && !isAskedBehind
}

/** Whether the question behind a statement says nothing of its own, so that it asks of that: "… The page shows an error. What can each of them do?" */
function isAskedOf(parts: readonly Part[], at: number): boolean {
  const next = parts.slice(at + 1).find(({ isClause }) => !isClause)
  const [first] = next?.candidates ?? []
  return next?.isQuestion === true && (!first || first.confidence < parting.listed)
}

/** "Every time a white page, then it is gone" wants no copy where the whole surely asks something else and hardly sounds of one. */
function isFaintWish({ part, first, sounds, message: { overall } }: SaidPart): boolean {
  const isFaint = sounds < parting.wishSounds && first.confidence < parting.wishAgainst && !part.isSaidLost
  return first.meaning.kind === 'intent' && isFaint && overall.kind === 'answer'
}

/** "Can that be invoiced?" asks of what another part named. What leans on something that is not covered is not covered either. */
function leansOnOther({ part, sounds, message: { overall } }: SaidPart): boolean {
  const leans = overall.kind === 'not-covered' ? part.mayLean : part.isLeaning
  return leans && part.isQuestion && !part.isFurther && sounds < parting.soundsWithin
}

/** "I asked for a duplicate last week. How many more days until I get it?" is about that, as the whole is, whatever it asks alone. */
function isOfTopicBefore({ part, at, message: { overall, parts } }: SaidPart): boolean {
  const before = parts[at - 1]?.candidates[0]?.meaning.id ?? ''
  return overall.kind === 'not-covered' && part.rests && !part.isFurther && overall.topics.includes(before)
}

/** "Can I return an uncertified one, until when, who pays the courier?" All of it is about a return, which is not covered, as the whole sounds of it. */
export function isOfTopicInSentence({ part, at, message: { parts, likeliest } }: SaidPart): boolean {
  const named = parts.slice(0, at).findLast(({ isOfSentence }) => !isOfSentence)
  const [first] = named?.candidates ?? []
  const isTopic = first?.meaning.kind === 'topic' && first.confidence >= parting.ofSentence && likeliest.includes(first.meaning.id)
  return part.isOfSentence && isTopic
}

/** Where the whole is about something that is not covered, only what surely is a question or a wish of its own is more than a part of that. */
function isOfTopicOfWhole({ part, first, sounds, message: { overall, isElsewhere } }: SaidPart): boolean {
  const isAlone = (part.isQuestion || first.meaning.kind === 'intent') && !part.isClause && first.confidence >= parting.alone
  const isBeside = first.confidence >= parting.wholeQuestion && sounds >= parting.beside
  return overall.kind === 'not-covered' && (!isElsewhere || part.isClause) && !isAlone && !isBeside
}

/** "I recharged 2,000 yuan. Can I have an invoice for that amount?" is about the recharge, as the whole is. */
function isAboutTold({ part, at, first, subject, sounds, message: { told } }: SaidPart): boolean {
  const isBehindTold = part.isQuestion && !part.isFurther && told !== null && told.at < at
  const isOwn = part.standsAlone && first.confidence >= parting.alone
  return isBehindTold && !isOwn && told.subject !== subject && sounds < parting.soundsBeside
}

/** A piece of a sentence that is only half of what this says. */
function isHalf({ part, first, subject, sounds, message: { whole, parts, content } }: SaidPart): boolean {
  return (
    part.isClause &&
    (asksOfSentence(part, subject, content) ||
      isHalfOfQuestion(first, whole, content) ||
      isHalfOfStatement(part, subject, content) ||
      leadsToQuestion(part, sounds, whole, parts, content))
  )
}

/** "We have misplaced it. What are our options?" wants to know, and no copy yet. */
function isBehindQuestion({ part, first, message: { asks, whole, content } }: SaidPart): boolean {
  return asks && !part.isQuestion && !part.isClause && isHalfOfQuestion(first, whole, content)
}

/** "And if so, when?" asks on from what was said before it, where that says something. */
function asksOfBefore({ part, at, sounds, message: { parts } }: SaidPart): boolean {
  return part.asksOn && sounds < parting.soundsWithin && parts.slice(0, at).some(saysMatter)
}

/** Whether it says something that may be asked on from. */
function saysMatter({ candidates: [first], isQuestion, isFull }: Part): boolean {
  return (isQuestion && isFull) || (first !== undefined && first.confidence >= parting.listed)
}
