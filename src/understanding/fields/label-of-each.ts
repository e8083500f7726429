import type { Mention } from './labels.js'
import { at, type Token } from './tokens.js'

/**
 * "Two invoices with different titles: 48213377 for Maple Ltd and …": labels that tell of several values, each behind a number, and lead to none
 * themselves. Nothing but digits is no title and no reason, whatever stands in front.
 */
export function isOfEach(tokens: readonly Token[], { from, to, field }: Mention): boolean {
  if (field !== null && tellsApart(tokens, to)) return true
  if (
    (field !== 'title' && field !== 'reason') ||
    !/^(?:titles|names|companies|headers|headings|reasons|causes)$/.test(at(tokens, to - 1).word)
  )
    return false
  const next = /^[:=-]$/.test(at(tokens, to).word) ? to + 1 : to
  return isNumber(at(tokens, next)) || /^(?:different|various|separate|distinct)$/.test(at(tokens, from - 1).word)
}

/** "抬头不同：48213377是…", "抬头分别是：48213377…", but not the name in "抬头不一样科技有限公司". */
function tellsApart(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + longestTelling)
  const end = behind.findIndex(({ kind }) => kind !== 'han')
  const words = behind
    .slice(0, Math.max(end, 0))
    .map(({ word }) => word)
    .join('')
  const next = /^[:,-]$/.test(at(tokens, from + end).word) ? from + end + 1 : from + end
  return tellingApart.test(words) && isNumber(at(tokens, next))
}

function isNumber({ word }: Token): boolean {
  return /^#?(?:\d{8}|\d{20})$/.test(word)
}

/** In characters, with what stands behind. */
const longestTelling = 8
const tellingApart = /^(?:也|都|还)?(?:各?不(?:相)?同|各?不一样|各异|(?:分别|各自?)(?:是|为)?)的?$/u
