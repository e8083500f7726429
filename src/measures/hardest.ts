import type { Judged } from './judged.js'
import type { Outcome } from './outcome.js'

export interface HardLine {
  readonly id: string
  readonly text: string
  /** The right entry, or the kind of a message that nothing may answer. */
  readonly expected: string
  /** The entries that were given, or the decision where none was. */
  readonly became: string
  readonly fate: 'right' | 'wrong' | 'unanswered'
  /** The probability that the engine gave to what is right. */
  readonly likelihood: number
}

/** The lines that surprised the engine most: those with the least probability given to what is right, the hardest first. */
export function hardestOf(
  judged: readonly (Judged & { readonly id: string; readonly text: string })[],
  count: number,
): readonly HardLine[] {
  return judged
    .map(({ id, text, expected, kind, outcome }) => ({
      id,
      text,
      expected: expected ?? kind ?? '',
      became: outcome.given.join(', ') || outcome.decision,
      fate: fateOf(expected, outcome),
      likelihood: likelihoodOf(expected, outcome),
    }))
    .sort((a, b) => a.likelihood - b.likelihood)
    .slice(0, count)
}

/** A message that nothing may answer is treated right where it is not answered. */
function fateOf(expected: string | null, { given }: Outcome): HardLine['fate'] {
  const [first, ...more] = given
  if (first === undefined) return expected === null ? 'right' : 'unanswered'
  return first === expected && more.length === 0 ? 'right' : 'wrong'
}

function likelihoodOf(expected: string | null, outcome: Outcome): number {
  if (expected === null) return 1 - answerable(outcome)
  return outcome.candidates.find(({ entry }) => entry === expected)?.confidence ?? 0
}

/** The confidence of the best candidate that is an entry or a form; 0 where there is none. */
export function answerable({ candidates }: Outcome): number {
  return candidates.find(({ entry }) => entry !== null)?.confidence ?? 0
}
