import type { Content } from '../../understanding/knowledge.js'
import { isForeign } from '../is-foreign.js'
import { traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'

/** Phrasings in the other language, the first of each file for all of it: whoever writes so is heard by the phrasings over there. */
export function* foreignPhrasings({ phrasings, language }: Pick<Content, 'phrasings' | 'language'>): Iterable<Problem> {
  const first = new Map<string, { readonly at: ReturnType<typeof traceOf>; count: number }>()
  for (const phrasing of phrasings) {
    if (!isForeign(phrasing.text, language)) continue
    const at = traceOf(phrasing)
    const known = first.get(at.file)
    if (known) known.count++
    else first.set(at.file, { at, count: 1 })
  }
  const [is, folder] = language === 'en' ? ['Chinese', 'zh/'] : ['English', 'the folder above']
  for (const { at, count } of first.values()) {
    const cause = count === 1 ? `a phrasing in ${is}` : `${count} phrasings in ${is}, of which this is the first`
    yield { rule: 'foreign', ...at, cause, cure: `Move ${count === 1 ? 'it' : 'them'} to the file of the same name in ${folder}` }
  }
}
