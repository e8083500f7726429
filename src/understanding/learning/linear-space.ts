import { linearWasm } from './linear-wasm.js'

/**
 * What a linear model reads of a text: the numbers of few of very many features ("this pair of words"), ascending and each once, and
 * all numbers of a dense part (the sentence's vector), which may be empty.
 */
export interface Row {
  readonly features: Int32Array
  readonly values: Float32Array
  readonly dense: Float32Array
}

/** How many features rows may have, and how many classes are told apart. */
export interface Shape {
  readonly features: number
  readonly dense: number
  readonly classes: number
}

interface Loops {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  score(offsets: number, values: number, count: number, weights: number, scores: number, blocks: number): void
  nudge(offsets: number, values: number, count: number, weights: number, step: number): void
}

/** Where a row lies in the space's memory: its sparse part, then the dense one, with 1 behind it for the constant of each class. */
export interface Place {
  readonly offsets: number
  readonly values: number
  readonly count: number
  readonly dense: number
}

const pageBytes = 65_536
/** The loops of linear.wat, to be instantiated. */
export const compiledLoops = new WebAssembly.Module(Buffer.from(linearWasm, 'base64'))

/** Numbers of one block of classes; see linear.wat. */
const block = 16

/** Numbers a feature has: one for each class, in whole blocks. */
export function strideOf(classes: number): number {
  return Math.ceil(classes / block) * block
}

/** Sparse numbers of a row that are scored at once where it has no place. */
const chunk = 1_024

/** Weights of a linear model for all classes at once, and rows beside them, in memory that the loops of linear.wat reach. */
export class LinearSpace {
  /** The weights: feature by feature, then the dense numbers, then the constant; `stride` numbers each. */
  readonly weights: Float32Array
  readonly stride: number
  readonly #loops: Loops
  readonly #blocks: number
  readonly #scores: number
  readonly #denseOffsets: number
  readonly #denseCount: number
  readonly #scratch: Place
  #used = 0

  /** `rowNumbers`: how many sparse numbers, and `rows`: how many rows, will be placed. Throws RangeError where there is not that much memory. */
  constructor(
    readonly shape: Shape,
    rows: number,
    rowNumbers: number,
  ) {
    const { features, dense, classes } = shape
    this.stride = strideOf(classes)
    this.#blocks = this.stride / block
    this.#denseCount = dense + 1
    const weightNumbers = (features + this.#denseCount) * this.stride
    const numbers = weightNumbers + this.stride + this.#denseCount + 2 * (rowNumbers + chunk) + (rows + 1) * this.#denseCount
    this.#loops = new WebAssembly.Instance(compiledLoops).exports as unknown as Loops
    this.#loops.memory.grow(Math.ceil((4 * numbers) / pageBytes))
    this.weights = this.#take(Float32Array, weightNumbers)
    this.#scores = this.#take(Float32Array, this.stride).byteOffset
    const denseOffsets = this.#take(Int32Array, this.#denseCount)
    for (let d = 0; d < denseOffsets.length; d++) denseOffsets[d] = 4 * this.stride * (features + d)
    this.#denseOffsets = denseOffsets.byteOffset
    this.#scratch = this.place({ features: new Int32Array(chunk), values: new Float32Array(chunk), dense: new Float32Array(dense) })
  }

  /** The scores by class of a row that has no place here. */
  scoreRow({ features, values, dense }: Row): Float32Array {
    const { buffer } = this.#loops.memory
    const offsets = new Int32Array(buffer, this.#scratch.offsets, chunk)
    const numbers = new Float32Array(buffer, this.#scratch.values, chunk)
    new Float32Array(buffer, this.#scratch.dense, dense.length).set(dense)
    const scores = this.score({ ...this.#scratch, count: 0 })
    for (let from = 0; from < features.length; from += chunk) {
      const count = Math.min(chunk, features.length - from)
      for (let k = 0; k < count; k++) offsets[k] = 4 * this.stride * (features[from + k] as number)
      numbers.set(values.subarray(from, from + count))
      this.#loops.score(this.#scratch.offsets, this.#scratch.values, count, this.weights.byteOffset, this.#scores, this.#blocks)
    }
    return scores.slice()
  }

  place({ features, values, dense }: Row): Place {
    const offsets = this.#take(Int32Array, features.length)
    for (let k = 0; k < features.length; k++) offsets[k] = 4 * this.stride * (features[k] as number)
    const kept = this.#take(Float32Array, values.length)
    kept.set(values)
    const all = this.#take(Float32Array, this.#denseCount)
    all.set(dense)
    all[dense.length] = 1
    return { offsets: offsets.byteOffset, values: kept.byteOffset, count: features.length, dense: all.byteOffset }
  }

  /** The scores of a row by class, in an array that the next call fills anew. */
  score({ offsets, values, count, dense }: Place): Float32Array {
    const scores = new Float32Array(this.#loops.memory.buffer, this.#scores, this.stride).fill(0)
    this.#loops.score(offsets, values, count, this.weights.byteOffset, this.#scores, this.#blocks)
    this.#loops.score(this.#denseOffsets, dense, this.#denseCount, this.weights.byteOffset, this.#scores, this.#blocks)
    return scores.subarray(0, this.shape.classes)
  }

  /** Adds `step` times the row to the weights of one class. */
  nudge({ offsets, values, count, dense }: Place, label: number, step: number): void {
    const at = this.weights.byteOffset + 4 * label
    this.#loops.nudge(offsets, values, count, at, step)
    this.#loops.nudge(this.#denseOffsets, dense, this.#denseCount, at, step)
  }

  #take<T>(Numbers: new (buffer: ArrayBuffer, at: number, count: number) => T, count: number): T {
    const found = new Numbers(this.#loops.memory.buffer, this.#used, count)
    this.#used += 4 * count
    return found
  }
}
