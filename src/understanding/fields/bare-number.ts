import { at, listed, type Token } from './tokens.js'

/** Said around a number, in answer to a question for a name: what it is, and how sure one is. */
const around = new Set(
  listed(`number, no, nr, num, code, invoice, fapiao, digits, it's, its, it, is, the, this, that, that's, a, an, i, think, believe, guess, suppose, maybe, probably, perhaps, should, be, must, says, said, on, paper,
    here, sorry, ok, okay, well, um, uh, hm, hmm, my, our, one, we, have, only, all, can, see, find, read, there`),
)

/** Which kind of number it is said to be. */
const named = /^(?:number|no|nr|num|code|invoice|fapiao|digits|号|码)$/

/** Shorter ones count something. */
const fewestDigits = 6

/**
 * The number that an answer consists of, but for words that say what it is: "number 011001900111 I think". `isNamed`: it is called a number,
 * and so no name. Null where the answer is more than that.
 */
export function numberSaid(tokens: readonly Token[], from: number, to: number): { index: number; isNamed: boolean } | null {
  const said = tokens.slice(from, to)
  const numbers = said.flatMap(({ word }, offset) => (/^\d[\d-]*$/.test(word) && word.length >= fewestDigits ? [from + offset] : []))
  const [index, ...more] = numbers
  if (index === undefined || more.length > 0 || said.length < 2) return null
  const isOnly = said.every(({ kind, word }, offset) => {
    if (from + offset === index || kind === 'mark' || kind === 'break') return true
    return kind === 'han' ? /[发票号码代是的我想应该好像可能吧大概这个张上]/u.test(word) : around.has(word)
  })
  return isOnly ? { index, isNamed: said.some((_, offset) => named.test(at(tokens, from + offset).word)) } : null
}
