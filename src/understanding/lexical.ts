import { isHan, normalize, runs, stem, words } from './normalize.js'

/** A sparse vector of unit length or less: feature numbers, ascending, and their weights. */
export interface Sparse {
  readonly features: Int32Array
  readonly weights: Float32Array
}

/** Features of one view of a text, with repeats. */
export type View = (text: string) => readonly string[]

/** Single words and pairs of neighbours, stemmed. Order counts in pairs: "who pays" and "pays who". */
export const wordView: View = text => {
  const stems = words(normalize(text)).map(stem)
  const framed = ['^', ...stems, '$']
  return [...stems, ...framed.slice(1).map((word, at) => `${framed[at]} ${word}`)]
}

/**
 * Parts of two to five characters inside words, edges marked: what a typo leaves intact. Of Chinese, parts of two to four characters,
 * which are its words (most have two), and no edges: where a run of Han characters ends says little.
 */
export const characterView: View = text => {
  const parts: string[] = []
  for (const run of runs(normalize(text))) {
    const framed = run.startsWith('@') || isHan(run) ? run : `<${run}>`
    const longest = isHan(run) ? 4 : 5
    for (let length = 2; length <= longest; length++) {
      for (let at = 0; at + length <= framed.length; at++) parts.push(framed.slice(at, at + length))
    }
  }
  return parts
}

/** What a TF-IDF has learnt: its features, by number, and the inverse document frequency of each, and of one never seen. */
export interface Vocabulary {
  readonly features: readonly string[]
  readonly idf: Float32Array
  readonly unseenIdf: number
}

/**
 * TF-IDF over one view: sublinear term frequency, smoothed inverse document frequency, unit length (Manning, Raghavan, Schütze,
 * "Introduction to Information Retrieval", 6.4). Features outside the vocabulary are left out, but count towards the length, so that a
 * text full of unknown words is far from everything.
 */
export class TfIdf {
  readonly #numbers: ReadonlyMap<string, number>

  constructor(
    readonly view: View,
    readonly vocabulary: Vocabulary,
  ) {
    this.#numbers = new Map(vocabulary.features.map((feature, number) => [feature, number]))
  }

  get size(): number {
    return this.vocabulary.features.length
  }

  vector(text: string): Sparse {
    const { idf, unseenIdf } = this.vocabulary
    const counts = new Map<number, number>()
    const unseen = new Map<string, number>()
    for (const feature of this.view(text)) {
      const number = this.#numbers.get(feature)
      if (number === undefined) unseen.set(feature, (unseen.get(feature) ?? 0) + 1)
      else counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    const features = Int32Array.from(counts.keys()).sort()
    const weights = Float32Array.from(features, number => (1 + Math.log(counts.get(number) ?? 1)) * (idf[number] ?? 0))
    let square = 0
    for (const weight of weights) square += weight * weight
    for (const count of unseen.values()) square += ((1 + Math.log(count)) * unseenIdf) ** 2
    const length = Math.sqrt(square) || 1
    return { features, weights: weights.map(weight => weight / length) }
  }
}

/**
 * The vocabulary of one view of these texts: features that stand in at least so many of them, in the order they are met. What stands
 * in one text alone tells nothing about others; without it a corpus of thousands of lines has half the features and decides the same.
 */
export function learnVocabulary(view: View, texts: readonly string[], fewestTexts: number): Vocabulary {
  const seenIn = new Map<string, number>()
  for (const text of texts) for (const feature of new Set(view(text))) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1)
  const kept = [...seenIn].filter(([, count]) => count >= fewestTexts)
  return {
    features: kept.map(([feature]) => feature),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
    unseenIdf: Math.log(1 + texts.length) + 1,
  }
}

/** Vectors turned on their side: for each feature, the lines that have it. */
export class InvertedIndex {
  readonly #lines: Int32Array[]
  readonly #weights: Float32Array[]

  constructor(
    readonly rows: readonly Sparse[],
    features: number,
  ) {
    const lines: number[][] = Array.from({ length: features }, () => [])
    const weights: number[][] = Array.from({ length: features }, () => [])
    for (const [line, row] of rows.entries()) {
      row.features.forEach((feature, at) => {
        lines[feature]?.push(line)
        weights[feature]?.push(row.weights[at] ?? 0)
      })
    }
    this.#lines = lines.map(list => Int32Array.from(list))
    this.#weights = weights.map(list => Float32Array.from(list))
  }

  /** The cosine of `query` with every line. */
  cosines(query: Sparse): Float32Array {
    const cosines = new Float32Array(this.rows.length)
    for (let at = 0; at < query.features.length; at++) {
      const feature = query.features[at] ?? 0
      const weight = query.weights[at] ?? 0
      const lines = this.#lines[feature] ?? noLines
      const weights = this.#weights[feature] ?? noWeights
      for (let k = 0; k < lines.length; k++) {
        const line = lines[k] ?? 0
        cosines[line] = (cosines[line] ?? 0) + weight * (weights[k] ?? 0)
      }
    }
    return cosines
  }
}

const noLines = new Int32Array()
const noWeights = new Float32Array()
