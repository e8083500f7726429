import type { Content, Phrasing } from '../../understanding/knowledge.js'
import { anyEntry, counts, type LookAlike, type LookAlikes, stemsOfSentences } from '../../understanding/parts/look-alikes.js'
import { traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'

/** A look-alike that stands in phrasings of the entry itself: its place in the list of a name, and theirs. */
export interface AsksBack {
  readonly name: string
  readonly at: number
  readonly phrasings: readonly number[]
}

/**
 * Of an entry's phrasings so many may have words that speak against it: some were written to tell the two apart, and what is written is surely
 * about it. Of those in the project's own files no word stands in more than one in sixty.
 */
const mostOfOwn = 0.05

/** Where words always speak against it, a second phrasing is no chance any more. */
const mostOfSure = 1

/** Look-alikes that stand in the phrasings of their own entry, so that customers who ask for it in its own words are asked back. */
export function asksBackAmong({ phrasings, lookAlikes }: Pick<Content, 'phrasings' | 'lookAlikes'>): readonly AsksBack[] {
  const found = new Map<LookAlike, number[]>()
  const sizes = new Map<string, number>()
  const byStem = new Map([...(lookAlikes ?? [])].map(([name, list]) => [name, groupedByStem(list)]))
  for (const [place, { text, meaning }] of phrasings.entries()) {
    if (meaning.kind !== 'entry') continue
    sizes.set(meaning.id, (sizes.get(meaning.id) ?? 0) + 1)
    const own = [byStem.get(meaning.id), byStem.get(anyEntry)].flatMap(known => known ?? [])
    if (own.length === 0) continue
    const sentences = stemsOfSentences(text)
    const near = new Set<LookAlike>()
    for (const stems of sentences) for (const stem of stems) for (const known of own) for (const one of known.get(stem) ?? []) near.add(one)
    for (const one of near) if (counts(one, sentences)) found.set(one, [...(found.get(one) ?? []), place])
  }
  return [...(lookAlikes ?? [])].flatMap(([name, list]) =>
    list.flatMap((one, at) => {
      const places = found.get(one) ?? []
      const isMuch = places.length > mostOfOwn * (sizes.get(name) ?? phrasings.length)
      return isMuch || (one.isSure && places.length > mostOfSure) ? [{ name, at, phrasings: places }] : []
    }),
  )
}

/** By the longest stem of their words, which few phrasings have: "i" of "i mailed you" is in most, and there are hundreds of look-alikes. */
function groupedByStem(list: readonly LookAlike[]): ReadonlyMap<string, readonly LookAlike[]> {
  const found = new Map<string, LookAlike[]>()
  for (const one of list) {
    const stem = one.words.parts.flat().reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '')
    found.set(stem, [...(found.get(stem) ?? []), one])
  }
  return found
}

export function sayAsksBack(
  { name, at, phrasings: places }: AsksBack,
  phrasings: readonly Phrasing[],
  all: LookAlikes,
): readonly Problem[] {
  const lookAlike = all.get(name)?.[at]
  const first = phrasings[places[0] ?? -1]
  if (!lookAlike || !first) return []
  const { words, isSure } = lookAlike
  const of = name === anyEntry ? 'entries' : `"${name}" itself`
  const count = places.length === 1 ? 'a phrasing' : `${places.length} phrasings`
  const asked = isSure || name === anyEntry ? 'are asked back' : 'may be asked back'
  const cause = `"${words.text}" stands in ${count} of ${of} (${first.at} "${first.text}"), so that customers who say it ${asked}`
  const cure = 'Write more words around it, name behind "without" what speaks for the entry, or delete it'
  return [{ rule: 'asks-back', ...traceOf(lookAlike), cause, cure }]
}
