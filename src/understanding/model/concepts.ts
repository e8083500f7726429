import { normalize, stem, words } from '../text/normalize.js'
import type { View } from './lexical.js'

/** Words and short phrases that mean the same to this FAQ, each with the name of its concept ("dimmed" -> "grey"), as authors wrote them. */
export type Concepts = ReadonlyMap<string, string>

/** Concepts of one message that are paired: pairs grow with the square, and nobody asks with more. */
const mostPaired = 24

/**
 * The concepts of a text: each with its neighbours, and every two that stand in it together, in whatever order: "button" and "grey" say
 * more than either. Of overlapping phrases the longest counts. Words without a concept are left out: the other views have them.
 */
export function conceptView(concepts: Concepts): View {
  const byStems = new Map([...concepts].map(([phrase, concept]) => [stemsOf(phrase).join(' '), `#${concept}`]))
  const longest = new Map<string, number>()
  for (const key of byStems.keys()) {
    const [first = '', ...others] = key.split(' ')
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length))
  }
  return text => {
    const named = name(stemsOf(text), byStems, longest)
    const framed = ['^', ...named, '$']
    const found = named.filter(isConcept)
    const beside = framed.slice(1).flatMap((word, at) => {
      const before = framed[at] ?? ''
      return isConcept(word) || isConcept(before) ? [`${before} ${word}`] : []
    })
    const once = [...new Set(found)].sort().slice(0, mostPaired)
    const pairs = once.flatMap((first, at) => once.slice(at + 1).map(second => `${first}&${second}`))
    return [...found, ...beside, ...pairs]
  }
}

/** The stems of a text, which phrases are compared by. */
export function stemsOf(text: string): readonly string[] {
  return words(normalize(text)).map(stem)
}

function isConcept(word: string): boolean {
  return word.startsWith('#')
}

/** The stems with each known phrase replaced by its concept, the longest first. `longest`: how many stems phrases have, by the first of them. */
function name(stems: readonly string[], byStems: ReadonlyMap<string, string>, longest: ReadonlyMap<string, number>): readonly string[] {
  const named: string[] = []
  for (let at = 0; at < stems.length; ) {
    let length = Math.min(longest.get(stems[at] ?? '') ?? 0, stems.length - at)
    let concept: string | undefined
    for (; length > 0 && concept === undefined; length--) concept = byStems.get(stems.slice(at, at + length).join(' '))
    named.push(concept ?? stems[at] ?? '')
    at += concept === undefined ? 1 : length + 1
  }
  return named
}
