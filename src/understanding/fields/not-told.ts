import { simplify } from '../simplify.js'
import { Phrases, type Token } from './tokens.js'

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

/** Whether tokens `from` up to `to` tell of no loss, whatever words of one they have. */
export function isNotTold(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return takenBack.lengthAt(tokens, from) > 0 || unreadValue.test(simplify(words.join(''))) || unreadPart.test(words.join(' '))
}
