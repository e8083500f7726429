import { stem, words } from '../../understanding/text/normalize.js'
import { PairNumbers } from './pair-numbers.js'

/**
 * Texts as vectors of unit length: the features of each, the rarest first, and their weights, one text behind the other. As arrays for each text
 * they took longer to be made and thrown away than to be compared.
 */
export interface Rows {
  /** Where each text begins; behind the last one where it ends. */
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly weights: Float32Array
  /** By feature, how long the vector of those behind it in its text is. */
  readonly tails: Float32Array
  /** By feature, how many texts have it. */
  readonly seenIn: readonly number[]
}

/**
 * Normalised texts as rows of TF-IDF over stems and pairs of stems, with the ends of the text marked (a Chinese character is a word). Made
 * for speed: a word is stemmed once, and nothing but numbers is kept; what stands in one text only makes that one longer, and is in no row.
 */
export function toRows(texts: readonly string[]): Rows {
  const { all, ends, seenIn } = featuresOf(texts)
  const idf = Float64Array.from(seenIn, count => Math.log((1 + texts.length) / (1 + count)) + 1)
  const rows = sharedOf({ all, ends, seenIn })
  let from = 0
  for (const [at, end] of ends.entries()) {
    let square = 0
    for (let k = from; k < end; k++) square += (idf[all[k] as number] as number) ** 2
    weigh(rows, at, { idf, length: Math.sqrt(square) || 1 })
    from = end
  }
  return rows
}

/** The features of texts, each once a text, one text behind the other. */
interface Features {
  readonly all: readonly number[]
  readonly ends: readonly number[]
  readonly seenIn: readonly number[]
}

function featuresOf(texts: readonly string[]): Features {
  const numberFeatures = createNumbering()
  const seenIn: number[] = [0]
  const lastIn: number[] = [-1]
  const all: number[] = []
  const ends = texts.map((text, at) => {
    for (const feature of numberFeatures(text)) {
      if (lastIn[feature] === at) continue
      lastIn[feature] = at
      seenIn[feature] = (seenIn[feature] ?? 0) + 1
      all.push(feature)
    }
    return all.length
  })
  return { all, ends, seenIn }
}

/** Above it features would be mistaken for each other. */
const mostFeatures = 2 ** 32

/** The rows of those that another text has, too, in order, the rarest first; not weighed yet. */
function sharedOf({ all, ends, seenIn }: Features): Rows {
  // As one number each, since sorting by a function of two takes several times as long.
  const keys = new Float64Array(all.length)
  const starts = new Int32Array(ends.length + 1)
  let [from, shared] = [0, 0]
  for (const [at, end] of ends.entries()) {
    for (let k = from; k < end; k++) {
      const feature = all[k] as number
      const count = seenIn[feature] as number
      if (count > 1) keys[shared++] = count * mostFeatures + feature
    }
    keys.subarray(starts[at], shared).sort()
    starts[at + 1] = shared
    from = end
  }
  const features = new Int32Array(shared)
  for (let k = 0; k < shared; k++) features[k] = (keys[k] as number) % mostFeatures
  return { starts, features, weights: new Float32Array(shared), tails: new Float32Array(shared), seenIn }
}

function weigh({ starts, features, weights, tails }: Rows, at: number, { idf, length }: { idf: Float64Array; length: number }): void {
  const [start = 0, end = 0] = [starts[at], starts[at + 1]]
  let behind = 0
  for (let k = end - 1; k >= start; k--) {
    const weight = (idf[features[k] as number] as number) / length
    weights[k] = weight
    tails[k] = Math.sqrt(behind)
    behind += weight * weight
  }
}

/** Stems and pairs of neighbours as numbers from 1, without gaps. */
function createNumbering(): (text: string) => readonly number[] {
  // The edge of a text is a stem in a pair, and no feature by itself.
  const edge = 0
  let next = 1
  /** The number of each stem among the stems, from 1, and of that the number as a feature. */
  const stems = new Map<string, number>()
  const features = [0]
  const known = new Map<string, number>()
  const pairs = new PairNumbers()
  const stemOf = (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const stemmed = stem(word)
    const number = stems.get(stemmed) ?? features.push(next++) - 1
    stems.set(stemmed, number)
    known.set(word, number)
    return number
  }
  const numberOfPair = (front: number, back: number) => {
    const before = pairs.of(front, back)
    if (before > 0) return before
    pairs.give(front, back, next)
    return next++
  }
  return text => {
    const found: number[] = []
    let front = edge
    for (const word of words(text)) {
      const number = stemOf(word)
      found.push(features[number] ?? 0, numberOfPair(front, number))
      front = number
    }
    found.push(numberOfPair(front, edge))
    return found
  }
}
