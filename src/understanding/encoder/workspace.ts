import { type Kernels, openKernels } from './kernels.js'

/** x W + b, ready for the kernels: `weights` is packed, `inputs` x `outputs`. */
export interface Linear {
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly inputs: number
}

/** How a matrix lies in an array: its first number, and how far it is to the next row and column. */
interface Lay {
  readonly from: Float32Array
  readonly start: number
  readonly row: number
  readonly column: number
}

/** Numbers of one panel's row; see encoder.wat. */
const panel = 16

/** Arrays that the kernels can reach, and matrix products on them. */
export class Workspace {
  readonly #kernels: Kernels
  #used = 0

  constructor(memory: WebAssembly.Memory) {
    this.#kernels = openKernels(memory)
  }

  /** The next so many numbers of the memory, zeros at first. Throws RangeError where there are not as many left. */
  numbers(count: number): Float32Array {
    return new Float32Array(this.#kernels.memory.buffer, this.#take(count), count)
  }

  /** The same for whole numbers. */
  integers(count: number): Int32Array {
    return new Int32Array(this.#kernels.memory.buffer, this.#take(count), count)
  }

  /** Room for a matrix and what is added behind it. */
  linear(inputs: number, outputs: number): Linear {
    return { weights: this.numbers(inputs * outputs), bias: this.numbers(outputs), inputs }
  }

  /** c += x W + b for so many rows. */
  add({ weights, bias, inputs }: Linear, x: Float32Array, c: Float32Array, rows: number): void {
    const outputs = bias.length
    for (let at = 0; at < rows * outputs; at += outputs)
      for (let j = 0; j < outputs; j++) c[at + j] = (c[at + j] as number) + (bias[j] as number)
    this.multiply(x, inputs, weights, c, outputs, rows, inputs, outputs)
  }

  /** Starts of arrays are whole sixteens of bytes, as the kernels load. */
  #take(count: number): number {
    const at = this.#used
    this.#used += Math.ceil((4 * count) / panel) * panel
    return at
  }

  /** c += a b for a of m x k with rows `lda` numbers apart, b packed, c of m x n with rows `ldc` numbers apart; n is rounded up to a panel. */
  multiply(a: Float32Array, lda: number, b: Float32Array, c: Float32Array, ldc: number, m: number, k: number, n: number): void {
    this.#kernels.multiply(a.byteOffset, 4 * lda, b.byteOffset, c.byteOffset, 4 * ldc, m, k, n)
  }
}

/** Puts a matrix, given row by row, and what is added behind it where the kernels read them. */
export function fill({ weights, bias, inputs }: Linear, from: Float32Array, added: Float32Array): void {
  bias.set(added)
  pack({ from, start: 0, row: bias.length, column: 1 }, inputs, bias.length, weights)
}

/** Lays k x n numbers out as the kernel reads them; columns that fill the last panel are zero. */
export function pack({ from, start, row, column }: Lay, k: number, n: number, target: Float32Array): void {
  let to = 0
  for (let first = 0; first < n; first += panel) {
    for (let i = 0; i < k; i++) {
      const at = start + i * row + first * column
      for (let j = 0; j < panel; j++) target[to++] = first + j < n ? (from[at + j * column] as number) : 0
    }
  }
}

export function roundUp(columns: number): number {
  return Math.ceil(columns / panel) * panel
}
