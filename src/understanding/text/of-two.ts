import { isQuestion } from './is-question.js'
import { patternOf } from './pattern-of.js'

/** "Are you coming to both?", "both please", "am I right on both counts?" "Both points of sale" are two of something else. */
const ofBoth = String.raw`(?<!\bor )\bboth(?=[^\p{L}\p{N}]*(?:please\b[^\p{L}\p{N}]*)?$)|\b(?:right|correct) on both (?:counts|points)\b`

/** Who asks of "both", "either" or "each" of what was named. "Each time", "each of us" and "or both?" do not, "both A and B" names them anew. */
const asOfTwo = patternOf(
  String.raw`${ofBoth}|(?<!\bor )\bboth(?= (?:of|be|is|are)\b)|\beither(?= (?:of|be)\b)|\beach(?= of th[eo]se\b|[^\p{L}]*$)|\bth[eo]se two\b`,
  'iu',
)

/** Who says beforehand that two things follow. */
const announcesTwo = /\btwo (?:things|questions|amounts|points|issues|problems|matters)\b/iu

/** "What do I do about all this?", "anything on these three would help": what was told is what is asked about. */
const ofAllTold = patternOf(
  String.raw`${ofBoth}|(?<!\bor )\bboth(?= of th[eo]se\b)|\beach(?= of th[eo]se\b|[^\p{L}]*$)|\ball (?:of )?th(?:is|at|ese|ose)\b|\bth[eo]se (?:two|three|four)\b|\bare (?:both|th[eo]se)(?: things)? (?:possible|allowed|permitted|ok|okay|fine|doable|feasible)\b|\b(?:address|answer|explain|clarify) (?:both|each|all|the (?:two|three|four)|th[eo]se)(?: of th(?:em|[eo]se))?(?: (?:things|points|questions|matters|issues))?\b|\beach of them\b|(?:这|那)(?:两|三|几)(?:个|件|点|种)|(?:分别|各)(?:是)?(?:怎么|该怎么|如何|要怎么)`,
  'iu',
)
const wantsTold =
  /\banything (?:you|u) (?:can|could)\b|\b(?:please|kindly) (?:help|advise|address|answer|explain|clarify|tell (?:me|us))\b/iu

/** Whether a message first tells of several matters and then asks of all of them, given its parts. */
export function asksOfAllTold(parts: readonly string[]): boolean {
  return parts.slice(1).some(part => (isQuestion(part) || wantsTold.test(part)) && ofAllTold.test(part))
}

/** Whether a message says that it asks about two things, given its parts: "A and B are on my list. Can either be invoiced?" */
export function asksOfTwo(text: string, parts: readonly string[]): boolean {
  return announcesTwo.test(text) || parts.some(part => isQuestion(part) && asOfTwo.test(part))
}
