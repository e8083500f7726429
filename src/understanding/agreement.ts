import { isSlipOf } from './fields/typo.js'
import { countWords, isHan, normalize } from './normalize.js'

/**
 * A message that agrees: with nothing else in it ("sure thing", "yes kindly do the needful"), or first, and then says something more.
 * `isFirm`: it says what to do ("go ahead"); `isYes`: it has a word that means nothing but yes, where "ok" may only mean "I see".
 */
type Agreement =
  | { readonly kind: 'whole'; readonly isFirm: boolean; readonly isYes: boolean }
  | { readonly kind: 'first'; readonly rest: string; readonly isFirm: boolean; readonly isYes: boolean }

// Word lists of ours, by kind of wording.

const yes = `y|yes|yess+|yees|yse|yeah|yea|yeh|yep|yup|yessir|aye|correct(?! (?:the|my|our|it|that|this|title|account|number|reason|invoice)\\b)|exactly|affirmative|agreed|confirmed|i confirm|confirm(?! (?:with|by|if|whether|when|once|first|later|the|my|to me)\\b)|absolutely|definitely|indeed|of course|certainly|sure thing|that's (?:it|right|correct|all right|all correct|exactly right|the one)|thats (?:it|right|correct)|that is (?:right|correct|all correct)|(?:it's|its|it is|they're|they are|this is) (?:all )?(?:right|correct|true)|(?:all|everything) (?:is |looks |seems )?(?:correct|right|in order|fine|good|ok|okay|accurate)|(?:details|data|information|info) (?:is|are) (?:all )?(?:correct|right|fine|ok)|👍|✅|👌|🆗|✔|☑|💯|是的?|没错|正确|对的?|对+|确认(?:无误)?|(?:信息|资料|内容|全部|都|全|一切)*(?:无误|正确|没错|没问题|对)的?|同意|嗯+是的?`
const fair = `ok|okay|okey|okie|k|kk|sure|right|perfect|all good|(?:looks|look|sounds|seems) (?:all )?(?:good|right|correct|fine|ok|okay|perfect|great)|fine by me|works for me|that works|good to go|happy with (?:that|it|this)|alright|all right|好的?|好吧|好呀|好啊|行|行吧|可以的?|嗯+|没问题|ok的?|就这样吧?|就这么办吧?`
const deeds = `(?:please |kindly |pls |just |so |you can |you may |can |now )*(?:go ahead|go for it|go on|do it|do so|do that|please do|proceed|file (?:it|this|that|them|away|the (?:request|ticket))|submit(?: (?:it|this|that|the (?:request|ticket|form)))?|send (?:it|this|that|the request)(?: (?:off|in|over))?|make it so|do (?:the )?needful|carry on|hit send)|(?:可以|请|就|那就|麻烦|帮我|现在)*(?:提交|送出|发送|办理|处理|申请|发|办)(?:申请|了|吧)*`
const besides = `please|pls|plz|plese|kindly|thanks|thank you|thankyou|thx|ty|cheers|many|very much|so much|much|a lot|sir|madam|ma'am|mate|friend|dear|now|then|finally|already|just|so|and|with (?:it|that|this)|(?:it|that) is|they are|i do|we do|you (?:may|can)|um+|uh+|well|oh|ah|hm+|haha+|lol|hey|for me|for us|as is|like that|good|great|fine|cool|nice|very|totally|all|that|100%|100|🙏|😊|🙂|😀|😄|🎉|❤️?|🏻|🏼|🏽|🏾|🏿|️|谢谢(?:您|你)?|多谢|麻烦(?:您|你)?了?|辛苦了?|请|那|就|吧|了|的|啊|呀|哦|哈|您|你|帮我|现在`

/** What a piece of an agreement is: a yes, what may be one, what to do, or talk. */
type Kind = 'yes' | 'fair' | 'deed' | 'beside'
export type Lists = readonly (readonly [Kind, RegExp])[]

const lists: Lists = [
  ['deed', standing(deeds)],
  ['yes', standing(yes)],
  ['fair', standing(fair)],
  ['beside', standing(besides)],
]

/** At the front of what is left, as whole words where they are Latin. */
export function standing(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![\\p{Script=Latin}\\p{N}'])`, 'iu')
}

/** In words. Longer messages tell something. */
const longest = 40

/** What a message agrees to; null where it does not begin by agreeing, or takes it back. `more` are words that agree to what was just asked. */
export function agreementIn(text: string, more: Lists = []): Agreement | null {
  if (text.length > 1_000 || countWords(text) > longest) return null
  let rest = normalize(text)
  const said = new Set<string>()
  let last = ''
  for (;;) {
    const isApart = /^[\s\p{P}]/u.test(rest)
    rest = rest.replace(/^[\s\p{P}]+/u, '')
    const [kind, length] = longestAt(rest, more)
    // "对不起", "是什么": the yes is the beginning of another word.
    if (length === 0 && last !== 'beside' && !isApart && isHan(rest)) return null
    if (length === 0) break
    said.add(kind)
    last = kind
    rest = rest.slice(length)
  }
  const isYes = said.has('yes')
  if (!isYes && !said.has('fair') && !said.has('deed')) return null
  return rest === '' ? { kind: 'whole', isFirm: said.has('deed'), isYes } : { kind: 'first', rest, isFirm: said.has('deed'), isYes }
}

function longestAt(rest: string, more: Lists): readonly [string, number] {
  let best: readonly [string, number] = ['', 0]
  for (const [kind, words] of [...more, ...lists]) {
    const { length } = words.exec(rest)?.[0] ?? ''
    if (length > best[1]) best = [kind, length]
  }
  if (best[1] > 0) return best
  const typed = /^\p{Script=Latin}+/u.exec(rest)?.[0] ?? ''
  return mistyped.some(word => isSlipOf(typed, word)) ? ['yes', typed.length] : best
}

const mistyped = ['correct', 'exactly', 'confirmed', 'confirm', 'absolutely', 'definitely']

/** How what follows a yes is joined to it, where it is a matter of its own. "And" alone may join what the yes depends on. */
const joining =
  /^(?:oh |and )?(?:also|but also|plus|btw|by the way|one more thing|one more question|另外|还有|顺便|以及|并且|同时)(?!\p{Script=Latin})/u

/** What follows the yes of a message as a matter of its own: "yes please go ahead, and also who pays the postage?". Null where the yes is not free of it. */
export function besideAgreement(text: string): string | null {
  const agreement = agreementIn(text)
  if (agreement?.kind !== 'first' || !(agreement.isYes || agreement.isFirm)) return null
  const { rest, isFirm } = agreement
  // Of "yes, is it free?" the answer may decide.
  if (!isFirm && !joining.test(rest)) return null
  return depends.test(rest) ? null : rest
}

const depends =
  /^(?:but(?! also)|if|once|when you|unless|until|after|before|as soon as|except|only|not?|never|wait|hold|actually|cancel|change)\b|\b(?:if|unless|wait|actually|cancel|wrong|instead|incorrect)\b|如果|要是|但是|不过|等|取消|不对|不是|错|改/u
