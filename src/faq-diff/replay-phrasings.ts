import { nameOf } from '../content/phrasing-place.js'
import { effectOf } from '../measures/compare-decisions.js'
import type { Changed, Moved } from '../measures/faq-diff.js'
import { sayDecision } from '../measures/judge-test.js'
import type { Decision } from '../understanding/heard.js'
import type { Content, Knowledge, Phrasing } from '../understanding/knowledge.js'
import { normalize } from '../understanding/text/normalize.js'
import { understand } from '../understanding/understand.js'
import type { Decides } from './kept-decisions.js'

/** Phrasings by their words, as two of them are the same. */
export function phrasingsOf({ phrasings }: Pick<Content, 'phrasings'>): ReadonlyMap<string, Phrasing> {
  return new Map(phrasings.map(phrasing => [normalize(phrasing.text), phrasing]))
}

/** Phrasings that stand for something else than before. */
export function movedPhrasings(before: Content, after: Content): readonly Moved[] {
  const old = phrasingsOf(before)
  return [...phrasingsOf(after)].flatMap(([key, { text, meaning, at }]): Moved[] => {
    const was = old.get(key)
    if (!was || nameOf(was.meaning) === nameOf(meaning)) return []
    return [{ text, language: after.language, from: nameOf(was.meaning), to: nameOf(meaning), at }]
  })
}

/**
 * Every phrasing of both versions that is answered otherwise than before. Each is decided as a whole, look-alikes of its version and all,
 * which takes no more than its remembered encoding; only where that differs is it heard in full on both, parts and all, for the last word.
 */
export async function replayPhrasings(before: Knowledge, after: Knowledge, decides: Decides): Promise<readonly Changed[]> {
  const phrasings = [...new Map([...phrasingsOf(before), ...phrasingsOf(after)]).values()].filter(
    ({ meaning }) => meaning.kind !== 'command',
  )
  const texts = phrasings.map(({ text }) => text)
  const [old, now] = [await decides(texts, before), await decides(texts, after)]
  const changed: Changed[] = []
  for (const [number, { text, meaning, at }] of phrasings.entries()) {
    if (old[number] === now[number]) continue
    const [heardOld, heardNow] = [await hear(text, before), await hear(text, after)]
    const effect = effectOf(heardOld, heardNow, after.intents, meaning)
    if (effect === null) continue
    const said = { before: sayDecision(heardOld), after: sayDecision(heardNow), effect }
    changed.push({ text, language: after.language, source: 'phrasing', at, home: nameOf(meaning), ...said })
  }
  return changed
}

async function hear(text: string, knowledge: Knowledge): Promise<Decision> {
  return (await understand(text, { intent: null, field: null }, knowledge)).decision
}
