import { type CholeskyLoops, openCholeskyLoops } from './cholesky-loops.js'
import type { Lower } from './ridge.js'

/** Columns worked on together: 64 numbers of four rows and of 64 others stay in the nearest caches. */
const panel = 64

/**
 * Solves (K + lambda I) A = Y as ridge.ts does, to the same figures but for rounding, with SIMD and in blocks that fit the caches
 * (G. H. Golub, C. F. Van Loan, "Matrix Computations", 4.2.9): several times faster from a few hundred lines on.
 * The matrix is filled up to a multiple of four with rows of the identity, which change nothing.
 */
export class Cholesky {
  /** Row i of L; views, with i + 1 numbers, of memory that lives as long as they do. */
  readonly rows: Lower
  readonly #loops: CholeskyLoops
  readonly #all: Float64Array
  readonly #padded: number
  /** Where the four rows to be solved begin, in numbers. */
  readonly #scratch: number

  /** `kernel` gives row i, at least up to column i. */
  constructor(size: number, kernel: (row: number) => ArrayLike<number>, lambda: number) {
    const padded = 4 * Math.ceil(size / 4)
    this.#padded = padded
    this.#scratch = startOf(padded)
    this.#loops = openCholeskyLoops(8 * (this.#scratch + 4 * padded))
    this.#all = new Float64Array(this.#loops.memory.buffer)
    const rows = Array.from({ length: padded }, (_, i) => this.#all.subarray(startOf(i), startOf(i) + i + 1))
    for (const [i, row] of rows.entries()) {
      const source = i < size ? kernel(i) : []
      for (let j = 0; j < row.length; j++) row[j] = source[j] ?? 0
      row[i] = i < size ? (row[i] as number) + lambda : 1
    }
    for (let from = 0; from < padded; from += panel) this.#factorizePanel(from, Math.min(from + panel, padded))
    this.rows = rows.slice(0, size)
  }

  /** Solves for columns of Y, four at a time. */
  solve(columns: readonly Float64Array[]): readonly Float64Array[] {
    const lda = 8 * this.#padded
    const at = 8 * this.#scratch
    const solved: Float64Array[] = []
    for (let first = 0; first < columns.length; first += 4) {
      const four = columns.slice(first, first + 4)
      this.#all.fill(0, this.#scratch)
      for (const [r, column] of four.entries()) this.#all.set(column, this.#scratch + r * this.#padded)
      this.#loops.eliminate(0, at, lda, 0, 0, this.#padded)
      this.#loops.substitute(0, at, lda, this.#padded)
      for (const [r, { length }] of four.entries()) {
        const start = this.#scratch + r * this.#padded
        solved.push(this.#all.slice(start, start + length))
      }
    }
    return solved
  }

  /** Columns `from` to `to` of L, and their products off everything to the right. */
  #factorizePanel(from: number, to: number): void {
    const { eliminate, subtract } = this.#loops
    for (let i = from; i < this.#padded; i += 4) {
      const lda = 8 * (i + 4)
      eliminate(0, 8 * startOf(i), lda, from, from, Math.min(i, to))
      if (i >= to) continue
      subtract(0, 8 * startOf(i), lda, i, i + 4, from, i)
      this.#factorizeFour(i)
    }
    for (let column = to; column < this.#padded; column += panel) {
      for (let i = column; i < this.#padded; i += 4) {
        subtract(0, 8 * startOf(i), 8 * (i + 4), column, Math.min(column + panel, i + 4), from, to)
      }
    }
  }

  /** The triangle of rows and columns i to i + 3. */
  #factorizeFour(i: number): void {
    const at = (r: number, c: number) => startOf(i) + r * (i + 4) + i + c
    const all = this.#all
    for (let r = 0; r < 4; r++) {
      for (let c = 0; c <= r; c++) {
        let left = all[at(r, c)] as number
        for (let k = 0; k < c; k++) left -= (all[at(r, k)] as number) * (all[at(c, k)] as number)
        all[at(r, c)] = c < r ? left / (all[at(c, c)] as number) : Math.sqrt(Math.max(left, 1e-9))
      }
    }
  }
}

/** Where row i begins: rows of four have the same length, that of the last of them. */
function startOf(i: number): number {
  const four = i >> 2
  return 8 * four * (four + 1) + 4 * (i & 3) * (four + 1)
}
