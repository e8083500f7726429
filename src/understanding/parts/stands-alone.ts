import { countWords } from '../text/normalize.js'

/** Shorter questions lean on another part ("and how?"). */
const fewestWords = 4

/** In Chinese four characters are a whole question: 邮费谁付? */
const fewestHan = 2

/** What leans on another part and asks nothing without it: "Is that how you do it?", "Can you answer both?" */
const leaning = /\b(?:it|that|this|these|those|them|they|each|both|either|us)\b|这|那/iu

/** Longer questions stand for themselves, whatever they lean on. */
const mostLeaning = 9

/** Whether a question says by itself what it asks about, so that it is one of its own whatever stands around it. */
export function standsAlone(question: string): boolean {
  const size = countWords(question)
  return size >= (/\p{Script=Han}/u.test(question) ? fewestHan : fewestWords) && (size > mostLeaning || !leaning.test(question))
}
