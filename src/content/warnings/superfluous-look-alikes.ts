import type { Content } from '../../understanding/knowledge.js'
import { counts, type LookAlike } from '../../understanding/parts/look-alikes.js'
import { normalize } from '../../understanding/text/normalize.js'
import { traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'

/** Words of look-alikes.txt that change nothing: they stand there twice, or hold what makes them say nothing. */
export function* superfluousLookAlikes({ lookAlikes }: Pick<Content, 'lookAlikes'>): Iterable<Problem> {
  for (const list of lookAlikes?.values() ?? []) {
    const known = new Map<string, LookAlike>()
    for (const one of list) {
      const { words, unless, isSure, at } = one
      const tell = (cause: string, cure: string): Problem => ({ rule: 'asks-back', ...traceOf(one), cause, cure })
      const own = unless.find(phrase => !counts({ ...one, unless: [phrase] }, [words.parts.flat()]))
      if (own) {
        yield tell(`"${words.text}" has "${own.text}" in it, beside which it says nothing`, 'Delete one of the two')
        continue
      }
      const [key, otherKey] = [`${isSure} ${normalize(words.text)}`, `${!isSure} ${normalize(words.text)}`]
      const other = known.get(otherKey)
      const before = known.get(key) ?? (other && sayTheSame(one, other) ? other : undefined)
      known.set(key, known.get(key) ?? one)
      if (!before) continue
      const where = before.at === at ? 'twice on this line' : `at ${before.at}, too`
      yield tell(`"${words.text}" stands ${where}`, `Delete one of the two${decides(before, one)}`)
    }
  }
}

/** Whether of two, one of them with "always", the other changes nothing: the first holds wherever the other does. */
function sayTheSame(one: LookAlike, other: LookAlike): boolean {
  const [sure, unsure] = one.isSure ? [one, other] : [other, one]
  const beside = new Set(unsure.unless.map(({ text }) => normalize(text)))
  return sure.unless.every(({ text }) => beside.has(normalize(text)))
}

/** Which of two lines with the same words is the one that counts. */
function decides(before: LookAlike, one: LookAlike): string {
  if (before.isSure !== one.isSure) return ': the one with "always" decides'
  return before.unless.length !== one.unless.length ? ': the one with fewer words behind "without" decides' : ''
}
