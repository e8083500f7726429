import { normalize } from '../text/normalize.js'

// "That was all" ends two things: what there is to ask, where 没了 may say that an invoice is gone, and the invoices that were announced, where it says that no other is.

/** Whether a message says that nothing is left to ask and nothing else: "that was all", "no that's it", 没有了. "Got it" may want more. */
export function saysNothingLeft(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && !/[?？]/.test(text) && (endsAll.test(said) || endsAllInChinese.test(said))
}

/** In characters. */
const longest = 80

const endsAll =
  /^(?:(?:no|nope|nah|ok|okay|well|and|so|yes|yep|great|fine|good|alright|then|i think|i guess|thanks)[\s,.!]+){0,3}(?:(?:that|this)(?:'s| is| was|'ll be| will be|'d be| would be) (?:all|it|everything)|nothing (?:else|more|further)|no more questions|no further questions|(?:i'm|i am|we're|we are) (?:done|all set|good))(?: (?:i|we) (?:needed|need|wanted|want|had|have))?(?: (?:for (?:now|today|me)|from (?:me|us)|then|now))*[\s.!]*$/u
const endsAllInChinese =
  /^(?:好的?|嗯|那|行|不用|我|暂时|目前|现在|[,，。\s])*(?:没有(?:别的|其他|其它|什么)?(?:的|事|问题)*了|没(?:事|问题)了|没有?(?:别的|其他|其它)(?:的|事|问题)*了?|就这些|就这样|没别的)(?:[了吧啦]|谢谢|[。！!.\s])*$/u

/** Whether a message says that there is no other one, and nothing else: "that was all", "no more", 就这些. A bare "no" or 没有 may mean that the number is not known. */
export function saysNoMore(text: string): boolean {
  return noMore.test(normalize(text))
}

/** Whether it is said at the end of a message, as a clause of its own: "yes, that was all", "48151623, that's all". */
export function endsWithNoMore(text: string): boolean {
  const clauses = text.split(/[,.;!，。；！\n]/u).filter(clause => clause.trim() !== '')
  return clauses.length > 1 && saysNoMore(clauses.at(-1) ?? '')
}

const noMore =
  /^(?:(?:no|nope|nah|none|sorry|oh|ok|okay|thanks|thank you|well|actually|没有?了?|没有|不|不用了?|好的?|谢谢)[\s,.!，。！]*){0,3}(?:(?:that(?:'s| is| was)|it(?:'s| is| was)) (?:all(?: of (?:them|those|these))?|it|everything|the only one|the last(?: one)?|just (?:the|that) one)|(?:there (?:is|are|'s) )?none|(?:there (?:is|are|'s) |i have )?(?:no|none|not any|nothing)(?: (?:more|others?|other ones?|else|further|left)){1,3}|(?:only|just) (?:the|that|this)? ?one(?: after all)?|no others?|就(?:这|那)(?:些|一?张|一个)?|没有(?:别的|其他的?|更多)(?:发票)?了?|没有了|没了|只有(?:这|那)?一?张)(?:[\s,.!，。！]*(?:thanks|thank you|all|for now|now|then|please|了|谢谢|吧|啊))*$/u
