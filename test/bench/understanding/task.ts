import type { Line } from './engine.js'

/** The label of a message that nothing may answer. */
export const outOfScope = 'oos'

/** Lines to learn from, by the name of what they come from. Every engine learns all of them, those that are no answer too. */
export interface TrainingLines {
  readonly name: string
  readonly lines: readonly Line[]
}

/** What engines are measured on. */
export interface Task {
  readonly name: string
  readonly training: readonly TrainingLines[]
  /** What thresholds are chosen on; null where there is none. */
  readonly validation: readonly Line[] | null
  readonly test: readonly Line[]
  /** Labels of training lines that are no answer: whoever finds one has refused the message. */
  readonly refusals: ReadonlySet<string>
}
