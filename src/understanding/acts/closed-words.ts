import { patternOf } from '../text/pattern-of.js'

/** Wordings by what they are, as the alternatives of a pattern in small letters. */
export type WordLists<Kind extends string> = readonly (readonly [Kind, RegExp])[]

/**
 * Wordings at the front of what is left, as whole words where they are Latin. For texts in small letters: a pattern that ignores case is compiled to more
 * than twice the code, and there are dozens.
 */
export function standing(words: string): RegExp {
  return patternOf(`^(?:${words})(?![\\p{Script=Latin}\\p{N}'])`, 'u')
}

/**
 * The kinds of the pieces that a normalised text is made of, the longest piece first at every place; null where it holds anything else. What is made of
 * nothing but a few words that are known can't say anything besides, whatever their order: that is surer than any pattern of whole sentences.
 * Costs as much as the text is long.
 */
export function readClosed<Kind extends string>(text: string, lists: WordLists<Kind>): ReadonlySet<Kind> | null {
  const kinds = new Set<Kind>()
  let rest = text.replace(marks, '')
  while (rest !== '') {
    const found = longestAt(rest, lists)
    if (!found) return null
    kinds.add(found.kind)
    rest = rest.slice(found.length).replace(marks, '')
  }
  return kinds
}

const marks = /^[\s\p{P}\p{S}]+/u

/** The longest wording at the front of what is left; null where none stands there. */
export function longestAt<Kind extends string>(
  rest: string,
  lists: WordLists<Kind>,
): { readonly kind: Kind; readonly length: number } | null {
  let best: { kind: Kind; length: number } | null = null
  for (const [kind, words] of lists) {
    const length = words.exec(rest)?.[0]?.length ?? 0
    if (length > (best?.length ?? 0)) best = { kind, length }
  }
  return best
}
