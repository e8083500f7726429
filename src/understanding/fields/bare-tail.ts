import type { Field } from '../../forms/form.js'
import { courtesies } from './bare-words.js'
import { isLegalForm } from './company-words.js'
import { at, Phrases, type Token } from './tokens.js'

/** Said behind the value that counts. */
const insistence = new Phrases('才对, 才是, 才是对的, 是对的')

/** Where an answer's value ends: in front of "please", "thanks" and the full stop, and of the "?" behind a lone account or number. */
export function withoutTail(tokens: readonly Token[], field: Field): number {
  let to = tokens.length
  for (;;) {
    const { kind, word } = at(tokens, to - 1)
    const unsure = word === '?' && field.name === 'account' && to === 2 && isDistinctive(at(tokens, 0))
    const stop = /^[.。!,;…]$/.test(word) && !(word === '.' && isLegalForm(at(tokens, to - 2).word))
    const insists = [2, 3, 4].find(length => to > length && insistence.lengthAt(tokens, to - length) === length)
    if (insists !== undefined) to -= insists
    else if (to === 0 || !(kind === 'break' || stop || unsure || (to > 1 && courtesies.has(word) && !at(tokens, to - 1).capital))) return to
    else to--
  }
}

/** Made like an account, and like no word of the language. */
export function isDistinctive({ kind, word }: Token): boolean {
  return kind === 'word' && /[\d._@-]/.test(word)
}
