import { type Kernels, openKernels } from './kernels.js'

/** x W + b, ready for the kernels: `weights` is packed, `inputs` x `outputs`. */
export interface Linear {
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly inputs: number
}

/** Rows of `width` numbers each, of which most are zero: the others side by side from each row's start on. */
export interface Few {
  readonly width: number
  readonly numbers: Float32Array
  /** Where the weights of each of them begin, in bytes from those of the row's first. */
  readonly offsets: Int32Array
  /** How many each row has. */
  readonly counts: Int32Array
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
const panelRowBytes = 4 * panel

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

  /** c = x W + b for so many rows. */
  put({ weights, bias, inputs }: Linear, x: Float32Array, c: Float32Array, rows: number): void {
    const outputs = bias.length
    for (let row = 0; row < rows; row++) c.set(bias, row * outputs)
    this.multiply(x, inputs, weights, c, outputs, rows, inputs, outputs)
  }

  /** c += x W + b for so many rows. */
  add(linear: Linear, x: Float32Array, c: Float32Array, rows: number): void {
    const { weights, bias, inputs } = linear
    addBias(bias, c, rows)
    this.multiply(x, inputs, weights, c, bias.length, rows, inputs, bias.length)
  }

  /** The same for rows of x of which only what is not zero is given: the same bits for as much less work as there are zeros. */
  addFew({ weights, bias, inputs }: Linear, { width, numbers, offsets, counts }: Few, c: Float32Array, rows: number): void {
    const [a, at, many] = [numbers.byteOffset, offsets.byteOffset, counts.byteOffset]
    addBias(bias, c, rows)
    this.#kernels.multiplyFew(a, at, 4 * width, many, weights.byteOffset, c.byteOffset, 4 * bias.length, rows, inputs, bias.length)
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

function addBias(bias: Float32Array, c: Float32Array, rows: number): void {
  for (let at = 0; at < rows * bias.length; at += bias.length)
    for (let j = 0; j < bias.length; j++) c[at + j] = (c[at + j] as number) + (bias[j] as number)
}

/** Keeps of so many whole rows in `numbers` what is positive, and what is no number, as `addFew` reads it; all of `few` is written over. */
export function keepPositive({ width, numbers, offsets, counts }: Few, rows: number): void {
  for (let row = 0; row < rows; row++) {
    const start = row * width
    let to = start
    for (let i = 0; i < width; i++) {
      const number = numbers[start + i] as number
      if (!(number <= 0)) {
        numbers[to] = number
        offsets[to++] = i * panelRowBytes
      }
    }
    counts[row] = to - start
  }
}

/** Rows of a matrix that are read at once: what they are read into is thrown away, and a whole one has 3 MB. */
const rowsAtOnce = 32

/** Puts a matrix and what is added behind it where the kernels read them. `read` fills an array with the matrix, row by row, from the number `first` on. */
export function fill({ weights, bias, inputs }: Linear, read: (first: number, room: Float32Array) => void, added: Float32Array): void {
  const outputs = bias.length
  const room = new Float32Array(rowsAtOnce * outputs)
  bias.set(added)
  for (let row = 0; row < inputs; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, inputs - row)
    const from = room.subarray(0, rows * outputs)
    read(row * outputs, from)
    for (let column = 0; column < outputs; column += panel)
      pack({ from, start: column, row: outputs, column: 1 }, rows, panel, weights.subarray(column * inputs + row * panel))
  }
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
