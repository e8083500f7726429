import { isFinalForm, isLegalForm } from './company-words.js'
import type { Reading } from './reading.js'
import { readTitle } from './title.js'
import { at, type Token } from './tokens.js'

// An answer that people talk around: the value stands first or last, and the rest is none of it.

/** "maple-ops", "k.0098": made like an account, and no word of the language. */
export function isMadeUp(word: string): boolean {
  const isMade = /^[a-z0-9]+(?:[._-][a-z0-9]+)+$/.test(word) && /[a-z]{2}/.test(word) && !/^inv-[0-9a-z]{6}$/.test(word)
  return isMade && !hyphenated.test(word)
}

/** A word that is made like an account, with a mark behind it and talk behind that, or who says so. */
export function standsFirst(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isMadeUp(at(tokens, from).word) &&
    to - from > 2 &&
    (/^(?:[,;.!—–(/|-]|according|apparently|per|says)$/.test(at(tokens, from + 1).word) || at(tokens, from + 1).kind === 'break')
  )
}

/** "What account? You should know. maple-ops": the last word of all is made like one. */
export function standsLast(tokens: readonly Token[], to: number): boolean {
  if (to < 3 || to > longestTalk || !isMadeUp(at(tokens, to - 1).word)) return false
  const { word } = at(tokens, to - 2)
  // "everything runs on maple-ops"
  const isKept = /^(?:on|under|as)$/.test(word) && !tokens.slice(0, to).some(token => denying.test(token.word))
  return isKept || /^[.?!:,;–—-]$/.test(word)
}

/** In tokens. */
const longestTalk = 20

const denying = /^(?:not|no|never|neither|nor|cannot|without|instead|old|was|were|.+n't)$/

/** "Moss Lab Ltd. you already have the account": a name that ends in its legal form, in front of talk. */
export function companyFirst(reading: Reading, from: number, to: number): string | null {
  const { tokens } = reading
  const span = at(tokens, from).capital ? readTitle(reading, from, 'mark') : null
  if (!span || span.to >= to) return null
  const last = at(tokens, span.to - 1).word === '.' ? span.to - 2 : span.to - 1
  let behind = span.to
  while (/^[.,;!?–—-]$/.test(at(tokens, behind).word)) behind++
  const talks = at(tokens, behind)
  return isFinalForm(at(tokens, last).word) && talks.kind === 'word' && !talks.capital && !isLegalForm(talks.word) ? span.value : null
}

/** Words that are written with a hyphen and name nothing. */
const hyphenated = /^(?:e|non|self|re|pre|co|follow|well|so|long|half|first|second|third|old|new|two|three|over|under|semi|anti)-/
