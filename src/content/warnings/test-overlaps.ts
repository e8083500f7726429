import type { FaqTest } from '../../measures/faq-test.js'
import { overlaps } from '../../measures/overlap.js'
import type { Contents } from '../load.js'
import { normalizedOf } from '../normalized-phrasing.js'
import { traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'

/** Tests that a phrasing says already, or nearly: what was learnt by heart is no test. Each is told once, with the phrasing that is nearest. */
export function* testOverlaps(tests: readonly FaqTest[], { en, zh }: Pick<Contents, 'en' | 'zh'>): Iterable<Problem> {
  if (tests.length === 0) return
  const phrasings = [...en.phrasings, ...(zh?.phrasings ?? [])].map(phrasing => ({ ...phrasing, normalized: normalizedOf(phrasing) }))
  const messages = tests.map(({ ask, at }) => ({ id: at, text: ask }))
  const told = new Set<string>()
  for (const { at, id } of overlaps(phrasings, messages)) {
    if (told.has(id)) continue
    told.add(id)
    const cause = `nearly the phrasing at ${at}, which is learnt, so that it tests little`
    yield { rule: 'test-overlap', ...traceOf({ at: id }), cause, cure: 'Ask it in other words' }
  }
}
