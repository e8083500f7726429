import type { LinearLoops } from './linear-loops.js'
import type { Place } from './linear-space.js'

/** Numbers that the loops take at once. */
const sixteen = 16

/** Numbers that one class takes alone: its sparse weights, then the dense ones, either filled up to whole sixteens. */
export function numbersAlone(features: number, dense: number): number {
  return sixteen * (Math.ceil(features / sixteen) + Math.ceil(dense / sixteen))
}

/** One class of a space (LinearSpace.alone), its weights side by side: a row is scored, or nudges them, in the time that one class takes. */
export class OneClass {
  readonly #sparse: number
  readonly #dense: number
  readonly #sixteens: number
  readonly #gap: number

  /** `alone`: numbersAlone of the loops' memory; `shift`: where a place's offsets have the features, in bits more than one class has. */
  constructor(
    private readonly loops: LinearLoops,
    private readonly alone: Float32Array,
    private readonly shape: { readonly features: number; readonly dense: number },
    private readonly shift: number,
  ) {
    const { features, dense } = shape
    this.#gap = sixteen * Math.ceil(features / sixteen) - features
    this.#sixteens = Math.ceil(dense / sixteen)
    this.#sparse = alone.byteOffset
    this.#dense = alone.byteOffset + 4 * (features + this.#gap)
  }

  /** Takes its weights from where every `stride`th number, from the first, is one. */
  take(weights: Float32Array, first: number, stride: number): void {
    const { features, dense } = this.shape
    for (let k = 0; k < features + dense; k++) this.alone[k < features ? k : k + this.#gap] = weights[first + k * stride] as number
  }

  /** Puts them back. */
  put(weights: Float32Array, first: number, stride: number): void {
    const { features, dense } = this.shape
    for (let k = 0; k < features + dense; k++) weights[first + k * stride] = this.alone[k < features ? k : k + this.#gap] as number
  }

  /** As the space scores a row but for the last bits: the numbers are added up in another order. */
  score({ offsets, values, count, dense }: Place): number {
    return this.loops.sumSparse(offsets, values, count, this.#sparse, this.shift) + this.loops.sumDense(dense, this.#sixteens, this.#dense)
  }

  /** Adds `step` times the row to its weights. */
  nudge({ offsets, values, count, dense }: Place, step: number): void {
    this.loops.addSparse(offsets, values, count, this.#sparse, this.shift, step)
    this.loops.addDense(dense, this.#sixteens, this.#dense, step)
  }
}
