import type { Delivery, Outcome } from '../tickets/delivery.js'

/** What is known after an attempt: one that surely came to nothing leaves things as they were before it began. */
export function knownAfter(outcome: Outcome, { uncertain }: Pick<Delivery, 'uncertain'>): Outcome {
  if (outcome.kind === 'later') return { ...outcome, uncertain }
  return outcome.kind === 'failed' ? { ...outcome, uncertain: uncertain || outcome.uncertain } : outcome
}
