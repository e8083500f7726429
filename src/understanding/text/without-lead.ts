import { endsInQuestionMark, isQuestion } from './is-question.js'

const lead =
  /^[^\p{L}]*(?:noted|ok|okay|thanks|thank you|great|good|perfect|fine|right|alright|all right|understood|got it|i see|clear|that (?:is|was) (?:clear|good|helpful)|very (?:good|well)|good to know|cool|nice|好的?|明白了?|知道了|了解了?|清楚了|谢谢|收到)[.!。！,，]\s*/iu

/** "Again: we lost an invoice" says what it does without it, also below a subject. */
const repeated =
  /^[^\p{L}\n]{0,9}(?:(?:once |yet )?again|once more|i repeat|(?:as|like) (?:i|we) (?:already )?(?:said|wrote|told you|mentioned)(?: before| already| earlier)?|再[说讲]一[遍次]|我?重复一[遍次])\s{0,3}[:,.：，。!！]\s{0,9}(?=\S)/gimu

/** "Is post free" asks, although a name might begin so. */
const asking = /^(?:am|is|are|do|does|did|can|could|will|would|should|may|must|has|have)\s/iu

/** Looked for in the last letters alone: a message can hold thousands. */
const aside =
  /[,，\s]*(?<![\p{L}\d])(?:by the way|btw|just curious|just wondering|out of curiosity|(?:many )?(?:thanks?|thx|thank you|cheers)(?: (?:a lot|so much|very much|in advance|again))?|顺便问一?下|顺便问问|谢谢|多谢)\s*([?？.。!！]*)$/iu
const longestAside = 40

/**
 * A message without words that only say that it is said again, and a question without the courtesy in front of it, which belongs to what was said
 * before ("Noted. And is there a deadline?"), and without the "by the way" or "thx" behind it.
 */
export function withoutLead(text: string): string {
  const said = text.replace(repeated, '')
  const rest = withoutAside(said.replace(lead, ''))
  return rest !== said && (isQuestion(rest) || asking.test(rest)) ? rest : said
}

function withoutAside(text: string): string {
  const end = text.slice(-longestAside)
  const [behind, mark = ''] = aside.exec(end) ?? ['']
  const rest = text.slice(0, text.length - behind.length)
  return behind === '' || endsInQuestionMark(rest) ? rest : rest + mark
}
