import { corrections } from './cues.js'
import type { Reading } from './reading.js'
import { takesBackWithin } from './takes-back.js'
import { at } from './tokens.js'

/** A value somewhere in a message, with its label: tokens `from` up to `to`. `value: null` is announced but no value of the field. */
export interface Found {
  readonly field: string
  readonly value: string | null
  readonly from: number
  readonly to: number
  /** How clearly it is this field's: 3 by a label of its own, 2 by a general label, 1 by its shape alone. */
  readonly weight: number
  /** Said not to be the value. */
  readonly negated: boolean
}

/**
 * The one value of a field, or null where there is none or it cannot be told which. The clearest kind of mention decides;
 * of several values a later one wins only where the customer corrects themselves, and otherwise none is taken.
 */
export function choose(reading: Reading, found: readonly Found[]): string | null {
  const said = withoutTakenBack(found)
  const clearest = Math.max(0, ...said.map(({ weight }) => weight))
  const candidates = said.filter(({ weight }) => weight === clearest).sort((a, b) => a.from - b.from)
  let [chosen] = candidates
  for (const next of candidates.slice(1)) {
    if (!chosen || next.value === null) continue
    const [before, after] = [chosen.value ?? '', next.value]
    if (corrects(reading, chosen, next)) chosen = next
    else if (before === '') return null
    else if (fold(before) === fold(after) || fold(before).startsWith(`${fold(after)} `)) continue
    else if (fold(after).startsWith(`${fold(before)} `)) chosen = next
    else return null
  }
  return chosen?.value ?? null
}

/** What is said, and not said further on not to be the one: "12345678 and 12345679 are lost. 12345678 has turned up". */
export function withoutTakenBack(found: readonly Found[]): readonly Found[] {
  return found.filter(
    ({ negated, value, from }) =>
      !negated && !found.some(other => other.negated && other.value === value && value !== null && other.from > from),
  )
}

/** Whether the customer takes the first value back between the two, or just in front of the label of the second. */
function corrects({ tokens }: Reading, first: Found, second: Found): boolean {
  // "account maple-1 … our account is maple-2 now"
  if (/^(?:now|nowadays)$/.test(at(tokens, second.to).word)) return true
  return corrections.within(tokens, first.to, second.to) || takesBackWithin(tokens, first.to, second.to)
}

function fold(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim()
}
