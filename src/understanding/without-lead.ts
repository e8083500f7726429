import { isQuestion } from './is-question.js'

const lead =
  /^[^\p{L}]*(?:noted|ok|okay|thanks|thank you|great|good|perfect|fine|right|alright|all right|understood|got it|i see|clear|that (?:is|was) (?:clear|good|helpful)|very (?:good|well)|good to know|cool|nice|好的?|明白了?|知道了|了解了?|清楚了|谢谢|收到)[.!。！,，]\s*/iu

/** A question without the courtesy in front of it, which belongs to what was said before: "Noted. And is there a deadline?" */
export function withoutLead(text: string): string {
  const rest = text.replace(lead, '')
  return rest !== text && isQuestion(rest) ? rest : text
}
