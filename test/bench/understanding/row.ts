import { quantile } from '../quantile.js'
import { oursName } from './engines.js'
import type { Outcome } from './measure.js'
import { accuracy, areaUnderCurve, highestThreshold, judge, refused } from './metrics.js'
import type { Task, TrainingLines } from './task.js'

/** The accuracy in scope that a threshold may cost: what is asked of a support bot that stays silent where it does not know. */
export const floor = 0.92

/** One engine on one set of training lines. Shares are 0 to 1; NaN where there is nothing to count. */
export interface Row {
  readonly engine: string
  readonly training: string
  readonly lines: number
  readonly labels: number
  /** In words: why there are no figures. */
  readonly outcome: string
  readonly figures: Figures | null
}

export interface Figures {
  readonly trainingSeconds: number
  readonly accuracy: number
  readonly areaUnderCurve: number
  /** Null where no threshold keeps the floor; the two that follow are then those without one. */
  readonly threshold: number | null
  readonly accuracyAtThreshold: number
  readonly refusedAtThreshold: number
  readonly p50: number
  readonly p95: number
  readonly peak: number
}

export function rowOf(engine: string, { name, lines }: TrainingLines, task: Task, outcome: Outcome): Row {
  const about = { engine, training: name, lines: lines.length, labels: new Set(lines.map(({ label }) => label)).size }
  if (outcome.kind === 'over') return { ...about, outcome: `over ${outcome.seconds} s`, figures: null }
  if (outcome.kind === 'failed') return { ...about, outcome: `failed: ${outcome.why}`, figures: null }
  const judged = judge(task.test, outcome.test)
  const threshold = highestThreshold(task.validation ? judge(task.validation, outcome.validation) : judged, floor)
  const figures = {
    trainingSeconds: outcome.trainingSeconds,
    accuracy: accuracy(judged),
    areaUnderCurve: areaUnderCurve(judged, task.refusals),
    threshold,
    accuracyAtThreshold: accuracy(judged, threshold ?? undefined),
    refusedAtThreshold: refused(judged, task.refusals, threshold),
    p50: quantile(outcome.times, 0.5),
    p95: quantile(outcome.times, 0.95),
    peak: outcome.peak,
  }
  return { ...about, outcome: 'measured', figures }
}

/** The median time of a decision as a multiple of ours on the same lines; NaN where one of them was not measured. */
export function ratioToOurs(row: Row, rows: readonly Row[]): number {
  const ours = rows.find(({ engine, training }) => engine === oursName && training === row.training)
  return (row.figures?.p50 ?? Number.NaN) / (ours?.figures?.p50 ?? Number.NaN)
}
