import { isQuestion } from './is-question.js'

/** Who asks of "both", "either" or "each" of what was named. "Each time", "each of us" and "or both?" do not, "both A and B" names them anew. */
const asOfTwo =
  /(?<!\bor )\bboth(?= (?:of|be|is|are)\b|[^\p{L}]*$)|\beither(?= (?:of|be)\b)|\beach(?= of th[eo]se\b|[^\p{L}]*$)|\bth[eo]se two\b/iu

/** Who says beforehand that two things follow. */
const announcesTwo = /\btwo (?:things|questions|amounts|points|issues|problems|matters)\b/iu

/** Whether a message says that it asks about two things, given its parts: "A and B are on my list. Can either be invoiced?" */
export function asksOfTwo(parts: readonly string[]): boolean {
  return parts.some(part => announcesTwo.test(part) || (isQuestion(part) && asOfTwo.test(part)))
}
