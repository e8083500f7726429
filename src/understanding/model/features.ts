import type { Encoding } from '../encoder/transformer.js'
import type { Row } from '../learning/linear-space.js'
import { product } from '../learning/product.js'
import { learnTfIdf, type Sparse, TfIdf, type View, type Vocabulary } from './lexical.js'
import type { ViewEnds } from './likeness.js'

/** A text, and what the sentence encoder makes of it; null where there is none. */
export interface Sentence {
  readonly text: string
  readonly encoding: Encoding | null
}

/** What a feature space has learnt: a vocabulary for each lexical view, and the mean of each view of the encoder; plain data. */
export interface LearntFeatures {
  readonly vocabularies: readonly Vocabulary[]
  /** Null where no encoder was there. */
  readonly means: { readonly final: Float32Array; readonly below: Float32Array } | null
}

/**
 * How much a view of the encoder counts beside a lexical one. From 0.6 to 1.2 the FAQ's own messages and two public sets
 * moved by less than half a point.
 */
const encoderWeight = 0.9

/** Texts as rows of numbers: the lexical views side by side, then the encoder's two, each view of unit length. */
export class FeatureSpace {
  readonly #tfidfs: readonly TfIdf[]

  constructor(
    views: readonly View[],
    readonly learnt: LearntFeatures,
  ) {
    this.#tfidfs = learnt.vocabularies.map((vocabulary, at) => new TfIdf(views[at] ?? none, vocabulary))
  }

  /** Lexical features. */
  get size(): number {
    return this.#tfidfs.reduce((sum, { size }) => sum + size, 0)
  }

  /** Numbers that the encoder adds to a row. */
  get dense(): number {
    const { means } = this.learnt
    return means ? means.final.length + means.below.length : 0
  }

  /** Where each view ends in a row. */
  get ends(): ViewEnds {
    const sizes = this.#tfidfs.map(({ size }) => size)
    const { means } = this.learnt
    return {
      sparse: sizes.map((_, view) => sizes.slice(0, view + 1).reduce((sum, size) => sum + size, 0)),
      dense: means ? [means.final.length, this.dense] : [],
    }
  }

  /** A sentence without an encoding in a space that has one gets the mean of all: the lexical views alone decide, more carefully. */
  row({ text, encoding }: Sentence): Row {
    return this.join(
      this.#tfidfs.map(tfidf => tfidf.vector(text)),
      encoding,
    )
  }

  /** The row of a text whose lexical vectors are known already, one a view. */
  join(vectors: readonly Sparse[], encoding: Encoding | null): Row {
    const count = vectors.reduce((sum, { features }) => sum + features.length, 0)
    const features = new Int32Array(count)
    const values = new Float32Array(count)
    let [at, first] = [0, 0]
    for (const [view, vector] of vectors.entries()) {
      for (let k = 0; k < vector.features.length; k++) features[at + k] = first + (vector.features[k] as number)
      values.set(vector.weights, at)
      at += vector.features.length
      first += this.#tfidfs[view]?.size ?? 0
    }
    return { features, values, dense: this.#denseOf(encoding) }
  }

  #denseOf(encoding: Encoding | null): Float32Array {
    const { means } = this.learnt
    const dense = new Float32Array(this.dense)
    if (!means || !encoding) return dense
    putCentred(encoding.final, means.final, dense, 0)
    putCentred(encoding.below, means.below, dense, means.final.length)
    return dense
  }
}

/** Lines by their rows in a space, the most alike to the sentence first: by the cosine over all views, 1 for the same and 0 for nothing in common. */
export function mostAlike(sentence: Sentence, { space, rows }: { space: FeatureSpace; rows: readonly Row[] }) {
  const own = space.row(sentence)
  const alike = rows.map((row, at) => ({ at, cosine: cosine(row, own) }))
  return alike.sort((a, b) => b.cosine - a.cosine)
}

/** How alike any two of these rows are, by their numbers: the cosine. Their lengths are measured once. */
export function likenessIn(rows: readonly Row[]): (a: number, b: number) => number {
  const lengths = rows.map(row => Math.sqrt(product(row, row)))
  return (a, b) => {
    const [one, other] = [rows[a], rows[b]]
    const length = (lengths[a] ?? 0) * (lengths[b] ?? 0)
    return one && other && length > 0 ? product(one, other) / length : 0
  }
}

function cosine(a: Row, b: Row): number {
  const lengths = Math.sqrt(product(a, a) * product(b, b))
  return lengths > 0 ? product(a, b) / lengths : 0
}

/**
 * Learns the space of these sentences, and their rows in it. Features of a single text count only where there are few texts
 * (`fewestTexts` 1); `rarity` as learnTfIdf has it.
 */
export function learnFeatures(
  views: readonly View[],
  sentences: readonly Sentence[],
  fewestTexts: number,
  rarity = 1,
): { learnt: LearntFeatures; space: FeatureSpace; rows: readonly Row[] } {
  const texts = sentences.map(({ text }) => text)
  const encodings = sentences.flatMap(({ encoding }) => encoding ?? [])
  const lexical = views.map(view => learnTfIdf(view, texts, fewestTexts, rarity))
  const means =
    encodings.length > 0 ? { final: meanOf(encodings.map(({ final }) => final)), below: meanOf(encodings.map(({ below }) => below)) } : null
  const learnt = { vocabularies: lexical.map(({ vocabulary }) => vocabulary), means }
  const space = new FeatureSpace(views, learnt)
  const rows = sentences.map(({ encoding }, at) =>
    space.join(
      lexical.map(({ vectors }) => vectors[at] ?? empty),
      encoding,
    ),
  )
  return { learnt, space, rows }
}

const empty: Sparse = { features: new Int32Array(), weights: new Float32Array() }

const none: View = () => []

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (vector[i] as number) / vectors.length
  return mean
}

/** The direction from the mean of all sentences, which is what sentences differ by, at the length that the view counts. */
function putCentred(vector: Float32Array, mean: Float32Array, target: Float32Array, at: number): void {
  let square = 0
  for (let i = 0; i < mean.length; i++) {
    const difference = (vector[i] as number) - (mean[i] as number)
    target[at + i] = difference
    square += difference * difference
  }
  const factor = encoderWeight / (Math.sqrt(square) || 1)
  for (let i = 0; i < mean.length; i++) target[at + i] = (target[at + i] as number) * factor
}
