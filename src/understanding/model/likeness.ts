import { LinearSpace, type Row, type Shape, strideOf } from '../learning/linear-space.js'
import { PackedScorer, type PackedWeights, packWeights } from '../learning/packed-weights.js'
import { cosines, type TurnedLines, turnLines } from './inverted-index.js'
import type { Sparse } from './lexical.js'

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
  /** Of each dense view, as the weights of a linear model in which a line is a class: in bytes, a quarter of the memory and of what a start reads. */
  readonly dense: readonly PackedWeights[]
}

/** The products of a row's part of each dense view with every line; in arrays that the next call may fill anew. */
type DenseProducts = readonly ((dense: Float32Array) => Float32Array)[]

/** These lines to be kept, and how alike a row is to them to the last bit, as long as they are learnt from. */
export function compareWith(rows: readonly Row[], ends: ViewEnds): { readonly lines: ComparedLines; readonly exact: Likeness } {
  const spaces = ends.dense.map((_, view) => spaceOf(rows, ends, view))
  const lines = {
    count: rows.length,
    ends,
    turned: ends.sparse.map((end, view) =>
      turnLines(
        rows.map(row => sparsePart(row, ends, view)),
        end,
      ),
    ),
    dense: spaces.map(packed),
  }
  const products = spaces.map(space => (dense: Float32Array) => space.scoreRow({ ...noWords, dense }))
  return { lines, exact: new Likeness(lines, products) }
}

/** Bend of the kernels: of bends 1 to 3 this told held-out halves of two public sets apart best. */
const gamma = 2

/** How alike a row is to each of some lines: exp(gamma cosine), shifted and scaled so that no likeness is 0 and the same text 1. */
export class Likeness {
  readonly #turned: readonly TurnedLines[]
  readonly #products: DenseProducts
  readonly #count: number
  readonly #ends: ViewEnds
  readonly #part: Float32Array

  /** Copies the dense numbers, and holds on to all else that it is given. One walk over a row gives its product with every line. */
  constructor(
    { count, ends, turned, dense }: ComparedLines,
    products: DenseProducts = dense.map((weights, view) => productsOf(count, ends, view, weights)),
  ) {
    this.#count = count
    this.#ends = ends
    this.#turned = turned
    this.#part = new Float32Array(ends.dense.at(-1) ?? 0)
    this.#products = products
  }

  of(row: Row): Float32Array {
    const ofViews = [
      ...this.#turned.map((lines, view) => cosines(lines, sparsePart(row, this.#ends, view))),
      ...this.#products.map((product, view) => product(densePart(row, this.#ends, view, this.#part))),
    ]
    const likeness = new Float32Array(this.#count)
    const scale = 1 / (Math.exp(gamma) - 1) / ofViews.length
    for (const view of ofViews) {
      for (let i = 0; i < likeness.length; i++) likeness[i] = (likeness[i] as number) + (Math.exp(gamma * (view[i] as number)) - 1) * scale
    }
    return likeness
  }
}

const noWords = { features: new Int32Array(0), values: new Float32Array(0) }

function shapeOf(lines: number, { dense }: ViewEnds, view: number): Shape {
  return { features: 0, dense: (dense[view] ?? 0) - (dense[view - 1] ?? 0), classes: lines }
}

/** A space in which each line is a class. */
function spaceOf(rows: readonly Row[], ends: ViewEnds, view: number): LinearSpace {
  const space = new LinearSpace(shapeOf(rows.length, ends, view), 0, 0)
  const part = new Float32Array(ends.dense.at(-1) ?? 0)
  for (const [line, row] of rows.entries()) space.setClass(line, densePart(row, ends, view, part))
  return space
}

function packed(space: LinearSpace): PackedWeights {
  const { dense, classes } = space.shape
  const stride = strideOf(classes)
  // The constant behind the dense numbers stays 0: a product has none.
  const weights = new Float32Array((dense + 1) * stride)
  for (let d = 0; d < dense; d++)
    for (let line = 0; line < classes; line++) weights[d * stride + line] = space.weights[space.at(d, line)] as number
  return packWeights(weights, space.shape)
}

function productsOf(lines: number, ends: ViewEnds, view: number, weights: PackedWeights): (dense: Float32Array) => Float32Array {
  const scorer = new PackedScorer(shapeOf(lines, ends, view), weights)
  return dense => scorer.scores({ ...noWords, dense })
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
