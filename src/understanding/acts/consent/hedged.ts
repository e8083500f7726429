import { normalize } from '../../text/normalize.js'
import { wordsAgainst } from './words-against.js'

/** Words that take a yes back, whatever it is said to; of others that say no some only tell why ("yes, I can't find it"). */
const takesBack = /\b(?:no|not|don'?t|nope|never|cancel)\b|不要|不对|不是|不行|别|还没|取消/u

/**
 * Whether a yes is not quite one: "yes?", "yes, no wait", "yes if it is free". What a yes sets off (a ticket is filed) can't be taken
 * back, so such a yes is asked about again.
 */
export function isHedged(text: string): boolean {
  const normalized = normalize(text).replace(/\b(?:no|not a) (?:problem|worries|issue)s?\b|没(?:有)?问题/gu, ' ')
  if (/[?？]/.test(text) || takesBack.test(normalized)) return true
  return wordsAgainst.some(([kind, words]) => (kind === 'condition' || kind === 'delay' || kind === 'doubt') && words.test(normalized))
}
