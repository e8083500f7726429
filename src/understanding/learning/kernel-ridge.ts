import { type ComparedLines, compareWith, Likeness, type ViewEnds } from '../model/likeness.js'
import { Cholesky } from './cholesky.js'
import type { Row } from './linear-space.js'
import { factorize, inverseEntry, invertTail, solve } from './ridge.js'

/** What training found; plain data. */
export interface LearntKernel {
  readonly lines: ComparedLines
  /** Weight of each line for each class, line after line. */
  readonly weights: Float32Array
}

/** Weight of the ridge: of 0.02 to 0.5 this told held-out halves of two public sets apart best. */
const lambda = 0.05

/**
 * Kernel ridge regression on one-hot targets over all views: the mean of radial kernels on their cosines. Scores fall towards zero with
 * distance from the training lines, which a softmax would hide. For few lines: it costs the cube of their number.
 */
export class KernelRidge {
  readonly #likeness: Likeness
  readonly #weights: Float32Array

  constructor(
    { lines, weights }: LearntKernel,
    private readonly classes: number,
    likeness = new Likeness(lines),
  ) {
    this.#likeness = likeness
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

/** `exact`: how alike rows are to the lines while they are learnt from; what is kept of them is rounded to bytes. */
export function learnKernel(
  rows: readonly Row[],
  labels: readonly (readonly number[])[],
  classes: number,
  ends: ViewEnds,
): { readonly learnt: LearntKernel; readonly exact: Likeness; without(group: readonly number[]): readonly Float32Array[] } {
  const target = (line: number, c: number) => (labels[line]?.includes(c) ? 1 : 0)
  const { lines, exact } = compareWith(rows, ends)
  const kernels = rows.map(row => exact.of(row))
  const factor = new Cholesky(rows.length, i => kernels[i] as Float32Array, lambda)
  const targets = Array.from({ length: classes }, (_, c) => Float64Array.from(rows, (_, i) => target(i, c)))
  const weights = new Float32Array(rows.length * classes)
  for (const [c, column] of factor.solve(targets).entries()) {
    for (const [i, weight] of column.entries()) weights[i * classes + c] = weight
  }
  // As long to make as all before it, and not everybody asks for what it is needed for.
  let inverse: ReturnType<typeof invertTail> | null = null
  return { learnt: { lines, weights }, exact, without }

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
