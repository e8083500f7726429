import { simplify } from '../text/simplify.js'
import { at, Phrases, type Token } from './tokens.js'

// "You are Counterfoil Ltd" says who is written to, and never who writes.

const addressing = new Phrases(
  `you are, you're, u are, you guys are, you must be, must be from, you work for, you work at, you are from, you're from, you are with, you're with, you are at, you're at, you are called, you're called, are you, are you from, are you with`,
)

/** In tokens. */
const longestAddress = 3

/** Whether the name at `index` is said to be that of who is written to. */
export function isAddressed(tokens: readonly Token[], index: number): boolean {
  const end = at(tokens, index - 1).word === 'the' ? index - 1 : index
  for (let back = 1; back <= Math.min(longestAddress, end); back++) if (addressing.lengthAt(tokens, end - back) === back) return true
  return false
}

/** The same of an answer as a whole; "You Are Here Travel Ltd" is a name. */
export function addressesDesk(value: string): boolean {
  const said = value.replaceAll('’', "'")
  return (
    english.test(said) ||
    (said === said.toUpperCase() && english.test(said.toLowerCase().replace(/^y/, 'Y'))) ||
    chinese.test(simplify(value))
  )
}

const english =
  /^(?:(?:[Ss]o|[Aa]nd|[Bb]ut|[Oo]h|[Aa]h|I think|I thought|I guess|I believe),? )?[Yy]ou(?:'re| are| guys are| must be| work for| work at)(?: (?:from|with|at|called|the))? /u
const chinese = /^(?:所以|那么?|哦|啊|原来)?[,，]?(?:你们?|您)(?:们|这边|那边)?(?:就|应该|不)?是/u
