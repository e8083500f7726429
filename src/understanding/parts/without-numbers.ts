import { entryOf } from '../decision.js'
import type { Candidate } from '../heard.js'
import type { Intent } from '../knowledge.js'

/** Six or more digits, which no letter belongs to. */
const number = /(?<![\p{Script=Latin}\p{N}])\p{Nd}{6,}(?![\p{Script=Latin}\p{N}])/gu

/** A text without numbers that only name something. */
export function withoutNumbers(text: string): string {
  return text.replace(number, '')
}

/** From this confidence on a form or its entry may be what a text is about. At 0.1 "my invoice 03381729 is late" was a request; what wants a copy has far more. */
const likely = 0.15

/**
 * What a text with a number in it is heard as, of what it is heard as with the number and without. Whoever asks for a copy gives the number of the invoice,
 * and so do those who want it cancelled, returned or paid; but authors write it down for a form alone, so that to the learner it speaks for
 * that. It may tell whether the form is wanted or asked about, and not what is spoken of.
 */
export function heardWithNumber(
  withIt: readonly Candidate[],
  without: readonly Candidate[],
  intents: ReadonlyMap<string, Intent>,
): readonly Candidate[] {
  const forms = [...intents.values()].flatMap(intent => (intent.kind === 'form' ? [intent.id, entryOf(intent)] : []))
  return without.some(({ meaning, confidence }) => confidence >= likely && forms.includes(meaning.id)) ? withIt : without
}
