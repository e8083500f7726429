import { normalize, words } from './normalize.js'

/** Words that take a yes back, or make it depend on something. */
const doubts = new Set(
  'no not dont nope never wait hold but if once when unless until after before actually cancel maybe perhaps think unsure almost except'.split(
    ' ',
  ),
)

const chineseDoubts = /不要|不对|不是|不行|先别|别|等一下|等等|等我|如果|要是|但是|不过|还没|可能|取消/u

/**
 * Whether a yes is not quite one: "yes?", "yes, no wait", "yes if it is free". What a yes sets off (a ticket is filed) can't be taken
 * back, so such a yes is asked about again.
 */
export function isHedged(text: string): boolean {
  const normalized = normalize(text).replace(/\b(?:no|not a) (?:problem|worries|issue)s?\b|没(?:有)?问题/gu, ' ')
  return /[?？]/.test(text) || words(normalized).some(word => doubts.has(word)) || chineseDoubts.test(normalized)
}
