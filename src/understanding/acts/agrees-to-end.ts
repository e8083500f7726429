import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

const ends =
  'cancel(?:l?ed| it)?|withdraw(?:n)?|revoke|retract|drop|close|delete|remove|scrap|discard|terminate|end|take (?:it|that|this) back|' +
  '取消|撤回|撤销|撤掉?|作废|关闭|关掉?|终止|删除|删掉?'
const agreed =
  'yes|yeah|yep|yup|yea|ya|sure|of course|certainly|absolutely|definitely|correct|right|exactly|ok|okay|alright|fine|please|pls|kindly|do|do it|go ahead|go on|go for it|by all means|i do|' +
  '是的?|是啊|对的?|对啊|好的?|好啊|嗯+|行|可以|没错|确认|确定|当然|同意'
const named =
  "it|this|that|the|my|our|whole|entire|request|ticket|application|case|form|copy|process|thing|now|just|then|thanks|thank you|thx|and|i|we|you|can|may|could|want|to|would|like|i'd like|i'd|for me|so|well|no longer needed|not needed any ?more|(?:i|we) (?:don't|do not|no longer) need (?:it|that)(?: any ?(?:more|longer))?|(?:i|we) found it(?: again)?|" +
  '吧|了|啊|呀|它|掉|请|麻烦|帮我|给我|替我|把|将|我|我们|要|想|就|那|那就|都|申请|工单|这个|那个|一下|谢谢|您|你|不需要了|不用了|不要了|找到了|发票'

/** That the invoice is there again, or nothing need be done any more. "Got it" may only say that it was understood. */
const over =
  "(?:(?:i|we)(?:'ve| have)? )?(?:just |now |finally |already )?(?:found|located) (?:it|them|(?:the|my|our) (?:\\w+ )?(?:invoice|fapiao|original|paper))(?: again| after all| now)?|" +
  "it(?:'s| is| has| was)?(?: just| finally| been)* (?:turned up|found|resurfaced)(?: again| now)?|(?:it's |it is )?(?:no longer|not) (?:needed|necessary|required)(?: any ?(?:more|longer))?|" +
  "no (?:more|longer) need(?:ed)?|no need (?:any ?more|any ?longer|now)|(?:i|we) (?:don't|do not|no longer) (?:need|want) (?:it|that|this|the copy|a copy)(?: any ?(?:more|longer)| now)?|never ?mind|forget (?:it|about it|that)|" +
  '(?:已经|刚|又|现在|自己)*(?:找到|找着|找回来?|翻到|翻出来?)了?(?:发票|原件|它|这张|那张)?了?|(?:发票|原件)(?:我们?|已经|又|刚|也)*(?:找到|找着|找回来?|翻出来?)了|' +
  '(?:不用|不需要|不要|不必|用不着)了|不用?(?:办理?|补|申请|弄)了|算了'
const sorry =
  'sorry|actually|but|oh|thank you so much|不好意思|抱歉|打扰了|等不及了?|等不了了?|来不及了?|等太久了?|太慢了?|太麻烦了?|现在|其实|麻烦了|辛苦了'

const lists: WordLists<'ends' | 'agreed' | 'named'> = [
  ['ends', standing(ends)],
  ['agreed', standing(agreed)],
  ['named', standing(named)],
]

/**
 * Whether an answer to "shall I withdraw it?" is to end it, and holds nothing besides: "yes, do cancel", "是的，撤吧". No word that denies or delays is
 * known here, so that none of them can stand in it.
 */
export function agreesToEnd(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false
  return readClosed(normalize(text), lists)?.has('ends') ?? false
}

const listsBeside: WordLists<'ends' | 'over' | 'agreed' | 'named'> = [['over', standing(over)], ...lists, ['named', standing(sorry)]]

/**
 * Whether a message to a read-back says nothing but that the request is to end, or that its reason is gone, also behind a yes: "yes, cancel it", "对，不用了". The
 * yes alone would be one to what was read back.
 */
export function endsBehindYes(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false
  const said = normalize(text)
  const kinds = readClosed(said, listsBeside)
  if (kinds === null) return false
  return kinds.has('ends') || (kinds.has('over') && !agreesAfter.test(said))
}

/** "是的，找到了，都对": what was found may have been a paper to compare with. */
const agreesAfter =
  /(?:[对好行]的?|没错|确认|同意|可以了?|\b(?:yes|correct|right|ok|okay|fine|sure|exactly|go ahead|go on|go for it|do it|proceed)(?: please| then| now)?)$/u

/** In characters. */
const longest = 100
