import { simplify } from '../text/simplify.js'
import { tellsHow } from './loss-reason.js'
import { losses } from './loss-words.js'
import { onlySeeks } from './puts-off.js'
import { Phrases, type Token, tokenize } from './tokens.js'

// Clauses that have the words of a loss in them and tell of none.

/** What was said before and is to count no more: "forget what I wrote about the flood". */
const takenBack =
  new Phrases(`forget what, forget that, forget about, forget the, forget my, ignore what, ignore that, ignore the, ignore my, disregard what, disregard that, disregard the, disregard my, never mind what, never mind the, never mind my,
  scratch what, scratch the, strike what, strike the, 别管, 不用管, 不要管, 忽略, 当我没说, 前面说的, 之前说的, 刚才说的`)

/** A value that can't be read now, of which the paper may well be there: "号码我看不清". */
const unreadValue =
  /(?:号码|号|代码|抬头|账号|税号|金额|日期)[^丢遗扔淋湿洒泡]{0,8}(?:看不清|看不见|看不到|认不出|记不清|模糊|没看清)|(?:看不清|看不见|看不到|认不出|记不清)[^丢遗]{0,3}(?:号码|代码|抬头|账号|税号|金额|日期)/u

/** The same in English, of what is written on it: "the rest is unreadable on my photo". */
const unreadPart =
  /\b(?:numbers?|digits?|rest|code|title|part|line|date|amount|photo|scan|screenshot|picture)(?: \w+){0,4} (?:unreadable|illegible|faded|blurred|blurry|can't be read|cannot be read|couldn't be read|hard to read|cut off|covered)\b/u

/** What is said of which request comes when, and of none how it was lost: "2nd one I do next week, just this one now". */
const ofRequests =
  /^(?:just|only|first|for now)\b.{0,20}\b(?:one|it|this|that)(?: (?:one|now|please|for|today|first))*$|\b(?:2nd|second|other|others|next|rest|this)\b(?: ones?| invoices?)?\b.{0,25}\b(?:later|next (?:week|month|time)|tomorrow|another (?:day|time)|for now)\b|^(?:先|只)?(?:办|补|弄|处理|要|申请)这一?张.{0,20}$|另[外一]+张.{0,10}(?:以后|下次|再说|改天|之后|晚点)/iu

/** Word of it has not come to who writes: "会计没交给我资料"; said of nothing, "没转给我" may be of the paper, unless they go and ask. */
const notPassed = /没有?人?[转交传发递留]给我们?(?:任何|什么)?(?<word>资料|信息|消息|记录|情况)?$/u

/** "Has nobody passed this on to you": asked back. */
const asksBack = /^(?:so |but |and )?(?:has|have|hasn't|haven't) (?:nobody|no one|anybody|anyone|somebody|someone|you|they|he|she|your)\b/

/** Whether an answer only says which of several requests is meant. */
export function ordersRequests(text: string): boolean {
  const tokens = tokenize(text)
  return ofRequests.test(simplify(text.trim())) && !tellsHow(tokens, 0, tokens.length) && !losses.within(tokens, 0, tokens.length)
}

/** Whether tokens `from` up to `to` tell of no loss, whatever words of one they have. */
export function isNotTold(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  const unpassed = notPassed.exec(simplify(words.join('')))
  if (unpassed && (unpassed.groups?.word !== undefined || onlySeeks(tokens, to + 1, tokens.length))) return true
  if (asksBack.test(words.join(' '))) return true
  return takenBack.lengthAt(tokens, from) > 0 || unreadValue.test(simplify(words.join(''))) || unreadPart.test(words.join(' '))
}
