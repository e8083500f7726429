import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'

/**
 * Whether the whole text says that one invoice is there again, without a word on which: "oh, I found it", 找到了. Of several it is the one that is being spoken
 * of; "I found them" and "found it, cancel all" say more.
 */
export function foundIt(text: string): boolean {
  return text.length <= longest && !isQuestion(text) && (english.test(normalize(text)) || chinese.test(normalize(text)))
}

/** In characters. */
const longest = 60

const english =
  /^(?:(?:oh|ah|hey|wait|sorry|actually|ok|okay|well|great|good news)[\s,.!:–-]{1,3}){0,3}(?:(?:i|we)(?:'ve| have)?(?: just| actually| now){0,2} found it|(?:just )?found it|it(?:'s| has)?(?: just| actually)? (?:turned up|been found|resurfaced)|it was found)(?: again| now| after all| just now| already){0,2}[\s.!]{0,3}$/u
const chinese =
  /^(?:(?:哦|噢|啊|等等|等一下|对了|抱歉|不好意思)[\s,，。!！]{0,3}){0,3}(?:我们?)?(?:刚刚?|刚才|已经|又|现在){0,2}(?:把?它)?(?:找到|找着)它?了[\s。.!！]{0,3}$/u
