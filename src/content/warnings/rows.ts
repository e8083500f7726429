import { stem, words } from '../../understanding/normalize.js'
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
 * for speed: a word is stemmed once, and nothing but numbers is kept.
 */
export function toRows(texts: readonly string[]): Rows {
  const numberFeatures = createNumbering()
  const seenIn: number[] = [0]
  const lastIn: number[] = [-1]
  const all: number[] = []
  const starts = new Int32Array(texts.length + 1)
  for (const [at, text] of texts.entries()) {
    for (const feature of numberFeatures(text)) {
      if (lastIn[feature] === at) continue
      lastIn[feature] = at
      seenIn[feature] = (seenIn[feature] ?? 0) + 1
      all.push(feature)
    }
    starts[at + 1] = all.length
  }
  const rows = {
    starts,
    features: inOrder(all, starts, seenIn),
    weights: new Float32Array(all.length),
    tails: new Float32Array(all.length),
    seenIn,
  }
  const idf = seenIn.map(count => Math.log((1 + texts.length) / (1 + count)) + 1)
  for (let at = 0; at < texts.length; at++) weigh(rows, at, idf)
  return rows
}

/** Above it features would be mistaken for each other. */
const mostFeatures = 2 ** 32

/** Features with those of each text in order, the rarest first. */
function inOrder(all: readonly number[], starts: Int32Array, seenIn: readonly number[]): Int32Array {
  // As one number each, since sorting by a function of two takes several times as long.
  const keys = new Float64Array(all.length)
  for (const [k, feature] of all.entries()) keys[k] = (seenIn[feature] ?? 0) * mostFeatures + feature
  for (let at = 1; at < starts.length; at++) keys.subarray(starts[at - 1], starts[at]).sort()
  const features = new Int32Array(all.length)
  for (let k = 0; k < features.length; k++) features[k] = (keys[k] ?? 0) % mostFeatures
  return features
}

function weigh({ starts, features, weights, tails }: Rows, at: number, idf: readonly number[]): void {
  const [start = 0, end = 0] = [starts[at], starts[at + 1]]
  let square = 0
  for (let k = start; k < end; k++) square += (idf[features[k] ?? 0] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  let behind = 0
  for (let k = end - 1; k >= start; k--) {
    const weight = (idf[features[k] ?? 0] ?? 0) / length
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
