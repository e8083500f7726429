import type { ReadClause } from './answers-other.js'
import { isAside } from './asides.js'
import { atReadBack } from './at-read-back.js'
import { leadingPieces } from './consent.js'
import { isRemark } from './remarks.js'

/** Whether a clause tells a value beside its yes: a few capitalised words that sign nothing, or words behind a colon ("Correct: harbour trading"). */
export function isTold({ text, rest }: Pick<ReadClause, 'text' | 'rest'>, before: Pick<ReadClause, 'text' | 'rest'> | undefined): boolean {
  if (rest === '') return false
  if (before && before.rest === '' && /[:：]\s*$/u.test(before.text.slice(-5))) return true
  const words = text.trim().split(/\s+/)
  const last = words.slice(-rest.trim().split(/\s+/).length).join(' ')
  return capitalised.test(last.replace(/^[(（"“]|[)）"”]?[,.;:!]?$/gu, ''))
}

const capitalised = /^\s*(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|[&,|])){1,5}\s*$/u

/** Whether a line under the first is of none of the words of consent and no sentence: it may be a title, "Yes" and under it "maple harbour". */
export function hasOwnLine(said: string): boolean {
  const lines = said.split('\n').filter(line => line.trim() !== '')
  return lines.some(
    (line, at) =>
      at > 0 &&
      !/[.!。！]\s*$/u.test(line.slice(-9)) &&
      !isRemark(line) &&
      !isAside(line) &&
      leadingPieces(line, atReadBack).pieces.size === 0,
  )
}
