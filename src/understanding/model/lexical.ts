import { isHan, normalize, runs, stem, words } from '../text/normalize.js'
import { numberIn, tableOf } from './feature-table.js'

/** A sparse vector of unit length or less: feature numbers, ascending, and their weights. */
export interface Sparse {
  readonly features: Int32Array
  readonly weights: Float32Array
}

/** Features of one view of a text, with repeats. */
export type View = (text: string) => readonly string[]

/** Single words, stemmed. */
export const singleWordView: View = text => words(normalize(text)).map(stem)

/** Single words and pairs of neighbours, stemmed. Order counts in pairs: "who pays" and "pays who". */
export const wordView: View = text => {
  const stems = singleWordView(text)
  const framed = ['^', ...stems, '$']
  return [...stems, ...framed.slice(1).map((word, at) => `${framed[at]} ${word}`)]
}

/**
 * Parts of two to five characters inside words, edges marked: what a typo leaves intact. Of Chinese, parts of two to four characters,
 * which are its words (most have two), and no edges: where a run of Han characters ends says little.
 */
export const characterView: View = text => {
  const parts: string[] = []
  for (const run of runs(normalize(text))) for (const part of partsOf(run)) parts.push(part)
  return parts
}

function partsOf(run: string): readonly string[] {
  const known = partsKnown.get(run)
  if (known) return known
  const framed = run.startsWith('@') || isHan(run) ? run : `<${run}>`
  const longest = isHan(run) ? 4 : 5
  const parts: string[] = []
  for (let length = 2; length <= longest; length++) {
    for (let at = 0; at + length <= framed.length; at++) parts.push(framed.slice(at, at + length))
  }
  if (run.length > longestKnown) return parts
  if (partsKnown.size >= mostKnown) partsKnown.clear()
  partsKnown.set(run, parts)
  return parts
}

/** Parts found before: most runs come again. Never more than a megabyte: four times as many took four, and no message was heard sooner. */
const partsKnown = new Map<string, readonly string[]>()
const mostKnown = 2_000
const longestKnown = 16

/**
 * What a TF-IDF has learnt: its features by number (feature-table.ts), the inverse document frequency of each, and of one never seen;
 * plain data.
 */
export interface Vocabulary {
  readonly table: Uint32Array
  readonly idf: Float32Array
  readonly unseenIdf: number
}

/**
 * TF-IDF over one view: sublinear term frequency, smoothed inverse document frequency, unit length (Manning, Raghavan, Schütze,
 * "Introduction to Information Retrieval", 6.4). Features outside the vocabulary are left out, but count towards the length, so that a
 * text full of unknown words is far from everything.
 */
export class TfIdf {
  constructor(
    readonly view: View,
    readonly vocabulary: Vocabulary,
  ) {}

  get size(): number {
    return this.vocabulary.idf.length
  }

  vector(text: string): Sparse {
    const known: number[] = []
    const unseen = new Map<string, number>()
    for (const feature of this.view(text)) {
      const number = numberIn(this.vocabulary.table, feature)
      if (number < 0) unseen.set(feature, (unseen.get(feature) ?? 0) + 1)
      else known.push(number)
    }
    return weigh(Int32Array.from(known).sort(), [...unseen.values()], this.vocabulary)
  }
}

/** `numbers`: the features of a text, ascending, with repeats; `unseen`: how often each feature stands in it that has no number. */
function weigh(numbers: Int32Array, unseen: readonly number[], { idf, unseenIdf }: Vocabulary): Sparse {
  const features = numbers.filter((number, at) => number !== numbers[at - 1])
  const weights = new Float32Array(features.length)
  let square = 0
  for (let k = 0, at = 0; k < features.length; k++) {
    const first = at
    while (at < numbers.length && numbers[at] === features[k]) at++
    const weight = Math.fround((1 + Math.log(at - first)) * (idf[features[k] as number] as number))
    weights[k] = weight
    square += weight * weight
  }
  // In one order, whichever way they were counted: the last bits of a sum depend on it.
  for (const count of [...unseen].sort((a, b) => a - b)) square += ((1 + Math.log(count)) * unseenIdf) ** 2
  const length = Math.sqrt(square) || 1
  return { features, weights: weights.map(weight => weight / length) }
}

/**
 * Learns one view of these texts: features that stand in at least so many of them, in the order they are met, and the vectors of the
 * texts themselves, as TfIdf would give them. What stands in one text alone tells nothing about others; without it a corpus of
 * thousands of lines has half the features and decides the same. `rarity`: the power of a feature's inverse document frequency that
 * it weighs; below 1, what is rare counts for less.
 */
export function learnTfIdf(
  view: View,
  texts: readonly string[],
  fewestTexts: number,
  rarity = 1,
): { vocabulary: Vocabulary; vectors: readonly Sparse[] } {
  const numbers = new Map<string, number>()
  const seenIn: number[] = []
  const lines = texts.map(text => {
    const features = view(text)
    const line = new Int32Array(features.length)
    for (let k = 0; k < line.length; k++) {
      const feature = features[k] as string
      const number = numbers.get(feature) ?? numbers.size
      if (number === numbers.size) numbers.set(feature, number)
      line[k] = number
    }
    line.sort()
    for (let k = 0; k < line.length; k++) if (line[k] !== line[k - 1]) seenIn[line[k] as number] = (seenIn[line[k] as number] ?? 0) + 1
    return line
  })
  const features = [...numbers.keys()].filter((_, number) => (seenIn[number] as number) >= fewestTexts)
  const counts = seenIn.filter(count => count >= fewestTexts)
  const vocabulary = {
    table: tableOf(features),
    idf: Float32Array.from(counts, count => weightOf(count, texts.length, rarity)),
    unseenIdf: weightOf(0, texts.length, rarity),
  }
  let kept = 0
  const renumbered = Int32Array.from(seenIn, count => (count >= fewestTexts ? kept++ : -1))
  return { vocabulary, vectors: lines.map(line => weighLine(line, renumbered, vocabulary)) }
}

/** The vector of a text of training, whose features are numbered as they were met. */
function weighLine(line: Int32Array, renumbered: Int32Array, vocabulary: Vocabulary): Sparse {
  const unseen: number[] = []
  for (let k = 0; k < line.length; k++) {
    if ((renumbered[line[k] as number] as number) >= 0) continue
    if (k > 0 && line[k] === line[k - 1]) unseen[unseen.length - 1] = (unseen.at(-1) as number) + 1
    else unseen.push(1)
  }
  const known = line.map(number => renumbered[number] as number).filter(number => number >= 0)
  return weigh(known, unseen, vocabulary)
}

/** The weight of a feature that stands in `count` of `texts` texts. */
function weightOf(count: number, texts: number, rarity: number): number {
  return (Math.log((1 + texts) / (1 + count)) + 1) ** rarity
}
