import { hasClearHanForm, isClearForm } from './company-words.js'
import type { Reading } from './reading.js'
import { at, between, type Token } from './tokens.js'

/**
 * Where a company's name ends behind which the address or another label of its particulars stands: "Maple Ltd\n12 Harbour Road", "Maple Ltd, VAT ID
 * 4417". `to` where none does. Only behind a legal form: "Bank of Maple" is a name.
 */
export function beforeParticulars({ text, tokens, mentions }: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const { kind, word, spaced } = at(tokens, index)
    const isBreak = kind === 'break'
    const label = isBreak || /^[,;(]$/.test(word) ? index + 1 : index
    const isOther = (label > index || spaced) && mentions.some(mention => mention.from === label && mention.field === null)
    if ((isBreak || isOther) && endsInForm(text, tokens, from, index)) return index
  }
  return to
}

function endsInForm(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const last = at(tokens, to - 1).word === '.' || at(tokens, to - 1).word === ',' ? to - 2 : to - 1
  return isClearForm(at(tokens, last).word) || (at(tokens, last).kind === 'han' && hasClearHanForm(between(text, tokens, from, to)))
}
