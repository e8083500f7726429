import type { Mention } from './labels.js'
import { at, type Token } from './tokens.js'

/**
 * "Two invoices with different titles: 48213377 for Maple Ltd and …": labels that tell of several values, each behind a number, and lead to none
 * themselves. Nothing but digits is no title and no reason, whatever stands in front.
 */
export function isOfEach(tokens: readonly Token[], { from, to, field }: Mention): boolean {
  if (
    (field !== 'title' && field !== 'reason') ||
    !/^(?:titles|names|companies|headers|headings|reasons|causes)$/.test(at(tokens, to - 1).word)
  )
    return false
  const next = /^[:=-]$/.test(at(tokens, to).word) ? to + 1 : to
  return /^#?(?:\d{8}|\d{20})$/.test(at(tokens, next).word) || /^(?:different|various|separate|distinct)$/.test(at(tokens, from - 1).word)
}
