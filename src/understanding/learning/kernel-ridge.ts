import { InvertedIndex } from '../inverted-index.js'
import type { Sparse } from '../lexical.js'
import { Cholesky } from './cholesky.js'
import { LinearSpace, type Row } from './linear-space.js'
import { type PackedRows, packRows, unpackRows } from './packed-rows.js'
import { factorize, inverseEntry, invertTail, solve } from './ridge.js'

/** Where each lexical view ends in a row's features, and each dense view in its dense numbers. */
export interface ViewEnds {
  readonly sparse: readonly number[]
  readonly dense: readonly number[]
}

/** What training found; plain data. */
export interface LearntKernel {
  readonly rows: PackedRows
  /** Weight of each line for each class, line after line. */
  readonly weights: Float32Array
  readonly ends: ViewEnds
}

/** Bend of the kernels and weight of the ridge: of bends 1 to 3 and ridges 0.02 to 0.5 these told held-out halves of two public sets apart best. */
const gamma = 2
const lambda = 0.05

/**
 * Kernel ridge regression on one-hot targets over all views: the mean of radial kernels on their cosines. Scores fall towards zero with
 * distance from the training lines, which a softmax would hide. For few lines: it costs the cube of their number.
 */
export class KernelRidge {
  readonly #likeness: Likeness
  readonly #weights: Float32Array

  /** Holds on to none of the rows that it is given, which are some megabytes: what it needs of them is laid out anew. */
  constructor(
    { rows, weights, ends }: LearntKernel,
    private readonly classes: number,
  ) {
    this.#likeness = new Likeness(unpackRows(rows), ends)
    this.#weights = weights
  }

  scores(row: Row): Float32Array {
    const weights = this.#weights
    const score = new Float32Array(this.classes)
    for (const [line, likeness] of this.#likeness.of(row).entries()) {
      for (let c = 0; c < this.classes; c++) score[c] = (score[c] as number) + likeness * (weights[line * this.classes + c] as number)
    }
    return score
  }
}

export function learnKernel(
  rows: readonly Row[],
  labels: readonly (readonly number[])[],
  classes: number,
  ends: ViewEnds,
): { readonly learnt: LearntKernel; without(group: readonly number[]): readonly Float32Array[] } {
  const target = (line: number, c: number) => (labels[line]?.includes(c) ? 1 : 0)
  const likeness = new Likeness(rows, ends)
  const kernels = rows.map(row => likeness.of(row))
  const factor = new Cholesky(rows.length, i => kernels[i] as Float32Array, lambda)
  const targets = Array.from({ length: classes }, (_, c) => Float64Array.from(rows, (_, i) => target(i, c)))
  const weights = new Float32Array(rows.length * classes)
  for (const [c, column] of factor.solve(targets).entries()) {
    for (const [i, weight] of column.entries()) weights[i * classes + c] = weight
  }
  // As long to make as all before it, and not everybody asks for what it is needed for.
  let inverse: ReturnType<typeof invertTail> | null = null
  return { learnt: { rows: packRows(rows), weights, ends }, without }

  /**
   * The lines of a group scored as if none of them had been there, in closed form: y - B^-1 a, with B their block of (K + lambda I)^-1
   * and a their weights (for one line: Rasmussen and Williams, "Gaussian Processes for Machine Learning", 5.4.2).
   */
  function without(group: readonly number[]): readonly Float32Array[] {
    inverse ??= invertTail(factor.rows, 0)
    const known = inverse
    const block = factorize(group.length, a => group.map(line => inverseEntry(known, group[a] as number, line)), 0)
    const residuals = Array.from({ length: classes }, (_, c) =>
      solve(
        block,
        Float64Array.from(group, line => weights[line * classes + c] as number),
      ),
    )
    return group.map((line, at) => Float32Array.from(residuals, (residual, c) => target(line, c) - (residual[at] as number)))
  }
}

/** How alike a row is to each of some lines: exp(gamma cosine), shifted and scaled so that no likeness is 0 and the same text 1. */
class Likeness {
  readonly #indexes: readonly InvertedIndex[]
  readonly #spaces: readonly LinearSpace[]
  readonly #lines: number
  readonly #part: Float32Array

  constructor(
    rows: readonly Row[],
    private readonly ends: ViewEnds,
  ) {
    this.#lines = rows.length
    this.#part = new Float32Array(ends.dense.at(-1) ?? 0)
    this.#indexes = ends.sparse.map(
      (end, view) =>
        new InvertedIndex(
          rows.map(row => this.#sparse(row, view)),
          end,
        ),
    )
    // A line is a class here, and its vector the weights of that class: one walk over a row then gives its product with every line.
    this.#spaces = ends.dense.map((end, view) => {
      const dense = end - (ends.dense[view - 1] ?? 0)
      const space = new LinearSpace({ features: 0, dense, classes: rows.length }, 0, 0)
      for (const [line, row] of rows.entries()) space.setClass(line, this.#dense(row, view))
      return space
    })
  }

  of(row: Row): Float32Array {
    const cosines = [
      ...this.#indexes.map((index, view) => index.cosines(this.#sparse(row, view))),
      ...this.#spaces.map((space, view) =>
        space.scoreRow({ features: new Int32Array(0), values: new Float32Array(0), dense: this.#dense(row, view) }),
      ),
    ]
    const likeness = new Float32Array(this.#lines)
    const scale = 1 / (Math.exp(gamma) - 1) / cosines.length
    for (const view of cosines) {
      for (let i = 0; i < likeness.length; i++) likeness[i] = (likeness[i] as number) + (Math.exp(gamma * (view[i] as number)) - 1) * scale
    }
    return likeness
  }

  #sparse({ features, values }: Row, view: number): Sparse {
    const [from, to] = [this.ends.sparse[view - 1] ?? 0, this.ends.sparse[view] ?? 0]
    let a = 0
    while (a < features.length && (features[a] as number) < from) a++
    let b = a
    while (b < features.length && (features[b] as number) < to) b++
    return { features: features.subarray(a, b), weights: values.subarray(a, b) }
  }

  /** At length 1, whatever a view counts for in a row; in an array that the next call fills anew, since a start asks for thousands. */
  #dense({ dense }: Row, view: number): Float32Array {
    const [from, to] = [this.ends.dense[view - 1] ?? 0, this.ends.dense[view] ?? 0]
    const part = this.#part.subarray(0, to - from)
    let square = 0
    for (let d = from; d < to; d++) square += (dense[d] as number) * (dense[d] as number)
    const factor = 1 / (Math.sqrt(square) || 1)
    for (let d = from; d < to; d++) part[d - from] = (dense[d] as number) * factor
    return part
  }
}
