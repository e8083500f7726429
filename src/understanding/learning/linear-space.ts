import { type LinearLoops, openLoops } from './linear-loops.js'
import { numbersAlone, OneClass } from './one-class.js'

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

/** Where a row lies in the space's memory: its sparse part, then the dense one, with 1 behind it for the constant of each class. */
export interface Place {
  readonly offsets: number
  readonly values: number
  readonly count: number
  readonly dense: number
}

/** Numbers of one block of classes, and of dense numbers that are taken at once; see linear.wat. */
export const block = 16

/** Classes whose weights lie side by side: those of a thousand dense numbers then fit the near caches, while line after line is walked over. */
const widest = 32

/** Sparse numbers that are taken at once; places are filled up with zeros to so many. */
const four = 4

/** Numbers a feature has where all classes lie side by side: one for each class, in whole blocks. */
export function strideOf(classes: number): number {
  return wholes(classes, block)
}

/** The next multiple of `part`. */
export function wholes(count: number, part: number): number {
  return Math.ceil(count / part) * part
}

/** Sparse numbers of a row that are scored at once where it has no place. */
const chunk = 1_024

/** Weights of a linear model in strips of classes, and rows beside them, in memory that the loops of linear.wat reach. */
export class LinearSpace {
  /** The weights, strip after strip; within one feature by feature, then the dense numbers, then the constant. `at` says where. */
  readonly weights: Float32Array
  /** Strips that the classes make. */
  readonly strips: number
  /** Classes of a strip: their numbers lie side by side. */
  readonly width: number
  readonly #loops: LinearLoops
  readonly #stripNumbers: number
  readonly #scores: Float32Array
  readonly #steps: Float32Array
  readonly #denseOffsets: number
  readonly #denseCount: number
  readonly #scratch: Place
  readonly #one: OneClass
  #used = 0

  /** `rowNumbers`: how many sparse numbers, and `rows`: how many rows, will be placed. Throws RangeError where there is not that much memory. */
  constructor(
    readonly shape: Shape,
    rows: number,
    rowNumbers: number,
  ) {
    const { features, dense, classes } = shape
    this.width = Math.min(strideOf(classes), widest)
    this.strips = Math.ceil(classes / this.width)
    this.#denseCount = dense + 1
    this.#stripNumbers = (features + this.#denseCount) * this.width
    const weightNumbers = this.strips * this.#stripNumbers
    const alone = numbersAlone(features, this.#denseCount)
    const beside = (this.strips + 1) * this.width + alone + wholes(this.#denseCount, four)
    const placed = 2 * (rowNumbers + chunk + (rows + 1) * four) + (rows + 1) * wholes(this.#denseCount, block)
    this.#loops = openLoops(4 * (weightNumbers + beside + placed))
    this.weights = this.#take(Float32Array, weightNumbers)
    this.#scores = this.#take(Float32Array, this.strips * this.width)
    this.#steps = this.#take(Float32Array, this.width)
    const one = this.#take(Float32Array, alone)
    this.#one = new OneClass(this.#loops, one, { features, dense: this.#denseCount }, Math.log2(this.width))
    const denseOffsets = this.#take(Int32Array, this.#denseCount)
    for (let d = 0; d < denseOffsets.length; d++) denseOffsets[d] = 4 * this.width * (features + d)
    this.#denseOffsets = denseOffsets.byteOffset
    this.#scratch = this.place({ features: new Int32Array(chunk), values: new Float32Array(chunk), dense: new Float32Array(dense) })
  }

  /** Which of the weights a class gives to a feature. */
  at(feature: number, label: number): number {
    return Math.floor(label / this.width) * this.#stripNumbers + feature * this.width + (label % this.width)
  }

  /** Gives a class these weights of the first so many features, or where there are none of the dense numbers. */
  setClass(label: number, numbers: Float32Array): void {
    const first = this.at(0, label)
    for (let k = 0; k < numbers.length; k++) this.weights[first + k * this.width] = numbers[k] as number
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
      for (let k = 0; k < count; k++) offsets[k] = 4 * this.width * (features[from + k] as number)
      numbers.set(values.subarray(from, from + count))
      for (let strip = 0; strip < this.strips; strip++) this.#add(this.#scratch.offsets, this.#scratch.values, count, strip)
    }
    return scores.slice()
  }

  place({ features, values, dense }: Row): Place {
    const count = wholes(features.length, four)
    const offsets = this.#take(Int32Array, count)
    for (let k = 0; k < features.length; k++) offsets[k] = 4 * this.width * (features[k] as number)
    const kept = this.#take(Float32Array, count)
    kept.set(values)
    const all = this.#take(Float32Array, wholes(this.#denseCount, block))
    all.set(dense)
    all[dense.length] = 1
    return { offsets: offsets.byteOffset, values: kept.byteOffset, count, dense: all.byteOffset }
  }

  /** The scores of a row by class, in an array that the next call fills anew. */
  score(place: Place): Float32Array {
    for (let strip = 0; strip < this.strips; strip++) this.scoreStrip(place, strip)
    return this.#scores.subarray(0, this.shape.classes)
  }

  /** The scores of a row in the array of `score`, of which only those of this strip's classes are filled anew. */
  scoreStrip({ offsets, values, count, dense }: Place, strip: number): Float32Array {
    this.#scores.fill(0, strip * this.width, (strip + 1) * this.width)
    this.#add(offsets, values, count, strip)
    this.#add(this.#denseOffsets, dense, this.#denseCount, strip)
    return this.#scores
  }

  /** Adds `step` times the row to the weights of one class. */
  nudge({ offsets, values, count, dense }: Place, label: number, step: number): void {
    const at = this.weights.byteOffset + 4 * this.at(0, label)
    this.#loops.nudge(offsets, values, count, at, step)
    this.#loops.nudge(this.#denseOffsets, dense, this.#denseCount, at, step)
  }

  /** The same for all classes of a strip at once, to the same bits. `steps`: one a class, 0 for none. */
  nudgeStrip({ offsets, values, count, dense }: Place, strip: number, steps: Float32Array): void {
    this.#steps.set(steps)
    for (let from = 0; from < this.width; from += block) {
      const some = this.#steps.subarray(from, from + block)
      if (some.every(step => step === 0)) continue
      const at = this.weights.byteOffset + 4 * (strip * this.#stripNumbers + from)
      this.#loops.nudge16(offsets, values, count, at, some.byteOffset)
      this.#loops.nudge16(this.#denseOffsets, dense, this.#denseCount, at, some.byteOffset)
    }
  }

  /** Works on one class alone, whose weights are laid side by side for as long. */
  alone(label: number, work: (one: OneClass) => void): void {
    const first = this.at(0, label)
    this.#one.take(this.weights, first, this.width)
    work(this.#one)
    this.#one.put(this.weights, first, this.width)
  }

  #add(offsets: number, values: number, count: number, strip: number): void {
    const weights = this.weights.byteOffset + 4 * strip * this.#stripNumbers
    const scores = this.#scores.byteOffset + 4 * strip * this.width
    // Of the last strip the second half may be empty.
    const isWide = this.shape.classes - strip * this.width > block
    if (isWide) this.#loops.score32(offsets, values, count, weights, scores)
    else this.#loops.score16(offsets, values, count, weights, scores)
  }

  #take<T>(Numbers: new (buffer: ArrayBuffer, at: number, count: number) => T, count: number): T {
    const found = new Numbers(this.#loops.memory.buffer, this.#used, count)
    // At whole sixteen bytes, as the loops load.
    this.#used += 4 * wholes(count, four)
    return found
  }
}
