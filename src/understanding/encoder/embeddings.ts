import { embedded } from './layers.js'
import type { ModelFiles } from './model-package.js'

const name = 'module/Embeddings_en'

/** The vocabulary begins with its likeliest pieces: three of four tokens of customers' messages are among so many. */
const keptRows = 1_024

/**
 * What each token is before the first layer. Only the likeliest tokens' numbers are held in memory: those of all took 8 MB, and a message has a
 * handful of others, which take some microseconds each to read.
 */
export class Embeddings {
  readonly #kept = new Float32Array(keptRows * embedded)
  readonly #read = new Float32Array(embedded)

  constructor(private readonly part: ModelFiles['part']) {
    part(name, 0, this.#kept)
  }

  /** In an array that the next call may fill anew. */
  of(token: number): Float32Array {
    if (token < keptRows) return this.#kept.subarray(token * embedded, (token + 1) * embedded)
    this.part(name, token * embedded, this.#read)
    return this.#read
  }
}
