import { cosines, type TurnedLines, turnLines } from '../inverted-index.js'
import type { Sparse } from '../lexical.js'
import { LinearSpace, type Row } from './linear-space.js'

/** Where each lexical view ends in a row's features, and each dense view in its dense numbers. */
export interface ViewEnds {
  readonly sparse: readonly number[]
  readonly dense: readonly number[]
}

/** Lines as rows are compared with them, view by view: laying thousands out takes a tenth of a second, which every start would wait for. Plain data. */
export interface ComparedLines {
  readonly count: number
  readonly ends: ViewEnds
  /** Of each lexical view. */
  readonly turned: readonly TurnedLines[]
  /** Of each dense view, as the weights of a space in which a line is a class. */
  readonly dense: readonly Float32Array[]
}

export function compareWith(rows: readonly Row[], ends: ViewEnds): ComparedLines {
  const part = new Float32Array(ends.dense.at(-1) ?? 0)
  return {
    count: rows.length,
    ends,
    turned: ends.sparse.map((end, view) =>
      turnLines(
        rows.map(row => sparsePart(row, ends, view)),
        end,
      ),
    ),
    dense: ends.dense.map((_, view) => {
      const space = spaceOf(rows.length, ends, view)
      for (const [line, row] of rows.entries()) space.setClass(line, densePart(row, ends, view, part))
      return space.weights.slice()
    }),
  }
}

/** Bend of the kernels: of bends 1 to 3 this told held-out halves of two public sets apart best. */
const gamma = 2

/** How alike a row is to each of some lines: exp(gamma cosine), shifted and scaled so that no likeness is 0 and the same text 1. */
export class Likeness {
  readonly #turned: readonly TurnedLines[]
  readonly #spaces: readonly LinearSpace[]
  readonly #count: number
  readonly #ends: ViewEnds
  readonly #part: Float32Array

  /** Copies the dense numbers, and holds on to all else that it is given. */
  constructor({ count, ends, turned, dense }: ComparedLines) {
    this.#count = count
    this.#ends = ends
    this.#turned = turned
    this.#part = new Float32Array(ends.dense.at(-1) ?? 0)
    // One walk over a row then gives its product with every line.
    this.#spaces = dense.map((weights, view) => {
      const space = spaceOf(count, ends, view)
      space.weights.set(weights)
      return space
    })
  }

  of(row: Row): Float32Array {
    const ofViews = [
      ...this.#turned.map((lines, view) => cosines(lines, sparsePart(row, this.#ends, view))),
      ...this.#spaces.map((space, view) => {
        const dense = densePart(row, this.#ends, view, this.#part)
        return space.scoreRow({ features: new Int32Array(0), values: new Float32Array(0), dense })
      }),
    ]
    const likeness = new Float32Array(this.#count)
    const scale = 1 / (Math.exp(gamma) - 1) / ofViews.length
    for (const view of ofViews) {
      for (let i = 0; i < likeness.length; i++) likeness[i] = (likeness[i] as number) + (Math.exp(gamma * (view[i] as number)) - 1) * scale
    }
    return likeness
  }
}

function spaceOf(classes: number, { dense }: ViewEnds, view: number): LinearSpace {
  return new LinearSpace({ features: 0, dense: (dense[view] ?? 0) - (dense[view - 1] ?? 0), classes }, 0, 0)
}

function sparsePart({ features, values }: Row, { sparse }: ViewEnds, view: number): Sparse {
  const [from, to] = [sparse[view - 1] ?? 0, sparse[view] ?? 0]
  let a = 0
  while (a < features.length && (features[a] as number) < from) a++
  let b = a
  while (b < features.length && (features[b] as number) < to) b++
  return { features: features.subarray(a, b), weights: values.subarray(a, b) }
}

/** At length 1, whatever a view counts for in a row; in `part`, which the next call fills anew, since thousands are asked for. */
function densePart({ dense }: Row, ends: ViewEnds, view: number, part: Float32Array): Float32Array {
  const [from, to] = [ends.dense[view - 1] ?? 0, ends.dense[view] ?? 0]
  const own = part.subarray(0, to - from)
  let square = 0
  for (let d = from; d < to; d++) square += (dense[d] as number) * (dense[d] as number)
  const factor = 1 / (Math.sqrt(square) || 1)
  for (let d = from; d < to; d++) own[d - from] = (dense[d] as number) * factor
  return own
}
