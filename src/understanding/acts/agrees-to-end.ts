import { normalize } from '../normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

const ends =
  'cancel(?:l?ed| it)?|withdraw(?:n)?|revoke|retract|drop|close|delete|remove|scrap|discard|terminate|end|take (?:it|that|this) back|' +
  '取消|撤回|撤销|撤掉?|作废|关闭|关掉?|终止|删除|删掉?'
const agreed =
  'yes|yeah|yep|yup|yea|ya|sure|of course|certainly|absolutely|definitely|correct|right|exactly|ok|okay|alright|fine|please|pls|kindly|do|do it|go ahead|go on|go for it|by all means|i do|' +
  '是的?|是啊|对的?|对啊|好的?|好啊|嗯+|行|可以|没错|确认|确定|当然|同意'
const named =
  "it|this|that|the|my|our|request|ticket|application|case|now|just|then|thanks|thank you|thx|and|i|we|you|can|may|could|want|to|would|like|i'd like|i'd|for me|so|well|no longer needed|not needed any ?more|(?:i|we) (?:don't|do not|no longer) need (?:it|that)(?: any ?(?:more|longer))?|(?:i|we) found it(?: again)?|" +
  '吧|了|啊|呀|它|掉|请|麻烦|帮我|给我|替我|把|将|我|我们|要|想|就|那|那就|都|申请|工单|这个|那个|一下|谢谢|您|你|不需要了|不用了|不要了|找到了|发票'

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

/** In characters. */
const longest = 100
