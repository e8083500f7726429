import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { segment } from '../text/segment.js'

/** Words of who wants to hear or have something, whatever it is. */
const wish =
  /\b(?:want|wants|wanted|wish|need|needs|like to|love to|tell|explain|clarify|advise|inform|wonder|wondering|curious|know (?:if|whether|how|what|when|who|where|why)|question|asking|ask|say (?:if|whether|how|what|when|who|where|why)|please|help|how (?:to|about)|what about)\b|想|希望|告诉|请教|咨询|问|请|解释|说明|讲讲|说说|帮|求|需要|要不要/u

const indirect =
  /^(?:(?:and|also|but|wait|first|ok|i|we|i'd|we'd|would|just)[ ,]+)*(?:(?:need|want|like|love) to (?:know|ask|understand) (?:if|whether|how|what|when|who|where|why|which)|(?:am |are |was )?wonder(?:ing)?|tell me)\b|^(?:我|我们)?(?:还|也|就|只是)?(?:想|要)(?:知道|问)/u

/** Whether a message is a question by its first words, although its form is none: "I need to know if …". */
export function asksIndirectly(text: string): boolean {
  return indirect.test(normalize(text))
}

/** Whether a message, or a sentence of it, asks or wishes for something: by a question, or in words of wanting. What it is about does not matter. */
export function wantsAnswer(text: string): boolean {
  return isQuestion(text) || segment(text).some(isQuestion) || wish.test(normalize(text))
}
