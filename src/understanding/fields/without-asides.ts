import { patternOf } from '../text/pattern-of.js'

/** What is said in a sentence of its own and asks for nothing: "No rush.", "No need to call.", "No idea by whom.", "不着急。" */
const aside = patternOf(
  '(?<=[.!;。！；]\\s{0,3}|\\n\\s{0,3})(?:' +
    "(?:there's |there is )?no (?:rush|hurry|worries|stress|pressure|problem|idea|clue|calls?(?: please| needed| necessary)?|" +
    'need (?:to|for) (?:an? )?(?:call|reply|respond|response|answer|phone|ring|rush|hurry|worry|apologi[sz]e))\\b|' +
    '(?:不[,，])?(?:不急|不着急|不用急|(?:不用|不必|无需|别)(?:再)?(?:给我们?)?(?:打电话|来电|回电|致电|联系|回复|着急))' +
    ')[^.!;。！；\\n]{0,40}(?=[.!;。！；\\n]|$)[.!;。！；]?',
  'giu',
)

/** An answer without such sentences, which are no part of the value in front of them: "Maple Ltd. No rush." One that is all of it stays. */
export function withoutAsides(text: string): string {
  return text.replace(aside, '')
}
