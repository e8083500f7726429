import { countWords, normalize } from '../../text/normalize.js'
import { atReadBack } from './at-read-back.js'
import { leadingPieces, type Piece } from './consent.js'

/** A clause as it was read: its words of consent, what is left of it, and whether they speak of what was read back or of filing it. */
export interface ReadClause {
  readonly text: string
  readonly pieces: ReadonlySet<Piece>
  readonly rest: string
  readonly isFull: boolean
  readonly isRemark?: boolean
  /** It was known by its form alone (asides.ts). */
  readonly isAside?: boolean
}

/**
 * Whether a few strange words are all that stands beside a yes that may be said of anything, "Sure, Jan", "对对对，你全家都对": they may be what it is said to, and it
 * is no yes to what was read back. Longer ones say themselves what they are.
 */
export function answersOther(clauses: readonly ReadClause[]): boolean {
  const [strange, ...more] = clauses.filter(({ rest }) => rest !== '')
  if (!strange || more.length > 0 || clauses.length === 1 || clauses.some(saysWhatIsRight)) return false
  if (ofIt.test(normalize(strange.text))) return false
  const { pieces } = leadingPieces(strange.text, atReadBack)
  return countWords(strange.rest) <= fewStrange && ![...pieces].some(piece => piece !== 'beside' && piece !== 'fair')
}

/** "Now it is certain" speaks of what was read back. */
const ofIt = /^(?:(?:now|and|so|then|oh|well) )*(?:it|that|this|they|these|those|all|everything)(?:'s|'re| is| are| was| were)\b/u

/** "Correct" alone may be said of anything, as "yes" is. */
function saysWhatIsRight({ text, pieces, isFull }: ReadClause): boolean {
  return isFull && (pieces.has('deed') || countWords(text) > 1)
}

/** In words; two Han characters are one. */
const fewStrange = 4
