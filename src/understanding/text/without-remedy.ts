import { countWords } from './normalize.js'
import { patternOf } from './pattern-of.js'

/** What was in the way works: "it finally works", "that is fixed", "I can". Not what is done or settled: that may be a condition of what is asked. */
const isRemedied =
  "(?:finally |actually |ever )?(?:works?|worked|lets? me|can|could|manages?|managed|(?:['’]s|is|are|gets?|got) (?:finally )?(?:fixed|sorted|solved|working|past (?:that|this|it))|gets? past (?:that|this|it)|(?:['’]ve|have) (?:finally )?(?:managed|got past (?:that|this|it)))(?: finally| at last| again)?"
const remedy = `(?:once|when|as soon as|if) (?:i|we|it|that|this|everything|the (?:page|button|form|site|website)) ?${isRemedied}(?: to (?:apply|click(?: it)?|do (?:it|that|so)|send (?:it|that)))?`

const inFront = patternOf(
  `^(?:(?:and|but|so|plus|also|then),? ){0,2}${remedy}(?:,\\s?(?:then )?|\\s(?=how|who|what|where|when (?:will|would|do|does|can|may)\\b))`,
  'iu',
)
const behind = patternOf(`,? ${remedy}\\s?([?？.。!！]{0,3})$`, 'iu')
const asks = /^\P{L}*(?:(?:and|but|so|plus|also|then),? ){0,2}(?:how|who|what|where|which)\b/iu

/** In characters: no remedy is longer. */
const longest = 80

/** In words, of a question that needs nothing beside it. */
const fewestWords = 4

/**
 * A question beside another matter, without the words that put it off until that is remedied: "once it works, how long does it take?", "who pays when it
 * finally works". They say nothing of what is asked, and sound of the other matter. Whoever asks to be told or called then asks for another thing.
 */
export function withoutRemedy(part: string): string {
  const front = part.slice(0, longest)
  const begun = front.replace(inFront, '') + part.slice(longest)
  const end = begun.slice(-longest)
  const [words, mark = ''] = (asks.test(begun) && behind.exec(end)) || ['']
  const rest = words === '' ? begun : begun.slice(0, begun.length - words.length) + mark
  return rest !== part && countWords(rest) >= fewestWords ? rest : part
}
