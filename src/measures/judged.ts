import type { Outcome } from './outcome.js'

/** A message, its right entry (null: nothing may answer it) and what became of it. */
export interface Judged {
  readonly expected: string | null
  /** Of a message that nothing may answer: near, far … */
  readonly kind: string | null
  readonly outcome: Outcome
}
