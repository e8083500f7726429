import { Cholesky } from './cholesky.js'
import { characterView, InvertedIndex, type Sparse, TfIdf, wordView } from './lexical.js'
import { factorize, inverseEntry, invertTail, type Lower, solve } from './ridge.js'

/** A line of training: its text and the number of its class. */
export interface Example {
  readonly text: string
  readonly label: number
}

/**
 * Bend of the kernels and weight of the ridge. Settings of the engine, not an author's: of bends 0.3 to 6 and ridges 0.05 to 0.5 these
 * told development messages and the project's own apart best.
 */
export const gamma = 1
export const lambda = 0.1

/** What one text scored, by class: the regression's score (1: like its lines, 0: far from them), and the likeness of its nearest line. */
export interface Scores {
  readonly score: Float64Array
  readonly nearest: Float64Array
}

interface LineView {
  readonly tfidf: TfIdf
  readonly index: InvertedIndex
}

/**
 * Kernel ridge regression on one-hot targets over two lexical views: the mean of radial kernels on their cosines.
 * Scores fall towards zero with distance from the training lines, which a softmax would hide.
 */
export class Classifier {
  readonly #views: readonly LineView[]
  readonly #labels: Int32Array

  /** `weights` holds, line after line, the weight of the line for each class, as train() found them. */
  constructor(
    examples: readonly Example[],
    readonly classes: number,
    readonly weights: Float32Array,
  ) {
    this.#views = viewsOf(examples)
    this.#labels = Int32Array.from(examples, ({ label }) => label)
  }

  scores(text: string): Scores {
    const row = kernel(this.#views.map(({ tfidf, index }) => index.cosines(tfidf.vector(text))))
    const score = new Float64Array(this.classes)
    for (let i = 0; i < row.length; i++) {
      const likeness = row[i] as number
      const from = i * this.classes
      for (let c = 0; c < this.classes; c++) score[c] = (score[c] as number) + likeness * (this.weights[from + c] as number)
    }
    return { score, nearest: nearest(row, this.#labels, this.classes) }
  }
}

/**
 * Trains on `examples`. The lines from number `heldFrom` on can then be scored as if they, or their class, had not been there.
 * Costs n^3/6 for n lines and m^3/6 for m held ones: 9 s for 3,200 and 1,700 on one slow core.
 */
export function train(examples: readonly Example[], classes: number, heldFrom: number): { weights: Float32Array; held: HeldOut } {
  const views = viewsOf(examples)
  const kernels = examples.map((_, i) => kernel(views.map(({ index }) => index.cosines(index.rows[i] as Sparse))))
  const factor = new Cholesky(examples.length, i => kernels[i] as Float32Array, lambda)
  const targets = Array.from({ length: classes }, (_, c) => Float64Array.from(examples, ({ label }) => (label === c ? 1 : 0)))
  const weights = new Float32Array(examples.length * classes)
  for (const [c, column] of factor.solve(targets).entries()) {
    for (const [i, weight] of column.entries()) weights[i * classes + c] = weight
  }
  const labels = Int32Array.from(examples, ({ label }) => label)
  return { weights, held: new HeldOut(classes, labels, weights, kernels, invertTail(factor.rows, heldFrom), heldFrom) }
}

/**
 * Scores of training lines as if they, or all of a group, had not been there: in closed form, without training again. The views stay
 * those of all lines (their words still count in the TF-IDF), which a message with known words meets as well.
 */
export class HeldOut {
  constructor(
    private readonly classes: number,
    private readonly labels: Int32Array,
    private readonly weights: Float32Array,
    private readonly kernels: readonly Float32Array[],
    private readonly tail: Lower,
    private readonly from: number,
  ) {}

  /**
   * The lines of `group` (numbers from `heldFrom` on) scored without any of them: y - B^-1 a, with B their block of
   * (K + lambda I)^-1 and a their weights (for one line: Rasmussen and Williams, "Gaussian Processes for Machine Learning", 5.4.2).
   */
  without(group: readonly number[]): readonly Scores[] {
    const block = factorize(
      group.length,
      a => group.map(line => inverseEntry(this.tail, (group[a] as number) - this.from, line - this.from)),
      0,
    )
    const residuals = Array.from({ length: this.classes }, (_, c) =>
      solve(
        block,
        Float64Array.from(group, line => this.weights[line * this.classes + c] as number),
      ),
    )
    const left = new Set(group)
    return group.map((line, at) => ({
      score: Float64Array.from(residuals, (residual, c) => (this.labels[line] === c ? 1 : 0) - (residual[at] as number)),
      nearest: nearest(this.kernels[line] as Float32Array, this.labels, this.classes, left),
    }))
  }
}

function viewsOf(examples: readonly Example[]): readonly LineView[] {
  const texts = examples.map(({ text }) => text)
  return [wordView, characterView].map(view => {
    const tfidf = new TfIdf(view, texts)
    return { tfidf, index: new InvertedIndex(tfidf.rows, tfidf.size) }
  })
}

/** exp(gamma cosine), shifted and scaled so that no likeness is 0 and the same text is 1; averaged over the views. */
function kernel(cosines: readonly Float32Array[]): Float32Array {
  const row = new Float32Array(cosines[0]?.length ?? 0)
  const scale = 1 / (Math.exp(gamma) - 1) / cosines.length
  for (const view of cosines) {
    for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) + (Math.exp(gamma * (view[i] as number)) - 1) * scale
  }
  return row
}

function nearest(row: Float32Array, labels: Int32Array, classes: number, without?: ReadonlySet<number>): Float64Array {
  const best = new Float64Array(classes)
  for (let i = 0; i < row.length; i++) {
    const label = labels[i] as number
    if ((row[i] as number) > (best[label] as number) && !without?.has(i)) best[label] = row[i] as number
  }
  return best
}
