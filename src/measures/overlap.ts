import { normalize } from '../understanding/text/normalize.js'

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
 * Pairs of a line of the corpus and a message that are nearly the same, the closest first; `normalized` of a line spares making it. By an
 * inverted index: each trigram knows the messages it is in, so lines that share nothing are never compared.
 */
export function overlaps(
  corpus: readonly { readonly at: string; readonly text: string; readonly normalized?: string }[],
  messages: readonly { readonly id: string; readonly text: string }[],
  least = nearlySame,
): readonly Overlap[] {
  const known = messages.map(({ id, text }) => ({ id, trigrams: trigramsOf(text) }))
  const sharedWith = countShared(known.map(({ trigrams }) => trigrams))
  // Both have no fewer trigrams than one of them: most pairs are too far apart by that, before those of the line are counted.
  const fewest = Float64Array.from(known, ({ trigrams }) => Math.max(1, least * trigrams.size))
  const found: Overlap[] = []
  for (const { at, text, normalized = normalize(text) } of corpus) {
    const line = paddedOf(normalized)
    const shared = sharedWith(line)
    let own = 0
    // By number, since thousands of lines meet each message.
    for (let number = 0; number < known.length; number++) {
      const common = shared[number] as number
      if (common < (fewest[number] as number)) continue
      const message = known[number]
      if (!message) continue
      own ||= trigramsIn(line).size
      const overlap = common / (own + message.trigrams.size - common)
      if (overlap >= least) found.push({ at, id: message.id, overlap })
    }
  }
  return found.sort((a, b) => b.overlap - a.overlap)
}

/** What counts, for a padded line, the trigrams it has in common with each of these sets; the counts are good until the next line. */
function countShared(sets: readonly ReadonlySet<string>[]): (line: string) => Uint32Array {
  const keyOf = createKeys(sets)
  const index = new Map<number, { readonly holders: number[]; lastIn: number }>()
  for (const [number, set] of sets.entries()) {
    for (const trigram of set) {
      const key = keyOf(trigram, 0)
      const known = index.get(key)
      if (known) known.holders.push(number)
      else index.set(key, { holders: [number], lastIn: -1 })
    }
  }
  const shared = new Uint32Array(sets.length)
  let lines = 0
  return line => {
    const current = lines++
    shared.fill(0)
    for (let at = 0; at + 3 <= line.length; at++) {
      const found = index.get(keyOf(line, at))
      if (!found || found.lastIn === current) continue
      found.lastIn = current
      for (const number of found.holders) shared[number] = (shared[number] ?? 0) + 1
    }
    return shared
  }
}

/**
 * Numbers for the three characters from a place on, in the place of a string: thousands of lines have a million of them. They are small, since
 * characters are numbered as they come; 0 is any that is in none of these sets.
 */
function createKeys(sets: readonly ReadonlySet<string>[]): (text: string, at: number) => number {
  const numbers = new Uint16Array(2 ** 16)
  let count = 1
  for (const set of sets) {
    for (const trigram of set) for (let at = 0; at < 3; at++) numbers[trigram.charCodeAt(at)] ||= count++
  }
  const numberAt = (text: string, at: number) => numbers[text.charCodeAt(at)] ?? 0
  return (text, at) => (numberAt(text, at) * count + numberAt(text, at + 1)) * count + numberAt(text, at + 2)
}

/**
 * The three-character pieces of a text as the engine normalises it, punctuation taken for a space; two spaces go before it and one
 * behind, so that the beginning weighs more than the end and a single character has trigrams too (as PostgreSQL's pg_trgm does).
 */
export function trigramsOf(text: string): ReadonlySet<string> {
  return trigramsIn(paddedOf(normalize(text)))
}

/** Empty where there is neither letter nor digit. */
function paddedOf(normalized: string): string {
  const plain = normalized.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return plain === '' ? '' : `  ${plain} `
}

function trigramsIn(padded: string): ReadonlySet<string> {
  const trigrams = new Set<string>()
  // Thousands of lines are cut whenever authors check: a character outside the basic plane counts as the two halves it is stored in.
  for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3))
  return trigrams
}
