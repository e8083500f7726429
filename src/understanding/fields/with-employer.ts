import { isClearForm } from './company-words.js'
import { at, type Token } from './tokens.js'

/** "(I am) with Merlin Ltd": whether a small word in front of a company's name stands at `index`, up to the legal form at its end. "I am from China" names none. */
export function isWithEmployer(tokens: readonly Token[], index: number): boolean {
  const isSmall = /^(?:with|from|at)$/.test(at(tokens, index).word) && !at(tokens, index).capital
  const last = at(tokens, tokens.length - 1)
  const form = last.word === '.' ? at(tokens, tokens.length - 2) : last
  return isSmall && at(tokens, index + 1).capital && isClearForm(form.word)
}
