import type { Judged } from '../../../src/measures/judged.js'
import { share } from './scores.js'

/** What would be answered if every best candidate were, from this confidence on: shares of the messages in scope, and of those out of it. */
export interface Point {
  readonly threshold: number
  readonly right: number
  readonly wrong: number
  readonly outOfScope: number
  readonly near: number
}

/** Thresholds from 0 to 1, fine enough for a curve. */
const steps = 50

export function coverageOf(judged: readonly Judged[]): readonly Point[] {
  const inScope = judged.filter(({ expected }) => expected !== null)
  const outside = judged.filter(({ expected }) => expected === null)
  const near = outside.filter(({ kind }) => kind === 'near')
  return Array.from({ length: steps + 1 }, (_, step) => {
    const threshold = step / steps
    const isAnswered = ({ outcome }: Judged) => {
      const [best] = outcome.candidates
      return best !== undefined && best.entry !== null && best.confidence >= threshold
    }
    const answered = inScope.filter(isAnswered)
    const right = answered.filter(({ expected, outcome }) => outcome.candidates[0]?.entry === expected).length
    return {
      threshold,
      right: share(right, inScope.length),
      wrong: share(answered.length - right, inScope.length),
      outOfScope: share(outside.filter(isAnswered).length, outside.length),
      near: share(near.filter(isAnswered).length, near.length),
    }
  })
}
