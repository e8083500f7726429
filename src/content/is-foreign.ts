import type { SpokenLanguage } from '../message.js'

/** Fewer letters than this are in any language: a name, "OK", a number with its unit. */
const fewestLetters = 8

/** An English line may name things by Chinese words that are longer than its own. */
const mostQuoted = 0.8

/**
 * Whether a text of these folders is in the other language, as when a file was saved over its translation. English ones may quote Chinese
 * words, Chinese ones have names and abbreviations in Latin letters.
 */
export function isForeign(text: string, language: SpokenLanguage): boolean {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // Thousands of phrasings are looked at, and nearly all are in their own language.
  if (language === 'zh' ? chinese > 0 : chinese === 0) return false
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return language === 'zh' ? all >= fewestLetters : chinese > mostQuoted * all
}
