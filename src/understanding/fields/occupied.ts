import type { Found } from './found.js'

/** Which tokens of a message belong to a value that was read, so that they are not read as another one. */
export class Occupied {
  readonly #by: Uint8Array

  constructor(tokens: number, found: readonly Found[]) {
    this.#by = new Uint8Array(tokens)
    for (const { from, to } of found) this.#by.fill(1, from, to)
  }

  /** Whether any of tokens `from` up to `to` is. */
  overlaps(from: number, to: number): boolean {
    return this.#by.subarray(from, to).includes(1)
  }
}
