import type { Field } from '../../forms/form.js'
import { askers, sighs } from './bare-words.js'
import { findDigitRuns } from './digit-runs.js'
import type { Reading } from './reading.js'
import { saysMore } from './says-more.js'
import { at, between } from './tokens.js'

/** The one number of a short answer, whatever its length, or null. */
export function bareDigits(reading: Reading, text: string, field: Field, to: number): string | null {
  const { tokens } = reading
  const lengths = field.check.kind === 'digits' ? field.check.lengths : []
  const runs = findDigitRuns(tokens, lengths).filter(({ digits, shape }) => shape === 'plain' && digits.length > 3)
  const [only] = runs
  const words = tokens.slice(0, to).filter(({ kind }) => kind === 'word').length
  const leavesOut = at(tokens, 0).word === 'is' && /^\d/.test(at(tokens, 1).word) && at(tokens, tokens.length - 1).word !== '?'
  if ((askers.lengthAt(tokens, 0) > 0 && !leavesOut) || words > 12) return null
  if (runs.length === 1 && only) {
    // A number of the right length that was not read as one is somebody's telephone or a day, unless it is all that was said.
    // "12345678 happy now?" gives it, "12345678 is my phone" tells of it.
    const first = only.from === 0 && at(tokens, only.to).kind === 'word' && !/^(?:is|was|are|as|the|my|our)$/.test(at(tokens, only.to).word)
    const others = tokens.filter(({ kind }, index) => kind === 'word' && (index < only.from || index >= only.to))
    const amongSighs = others.length <= 4 && others.every(({ word }) => sighs.has(word))
    const alone = words === only.to - only.from || amongSighs || (first && !reading.mentions.some(({ field: name }) => name === null))
    const isWritten = /^[\d.-]+$/.test(at(tokens, only.from).word)
    // Of a wrong length it is filed for nothing, and the customer is told what is wrong with it.
    if (lengths.includes(only.digits.length) && saysMore(reading, field, only)) return null
    return alone || !lengths.includes(only.digits.length) ? (isWritten ? between(text, tokens, only.from, only.to) : only.digits) : null
  }
  // A tax ID or an order given for the number: letters and digits in one. Digits alone that were read as no number are an amount or a telephone's.
  const mixed = tokens.filter(({ kind, word }) => kind === 'word' && /\d/.test(word) && /[a-z]/.test(word) && /^[\da-z]{6,}$/.test(word))
  return runs.length === 0 && mixed.length === 1 && mixed[0] ? text.slice(mixed[0].start, mixed[0].end) : null
}
