import { type LinearLoops, openLoops } from './linear-loops.js'
import { block, type Row, type Shape, strideOf, wholes } from './linear-space.js'

/**
 * The weights of a linear model in bytes, and what those of each feature are to be multiplied by. A word tells few classes from the others: of the
 * FAQ's features four of five weights are 0, so that of each feature only the others are kept. The dense numbers and the constant have
 * hardly a 0, and all of theirs lie behind each other, with the sixteens of classes side by side. Plain data.
 */
export interface PackedWeights {
  readonly scales: Float32Array
  /** Where the steps of each feature begin, in bytes, and behind the last one where they end. */
  readonly starts: Int32Array
  /** Pairs of bytes: how many classes further on, of the first one from class 0, and the weight there. */
  readonly steps: Uint8Array
  readonly dense: Int8Array
}

/** The widest byte. Rounding moves a weight by at most 1/254 of its feature's largest: scores by about a thousandth. */
const widest = 127

/** The longest step; further on it takes several, with a weight of 0 where they end. */
const longest = 255

/** `weights` feature by feature, the dense ones and the constant behind, as many numbers each as strideOf has it. */
export function packWeights(weights: Float32Array, { features, classes }: Pick<Shape, 'features' | 'classes'>): PackedWeights {
  const stride = strideOf(classes)
  const scales = new Float32Array(weights.length / stride)
  const starts = new Int32Array(features + 1)
  const dense = new Int8Array(weights.length - features * stride)
  const bytes = new Int8Array(stride)
  // No feature takes more: a step for each of its weights, and some that only lead on.
  const steps = new Uint8Array(2 * weights.length)
  let end = 0
  for (let feature = 0; feature < scales.length; feature++) {
    const own = weights.subarray(feature * stride, (feature + 1) * stride)
    const scale = Math.fround(largestOf(own) / widest)
    scales[feature] = scale
    for (let c = 0; c < stride; c++) bytes[c] = scale > 0 ? Math.round((own[c] as number) / scale) : 0
    if (feature >= features) dense.set(bytes, (feature - features) * stride)
    else {
      end = walk(bytes, steps, end)
      starts[feature + 1] = end
    }
  }
  return { scales, starts, steps: steps.slice(0, end), dense }
}

function largestOf(weights: Float32Array): number {
  let largest = 0
  for (let c = 0; c < weights.length; c++) largest = Math.max(largest, Math.abs(weights[c] as number))
  return largest
}

/** Writes the steps of one feature from `end` on; returns where they end. */
function walk(bytes: Int8Array, steps: Uint8Array, end: number): number {
  let [at, next] = [0, end]
  for (let c = 0; c < bytes.length; c++) {
    const byte = bytes[c] as number
    if (byte === 0) continue
    for (; c - at > longest; at += longest) {
      steps[next++] = longest
      steps[next++] = 0
    }
    steps[next++] = c - at
    steps[next++] = byte
    at = c
  }
  return next
}

/** Numbers of a row's sparse part that are scored at once. */
const chunk = 1_024

/** Scores rows with packed weights, which it copies into the memory of linear.wat's loops. */
export class PackedScorer {
  readonly #loops: LinearLoops
  readonly #scales: Float32Array
  readonly #starts: Int32Array
  readonly #stride: number
  readonly #scores: Float32Array
  /** Where the weights of each of the numbers begin; in steps also where they end. */
  readonly #places: Int32Array
  readonly #values: Float32Array
  readonly #denseAt: number
  readonly #stepsAt: number

  constructor(
    private readonly shape: Shape,
    { scales, starts, steps, dense }: PackedWeights,
  ) {
    this.#stride = strideOf(shape.classes)
    this.#scales = scales
    this.#starts = starts
    // In whole blocks, so that what lies behind begins where a load crosses no line of a cache.
    const room = wholes(Math.max(chunk, shape.dense + 1), block)
    this.#loops = openLoops(4 * (this.#stride + 3 * room) + dense.length + steps.length)
    const { buffer } = this.#loops.memory
    this.#scores = new Float32Array(buffer, 0, this.#stride)
    this.#places = new Int32Array(buffer, 4 * this.#stride, 2 * room)
    this.#values = new Float32Array(buffer, 4 * (this.#stride + 2 * room), room)
    this.#denseAt = this.#values.byteOffset + this.#values.byteLength
    this.#stepsAt = this.#denseAt + dense.length
    new Int8Array(buffer, this.#denseAt, dense.length).set(dense)
    new Uint8Array(buffer, this.#stepsAt, steps.length).set(steps)
  }

  /** One score a class. */
  scores({ features, values, dense }: Row): Float32Array {
    this.#scores.fill(0)
    for (let from = 0; from < features.length; from += chunk) {
      const count = Math.min(chunk, features.length - from)
      for (let k = 0; k < count; k++) this.#putSparse(k, features[from + k] as number, values[from + k] as number)
      this.#loops.scoreSteps(this.#places.byteOffset, this.#values.byteOffset, count, this.#stepsAt, 0)
    }
    // All of them are 0 where a text was read by its words alone, as many parts of messages are.
    let count = 0
    for (let d = 0; d < dense.length; d++) if (dense[d] !== 0) this.#putDense(count++, d, dense[d] as number)
    this.#putDense(count++, dense.length, 1)
    this.#loops.scorePacked(this.#places.byteOffset, this.#values.byteOffset, count, this.#denseAt, 0, this.#stride / block)
    return this.#scores.slice(0, this.shape.classes)
  }

  #putSparse(at: number, feature: number, value: number): void {
    this.#places[2 * at] = this.#starts[feature] as number
    this.#places[2 * at + 1] = this.#starts[feature + 1] as number
    this.#values[at] = value * (this.#scales[feature] as number)
  }

  #putDense(at: number, number: number, value: number): void {
    this.#places[at] = number * this.#stride
    this.#values[at] = value * (this.#scales[this.shape.features + number] as number)
  }
}
