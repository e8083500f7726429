import type { Sparse } from './lexical.js'

/** Vectors turned on their side: for each feature, the lines that have it; one array after the other in two flat ones. */
export class InvertedIndex {
  readonly #starts: Int32Array
  readonly #lines: Int32Array
  readonly #weights: Float32Array
  readonly #count: number

  constructor(rows: readonly Sparse[], features: number) {
    this.#count = rows.length
    this.#starts = new Int32Array(features + 1)
    for (const { features: own } of rows) for (const feature of own) this.#starts[feature + 1] = (this.#starts[feature + 1] as number) + 1
    for (let feature = 0; feature < features; feature++) {
      this.#starts[feature + 1] = (this.#starts[feature + 1] as number) + (this.#starts[feature] as number)
    }
    const total = this.#starts[features] as number
    this.#lines = new Int32Array(total)
    this.#weights = new Float32Array(total)
    const next = this.#starts.slice()
    for (const [line, row] of rows.entries()) {
      for (let k = 0; k < row.features.length; k++) {
        const feature = row.features[k] as number
        const at = next[feature] as number
        next[feature] = at + 1
        this.#lines[at] = line
        this.#weights[at] = row.weights[k] as number
      }
    }
  }

  /** The cosine of `query` with every line. */
  cosines(query: Sparse): Float32Array {
    const cosines = new Float32Array(this.#count)
    for (let k = 0; k < query.features.length; k++) {
      const feature = query.features[k] as number
      const weight = query.weights[k] as number
      for (let at = this.#starts[feature] as number; at < (this.#starts[feature + 1] as number); at++) {
        const line = this.#lines[at] as number
        cosines[line] = (cosines[line] as number) + weight * (this.#weights[at] as number)
      }
    }
    return cosines
  }
}
