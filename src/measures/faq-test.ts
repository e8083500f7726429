import type { SpokenLanguage } from '../message.js'
import type { EntryRef } from '../understanding/heard.js'

/** A question that an author wrote down with what must be said to it. Never learnt from. */
export interface FaqTest {
  readonly ask: string
  readonly expect: Expectation
  readonly language: SpokenLanguage
  /** Where an author finds it: "faq/tests/postage.yaml:7". */
  readonly at: string
}

/**
 * What must be said. `said`: exactly this and nothing besides; a side is compared where one is named. `not-covered`: that the policy says
 * nothing about it, whichever topic is named. `not-answered`: whatever, but no entry and no form.
 */
export type Expectation =
  | { readonly kind: 'said'; readonly entries: readonly EntryRef[]; readonly topics: readonly string[]; readonly intent: string | null }
  | { readonly kind: Anyhow }

/** What a test may expect that is no id. */
export const anyhow = ['unknown', 'not-covered', 'not-answered'] as const
type Anyhow = (typeof anyhow)[number]

/** As an author writes it: "postage", "postage, delivery-time", "unknown". */
export function sayExpectation(expect: Expectation): string {
  if (expect.kind !== 'said') return expect.kind
  const entries = expect.entries.map(({ entry, side }) => (side === null ? entry : `${entry} (${side})`))
  return [...entries, ...expect.topics, ...(expect.intent === null ? [] : [expect.intent])].join(', ')
}
