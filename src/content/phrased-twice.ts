import type { Phrasing } from '../understanding/knowledge.js'
import { normalize } from '../understanding/text/normalize.js'
import { normalizedOf } from './normalized-phrasing.js'
import { nameOf, traceOf } from './phrasing-place.js'
import type { Problem } from './problem.js'

interface Repeat {
  readonly phrasing: Phrasing
  readonly before: Phrasing
}

/** Phrasings that stand in two places, but for case, width and punctuation around them. */
export function* phrasedTwice(phrasings: readonly Phrasing[]): Iterable<Problem> {
  const first = new Map<string, Phrasing>()
  const repeats = new Map<string, Repeat[]>()
  for (const phrasing of mayBeTwice(phrasings)) {
    const key = normalizedOf(phrasing)
    const before = first.get(key)
    if (!before) {
      first.set(key, phrasing)
      continue
    }
    const { file } = traceOf(phrasing)
    repeats.set(file, [...(repeats.get(file) ?? []), { phrasing, before }])
  }
  for (const [file, list] of repeats) {
    const [copied] = list
    const source = copied && traceOf(copied.before).file
    const count = phrasings.filter(phrasing => traceOf(phrasing).file === file).length
    const isCopy = list.length > count / 2 && list.every(({ before }) => traceOf(before).file === source)
    if (copied && isCopy && list.length > 1) {
      const cause = `${list.length} phrasings that stand in ${source} as well, so one of the two is a copy`
      yield { rule: 'double', ...traceOf(copied.phrasing), cause, cure: 'Write phrasings of its own for each, or delete the copy' }
    } else yield* list.map(sayRepeat)
  }
}

function sayRepeat({ phrasing, before }: Repeat): Problem {
  const other = nameOf(before.meaning)
  if (other === nameOf(phrasing.meaning)) {
    return { rule: 'double', ...traceOf(phrasing), cause: `the same phrasing as at ${before.at}`, cure: 'Delete one of the two' }
  }
  const cause = `the same phrasing as at ${before.at}, where it stands for "${other}"`
  return { rule: 'double', ...traceOf(phrasing), cause, cure: 'Keep it where it belongs and delete the other' }
}

/** Those of which another has the same letters. Few have one: bringing all of thousands into their normal form would take longer than all other checks. */
function mayBeTwice(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  const sums = Int32Array.from(phrasings, ({ text }) => sumOfLetters(text))
  const [met, again] = [new Set<number>(), new Set<number>()]
  for (const sum of sums) {
    if (met.has(sum)) again.add(sum)
    else met.add(sum)
  }
  return phrasings.filter((_, at) => again.has(sums[at] as number))
}

/** Text of ASCII, of which the normal form has the same letters and digits but for their case. */
const ascii = /^[\x20-\x7e]*$/

/** A number that is the same for texts with the same normal form, and for hardly any others: FNV-1a of its letters and digits (G. Fowler, L. C. Noll, K.-P. Vo). */
function sumOfLetters(text: string): number {
  const letters = ascii.test(text) ? text : normalize(text)
  let sum = 0x811c9dc5
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at)
    const isCapital = unit >= 0x41 && unit <= 0x5a
    const isLetter = isCapital || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit > 0x7e
    if (isLetter) sum = Math.imul(sum ^ (isCapital ? unit + 0x20 : unit), 0x01000193)
  }
  return sum
}
