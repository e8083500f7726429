import type { Explanation } from '../understanding/explain.js'
import { sayDecision, sayReason } from './say-explanation.js'
import { sayTip, tipFor } from './tip-for.js'

/** What would be said to a message and why, with the words that `faq try` has for it. */
export interface Tried {
  readonly explanation: Explanation
  /** Line by line. */
  readonly said: readonly string[]
  readonly reasons: readonly { readonly words: string; readonly weight: number }[]
  readonly tip: string
}

export function tried(explanation: Explanation): Tried {
  return {
    explanation,
    said: [...sayDecision(explanation)],
    reasons: explanation.evidence.map(one => ({ words: sayReason(one), weight: one.weight })),
    tip: sayTip(tipFor(explanation)),
  }
}
