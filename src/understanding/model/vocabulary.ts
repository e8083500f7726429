import type { Content } from '../knowledge.js'
import { normalize } from '../text/normalize.js'

const known = new WeakMap<Content, ReadonlySet<string>>()

/** Every word of the phrasings that authors have written in one language, as they stand there. */
function vocabularyOf(content: Content): ReadonlySet<string> {
  const before = known.get(content)
  if (before) return before
  const words = new Set(content.phrasings.flatMap(({ text }) => normalize(text).match(/\p{Script=Latin}+/gu) ?? []))
  known.set(content, words)
  return words
}

/** Whether a text is one word that no phrasing has, as names are: "sundew". */
export function isUnknownWord(text: string, content: Content): boolean {
  const word = normalize(text)
  return /^\p{Script=Latin}{3,}$/u.test(word) && !/[?？]/u.test(text) && !vocabularyOf(content).has(word)
}
