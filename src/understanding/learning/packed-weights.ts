import { type LinearLoops, openLoops } from './linear-loops.js'
import { type Row, type Shape, strideOf } from './linear-space.js'

/**
 * The weights of a linear model in a quarter of their memory: bytes, feature by feature, then the dense numbers, then the constant, each
 * with the sixteens of classes side by side, and what each feature's bytes are to be multiplied by. Plain data.
 */
export interface PackedWeights {
  readonly bytes: Int8Array
  readonly scales: Float32Array
}

/** The widest byte. Rounding moves a weight by at most 1/254 of its feature's largest: scores by about a thousandth. */
const widest = 127

/** `weights` feature by feature, the dense ones and the constant behind, `stride` numbers each. */
export function packWeights(weights: Float32Array, stride: number): PackedWeights {
  const scales = new Float32Array(weights.length / stride)
  const bytes = new Int8Array(weights.length)
  for (let feature = 0; feature < scales.length; feature++) {
    const from = feature * stride
    let largest = 0
    for (let c = from; c < from + stride; c++) largest = Math.max(largest, Math.abs(weights[c] as number))
    const scale = Math.fround(largest / widest)
    scales[feature] = scale
    if (scale > 0) for (let c = from; c < from + stride; c++) bytes[c] = Math.round((weights[c] as number) / scale)
  }
  return { bytes, scales }
}

/** Sparse numbers of a row that are scored at once. */
const chunk = 1_024

/** Scores rows with packed weights, which it copies into the memory of linear.wat's loops. */
export class PackedScorer {
  readonly #loops: LinearLoops
  readonly #scales: Float32Array
  readonly #stride: number
  readonly #offsets: Int32Array
  readonly #values: Float32Array
  readonly #scores: Float32Array

  constructor(
    private readonly shape: Shape,
    { bytes, scales }: PackedWeights,
  ) {
    this.#stride = strideOf(shape.classes)
    this.#scales = scales
    const room = Math.max(chunk, shape.dense + 1)
    this.#loops = openLoops(bytes.length + 4 * (2 * room + this.#stride))
    const { buffer } = this.#loops.memory
    this.#scores = new Float32Array(buffer, 0, this.#stride)
    this.#offsets = new Int32Array(buffer, 4 * this.#stride, room)
    this.#values = new Float32Array(buffer, 4 * (this.#stride + room), room)
    new Int8Array(buffer, this.#weightsAt, bytes.length).set(bytes)
  }

  get #weightsAt(): number {
    return this.#values.byteOffset + this.#values.byteLength
  }

  /** One score a class. */
  scores({ features, values, dense }: Row): Float32Array {
    this.#scores.fill(0)
    for (let from = 0; from < features.length; from += chunk) {
      const count = Math.min(chunk, features.length - from)
      for (let k = 0; k < count; k++) this.#put(k, features[from + k] as number, values[from + k] as number)
      this.#add(count)
    }
    // All of them are 0 where a text was read by its words alone, as many parts of messages are.
    let count = 0
    for (let d = 0; d < dense.length; d++) if (dense[d] !== 0) this.#put(count++, this.shape.features + d, dense[d] as number)
    this.#put(count++, this.shape.features + dense.length, 1)
    this.#add(count)
    return this.#scores.slice(0, this.shape.classes)
  }

  #put(at: number, feature: number, value: number): void {
    this.#offsets[at] = feature * this.#stride
    this.#values[at] = value * (this.#scales[feature] as number)
  }

  #add(count: number): void {
    const blocks = this.#stride / 16
    this.#loops.scorePacked(this.#offsets.byteOffset, this.#values.byteOffset, count, this.#weightsAt, 0, blocks)
  }
}
