import { normalize } from '../understanding/normalize.js'

/** From this likeness on two lines count as nearly the same. */
const nearlySame = 0.6

export interface Overlap {
  /** Where the line of the corpus stands: "faq/postage.md:14". */
  readonly at: string
  readonly id: string
  /** 0 (nothing in common) to 1 (the same but for case, punctuation and white space). */
  readonly overlap: number
}

/**
 * Pairs of a line of the corpus and a message that are nearly the same, the closest first. By an inverted index: each trigram knows the
 * messages it is in, so lines that share nothing are never compared.
 */
export function overlaps(
  corpus: readonly { readonly at: string; readonly text: string }[],
  messages: readonly { readonly id: string; readonly text: string }[],
  least = nearlySame,
): readonly Overlap[] {
  const known = messages.map(({ id, text }) => ({ id, size: trigramsOf(text).size }))
  const index = new Map<string, number[]>()
  for (const [number, { text }] of messages.entries()) {
    for (const trigram of trigramsOf(text)) {
      const numbers = index.get(trigram)
      if (numbers) numbers.push(number)
      else index.set(trigram, [number])
    }
  }
  const found = corpus.flatMap(({ at, text }) => {
    const trigrams = trigramsOf(text)
    const shared = new Map<number, number>()
    for (const trigram of trigrams) for (const number of index.get(trigram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
    return [...shared].flatMap(([number, common]) => {
      const { id, size } = known[number] as { id: string; size: number }
      const overlap = common / (trigrams.size + size - common)
      return overlap >= least ? [{ at, id, overlap }] : []
    })
  })
  return found.sort((a, b) => b.overlap - a.overlap)
}

/**
 * The three-character pieces of a text as the engine normalises it, punctuation taken for a space; two spaces go before it and one
 * behind, so that the beginning weighs more than the end and a single character has trigrams too (as PostgreSQL's pg_trgm does).
 */
export function trigramsOf(text: string): ReadonlySet<string> {
  const plain = normalize(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (plain === '') return new Set()
  const padded = `  ${plain} `
  const trigrams = new Set<string>()
  // Thousands of lines are cut whenever authors check: a character outside the basic plane counts as the two halves it is stored in.
  for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3))
  return trigrams
}
