import { binsOf, type Claim, calibrationError } from '../../../src/measures/calibration-error.js'
import { answerable } from '../../../src/measures/hardest.js'
import type { Judged } from '../../../src/measures/judged.js'
import type { Considered, Outcome } from '../../../src/measures/outcome.js'
import { areaUnderCurve } from './area-under-curve.js'
import { coverageOf } from './coverage.js'
import { share } from './scores.js'

/**
 * How well messages with one right entry are told apart, from each other and from those that nothing may answer, whatever the thresholds
 * of the decision are. `top1`: the best candidate is the right entry. `auroc`: by the confidence of the best candidate that could be
 * answered. `ece`: of the confidence that was claimed, where the labels say whether it was right; `eceInScope` the same over messages in
 * scope alone; `eceAll` over all, a topic or small talk named for a message out of scope taken for right.
 */
export function scoreScope(judged: readonly Judged[]) {
  const inScope = judged.filter(({ expected }) => expected !== null)
  const outside = judged.filter(({ expected }) => expected === null)
  const near = outside.filter(({ kind }) => kind === 'near')
  const surest = (some: readonly Judged[]) => some.map(({ outcome }) => answerable(outcome))
  // Which topic a message out of scope is about is not labelled.
  const labelled = judged.filter(one => one.expected !== null || saidOf(one.outcome)?.entry)
  const bins = binsOf(labelled.flatMap(claimed))
  return {
    inScope: inScope.length,
    outOfScope: outside.length,
    top1: share(inScope.filter(({ expected, outcome }) => outcome.candidates[0]?.entry === expected).length, inScope.length),
    auroc: areaUnderCurve(surest(inScope), surest(outside)),
    aurocNear: areaUnderCurve(surest(inScope), surest(near)),
    ece: calibrationError(bins),
    eceInScope: calibrationError(binsOf(inScope.flatMap(claimed))),
    eceAll: calibrationError(binsOf(judged.flatMap(claimed))),
    bins,
    coverage: coverageOf(judged),
  }
}

/** A message that nothing may answer is right with everything but an entry or a form. Without a candidate nothing was claimed. */
function claimed({ expected, outcome }: Judged): readonly Claim[] {
  const said = saidOf(outcome)
  return said ? [{ confidence: said.confidence, right: said.entry === expected }] : []
}

/** What the engine claimed: what it answered first where that was a candidate, else its best candidate. */
function saidOf({ given, candidates }: Outcome): Considered | undefined {
  return candidates.find(({ entry }) => entry !== null && entry === given[0]) ?? candidates[0]
}
