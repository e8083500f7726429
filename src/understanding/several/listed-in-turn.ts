import { patternOf } from '../text/pattern-of.js'

/**
 * A text without the places in front of numbers that it lists: "51820934 and 62931045" of "the next is 51820934 and the last 62931045". By themselves "the
 * other invoice" and "the last one" are of what was spoken of before.
 */
export function withoutTurns(text: string): string {
  return text.replace(inTurn, '')
}

const places = 'first|second|third|fourth|fifth|next|other|last'
const inTurn = patternOf(
  `\\b(?:the|a) (?:${places})(?: one| invoice| fapiao)?,? (?:(?:is|being) )?(?:number |no\\. ?)?(?=#?\\d{8}(?:\\d{12})?(?:[.!]?\\s{0,3}$|,?\\s{1,3}(?:(?:and|&) )?(?:(?:the|a) (?:${places})\\b|#?\\d{8})))`,
  'giu',
)
