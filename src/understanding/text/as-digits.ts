import { patternOf } from './pattern-of.js'

/** Six or more digits in a row that are spoken one by one, as somebody dictates a number: fewer may count something. */
const dictated = patternOf(
  /\b(?:(?:double|triple|treble) )?(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]{1,2}(?:(?:double|triple|treble) )?(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)){5,39}\b|[零〇洞一幺二两三四五六七八九]{6,40}/giu,
)

/** The text with a dictated number as a number: "eight eight five …" is about nothing, whatever its words stand in elsewhere. */
export function asDigits(text: string): string {
  return text.replace(dictated, '00000000')
}
