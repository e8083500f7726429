import type { Content } from '../../understanding/knowledge.js'
import { counts, type LookAlike } from '../../understanding/look-alikes.js'
import { normalize } from '../../understanding/normalize.js'
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
      const key = `${isSure} ${normalize(words.text)}`
      const before = known.get(key)
      known.set(key, before ?? one)
      if (!before) continue
      const where = before.at === at ? 'twice on this line' : `at ${before.at}, too`
      const differs = before.unless.length !== unless.length
      yield tell(
        `"${words.text}" stands ${where}`,
        `Delete one of the two${differs ? ': the one with fewer words behind "without" decides' : ''}`,
      )
    }
  }
}
