/** What a confidence is read from: `features` of one judged text, whether its best meaning was right, how much it counts. */
export interface Judged {
  readonly features: readonly number[]
  readonly right: boolean
  readonly weight: number
}

/** Weights of a logistic regression, the constant first. */
export type Calibration = readonly number[]

/** A little ridge, so that a corpus on which everything is right still gives finite weights. */
const ridge = 1e-2

/**
 * Fits P(right | features) by iteratively reweighted least squares (Hastie, Tibshirani, Friedman, "The Elements of
 * Statistical Learning", 4.4.1): a probability that means what it says (Platt scaling with more than one feature).
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  const size = (judged[0]?.features.length ?? 0) + 1
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map(weight => -ridge * weight)
    const curvature = weights.map((_, a) => weights.map((_, b) => (a === b ? ridge : 0)))
    for (const { features, right, weight } of judged) {
      const x = [1, ...features]
      const p = confidence(weights, features)
      const spread = Math.max(p * (1 - p), 1e-6) * weight
      for (let a = 0; a < size; a++) {
        const xa = x[a] as number
        gradient[a] = (gradient[a] as number) + weight * ((right ? 1 : 0) - p) * xa
        const row = curvature[a] as number[]
        for (let b = 0; b < size; b++) row[b] = (row[b] as number) + spread * xa * (x[b] as number)
      }
    }
    const step = solveSmall(curvature, gradient)
    weights = weights.map((weight, a) => weight + (step[a] as number))
    if (step.every(change => Math.abs(change) < 1e-6)) break
  }
  return weights
}

/** The calibrated probability, 0 to 1. */
export function confidence(calibration: Calibration, features: readonly number[]): number {
  let sum = calibration[0] ?? 0
  for (const [at, feature] of features.entries()) sum += feature * (calibration[at + 1] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Gaussian elimination with pivoting, for a handful of unknowns. */
function solveSmall(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).sort((a, b) => Math.abs(b[column] as number) - Math.abs(a[column] as number))
    rows.splice(column, size - column, ...below)
    const pivot = rows[column] as number[]
    for (const [at, row] of rows.entries()) {
      if (at === column || !pivot[column]) continue
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let k = column; k <= size; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number)
    }
  }
  return rows.map((row, at) => (row[size] as number) / ((row[at] as number) || 1))
}
