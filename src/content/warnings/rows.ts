import { normalize, stem, words } from '../../understanding/normalize.js'

/** A text as a vector of unit length: its features, the rarest first, and their weights. */
export interface Row {
  readonly features: Int32Array
  readonly weights: Float32Array
  /** By feature, how long the vector of those behind it is. */
  readonly tails: Float32Array
}

/**
 * Texts as rows of TF-IDF over stems and pairs of stems, with the ends of the text marked (a Chinese character is a word); `seenIn` says of
 * each feature how many texts have it. Made for speed: a word is stemmed once, and nothing but numbers is kept.
 */
export function toRows(texts: readonly string[]): { rows: readonly Row[]; seenIn: readonly number[] } {
  const numberFeatures = createNumbering()
  const seenIn: number[] = [0]
  const lastIn: number[] = []
  const all = texts.map((text, at) => {
    const own: number[] = []
    for (const feature of numberFeatures(text)) {
      if (lastIn[feature] === at) continue
      lastIn[feature] = at
      seenIn[feature] = (seenIn[feature] ?? 0) + 1
      own.push(feature)
    }
    return own
  })
  const idf = seenIn.map(count => Math.log((1 + texts.length) / (1 + count)) + 1)
  return { rows: all.map(own => toRow(own, seenIn, idf)), seenIn }
}

function toRow(own: readonly number[], seenIn: readonly number[], idf: readonly number[]): Row {
  const features = Int32Array.from(own).sort((a, b) => (seenIn[a] ?? 0) - (seenIn[b] ?? 0) || a - b)
  let square = 0
  for (const feature of features) square += (idf[feature] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  const weights = new Float32Array(features.length)
  const tails = new Float32Array(features.length)
  let behind = 0
  for (let k = features.length - 1; k >= 0; k--) {
    const weight = (idf[features[k] ?? 0] ?? 0) / length
    weights[k] = weight
    tails[k] = Math.sqrt(behind)
    behind += weight * weight
  }
  return { features, weights, tails }
}

/** Stems and pairs of neighbours as numbers from 1, without gaps. */
function createNumbering(): (text: string) => readonly number[] {
  // 0 is the edge of a text, which is no feature by itself.
  const edge = 0
  let next = 1
  const stems = new Map<string, number>()
  const numbers = new Map<string, number>()
  /** By the stem in front, the pairs that begin with it. */
  const pairs: Map<number, number>[] = []
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const stemmed = stem(word)
    const number = stems.get(stemmed) ?? next++
    stems.set(stemmed, number)
    numbers.set(word, number)
    return number
  }
  const numberOfPair = (front: number, back: number) => {
    pairs[front] ??= new Map()
    const known = pairs[front].get(back)
    if (known !== undefined) return known
    pairs[front].set(back, next)
    return next++
  }
  return text => {
    const found: number[] = []
    let front = edge
    for (const word of words(normalize(text))) {
      const number = numberOf(word)
      found.push(number, numberOfPair(front, number))
      front = number
    }
    found.push(numberOfPair(front, edge))
    return found
  }
}
