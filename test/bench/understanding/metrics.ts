import type { Line, Prediction } from './engine.js'
import { outOfScope } from './task.js'

/** A message of known label and what an engine made of it. */
export interface Judged {
  readonly expected: string
  readonly found: Prediction
}

export function judge(lines: readonly Line[], predictions: readonly Prediction[]): readonly Judged[] {
  return lines.map(({ label }, at) => ({ expected: label, found: predictions[at] ?? { label: null, confidence: 0 } }))
}

/** Share of the messages in scope that are given their label with at least this confidence; NaN without any. */
export function accuracy(judged: readonly Judged[], threshold = Number.NEGATIVE_INFINITY): number {
  const inside = judged.filter(isInside)
  return inside.filter(({ expected, found }) => found.label === expected && found.confidence >= threshold).length / inside.length
}

/** Share of the out-of-scope messages that are given no label, one that is no answer, or one with less confidence; NaN without any. */
export function refused(judged: readonly Judged[], refusals: ReadonlySet<string>, threshold: number | null): number {
  const outside = judged.filter(one => !isInside(one))
  const isRefused = ({ label, confidence }: Prediction) =>
    label === null || refusals.has(label) || (threshold !== null && confidence < threshold)
  return outside.filter(({ found }) => isRefused(found)).length / outside.length
}

/**
 * The highest threshold that leaves the accuracy of messages in scope at `floor` or above; null where they are less often right
 * without one. It refuses as much out of scope as any threshold with that accuracy can.
 */
export function highestThreshold(judged: readonly Judged[], floor: number): number | null {
  const inside = judged.filter(isInside)
  const right = inside.flatMap(({ expected, found }) => (found.label === expected ? [found.confidence] : []))
  right.sort((a, b) => b - a)
  const needed = [...right.keys()].find(at => (at + 1) / inside.length >= floor)
  return needed === undefined ? null : (right[needed] as number)
}

/** Probability that a message in scope looks more like one than a message out of scope does; NaN where there are none of a kind. */
export function areaUnderCurve(judged: readonly Judged[], refusals: ReadonlySet<string>): number {
  const looks = judged.map(one => ({ inside: isInside(one), score: inScopeScore(one.found, refusals) }))
  looks.sort((a, b) => a.score - b.score)
  const inside = looks.filter(look => look.inside).length
  const outside = looks.length - inside
  // Of equal scores each counts with the middle of their ranks (Hanley and McNeil, "The meaning and use of the area under a ROC curve", 1982).
  let ranks = 0
  for (let from = 0; from < looks.length; ) {
    let to = from
    while (to < looks.length && looks[to]?.score === looks[from]?.score) to++
    ranks += looks.slice(from, to).filter(look => look.inside).length * ((from + 1 + to) / 2)
    from = to
  }
  return (ranks - (inside * (inside + 1)) / 2) / (inside * outside)
}

/** How much a prediction speaks for a message in scope: the surer it is of something that is no answer, the less. */
function inScopeScore({ label, confidence }: Prediction, refusals: ReadonlySet<string>): number {
  if (label === null) return Number.NEGATIVE_INFINITY
  return refusals.has(label) ? -Math.max(confidence, 0) : confidence
}

function isInside({ expected }: Judged): boolean {
  return expected !== outOfScope
}
