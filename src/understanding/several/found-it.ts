import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { hanPerson, people } from './lost-by-others.js'

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

/**
 * The number of the one that the whole text says to have been found: "found one, 48213378", "my colleague found one too: 48213378", 同事找到一张，48213378. Whether
 * it is there again, or one more of those that are lost, it leaves open. Null for all else.
 */
export function foundNumber(text: string): string | null {
  if (text.length > longestNumbered || isQuestion(text)) return null
  const said = normalize(text)
  return oneFound.exec(said)?.[1] ?? hanOneFound.exec(said)?.[1] ?? null
}

/** In characters. */
const longestNumbered = 100

const number = String.raw`#?(\d{8}(?:\d{12})?)(?!\d)`
const oneFound = new RegExp(
  String.raw`^(?:(?:oh|ah|hey|wait|actually|ok|okay|well|great|good news|and|also|yes|no)[\s,.!:–-]{1,3}){0,3}(?:(?:i|we|he|she|they|(?:my|our|a|the) (?:\w+ )?(?:${people}))(?:'ve|'s)? )?(?:have |has |just |actually |also |now ){0,3}found (?:another |yet another )?one(?: of (?:them|these|those))?(?: too| as well| also| more| again| now){0,2}[\s,.:;–-]{1,3}(?:(?:it's|it is|that's|number|no\.?|invoice|the number is|namely) ){0,3}${number}(?: too| as well)?[\s.!]{0,3}$`,
  'u',
)
const hanOneFound = new RegExp(
  String.raw`^(?:(?:哦|噢|啊|等等|对了|另外|好的?|对)[\s,，。!！]{0,3}){0,3}(?:我们?|他们?|她们?|${hanPerson})?(?:那边)?(?:也|又|还|刚刚?|刚才|已经){0,3}(?:找到|找着|翻到)了?(?:其中|另外)?一[张份](?:发票)?了?[\s,，:：。是]{0,3}(?:号码?|发票号码?)?[是为：:]?${number}[\s。.!！]{0,3}$`,
  'u',
)
