import { isQuestion } from '../understanding/text/is-question.js'
import { countWords } from '../understanding/text/normalize.js'

/** Whoever has written so much at once, in words or in lines, has said what they wanted to. */
const [manyWords, manyLines] = [25, 3]

/** A question or sentence of fewer words is more often the beginning of one: "can you help?", "Hello there!" */
const fewestWords = 4

/** Words and marks after which nobody is through. */
const goesOn =
  /(?:[,;:，；：、]|\.\.|…|[-–—])$|\b(?:and|but|or|because|since|so|that|the|a|an|my|our|is|are|was|for|of|to|with|also|plus)$|(?:和|还有|另外|但是|因为|所以|是|的)$/iu

/**
 * For how much of the usual wait more is expected after a message: 0 where it is whole and waiting would only slow it down, 1 where it
 * looks like the beginning of something. By its shape alone: what it means is heard with what comes after it.
 */
export function pauseAfter(text: string): number {
  const words = text.trim()
  const isLong = countWords(words) >= manyWords || words.split('\n').filter(line => line.trim() !== '').length >= manyLines
  if (goesOn.test(words)) return 1
  if (isLong) return 0
  const isShort = countWords(words) < fewestWords
  if (isQuestion(words)) return isShort ? 1 : /[?？]/.test(words) ? 0 : 0.5
  const isEnded = /[.!。！]["'”’）)]*$/.test(words) && !isShort
  return isEnded || isValue.test(words) ? 0.5 : 1
}

/** "04418827", "maple-ops": an answer as people type one. */
const isValue = /^[^\s\d._@-]*[\d._@-]\S*$/u
