import { isQuestion } from './is-question.js'

const lead =
  /^[^\p{L}]*(?:noted|ok|okay|thanks|thank you|great|good|perfect|fine|right|alright|all right|understood|got it|i see|clear|that (?:is|was) (?:clear|good|helpful)|very (?:good|well)|good to know|cool|nice|好的?|明白了?|知道了|了解了?|清楚了|谢谢|收到)[.!。！,，]\s*/iu

/** Looked for in the last letters alone: a message can hold thousands. */
const aside = /[,，]?\s*(?:by the way|btw|just curious|just wondering|out of curiosity|顺便问一?下|顺便问问)\s*([?？.。!！]*)$/iu
const longestAside = 40

/**
 * A question without the courtesy in front of it, which belongs to what was said before ("Noted. And is there a deadline?"), and without the "by the
 * way" behind it.
 */
export function withoutLead(text: string): string {
  const rest = withoutAside(text.replace(lead, ''))
  return rest !== text && isQuestion(rest) ? rest : text
}

function withoutAside(text: string): string {
  const end = text.slice(-longestAside)
  return text.slice(0, text.length - end.length) + end.replace(aside, '$1')
}
