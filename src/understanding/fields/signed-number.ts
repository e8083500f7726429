import { patternOf } from '../text/pattern-of.js'

const reached = '(?:联系电话|电话号码|电话|手机号码?|手机|座机|传真|邮箱|邮件|微信号?|qq号?|telephone|tel|phone|mobile|cell|fax|e-?mail)'
const called = '(?:编号|id|no|nr|number)'
const between = '[\\s,，;；、|/]{1,4}'

/** "电话：13800138000 ⏎ 编号：77120034": a number below how its writer is reached, of which nothing says that it is an invoice's. */
const below = patternOf(
  `(?<=^|[\\s,，;；、|/(（])${reached}\\.?\\s?[:：]?\\s?[\\w.+@()-][\\w.+@() -]{4,40}${between}(?:我的|本人)?${called}\\.?\\s?[:：]?\\s?(\\d{8}(?:\\d{12})?)(?!\\d|\\s?(?:[,，、&和及与]|and)\\s?\\d{8})`,
  'giu',
)
/** The same above it. */
const above = patternOf(
  `(?<=^|[\\s,，;；、|/(（])(?:我的|本人)?${called}\\.?\\s?[:：]?\\s?(\\d{8}(?:\\d{12})?)(?=${between}${reached}\\.?\\s?[:：]?\\s?[\\w+])`,
  'giu',
)
const invoices = /(?<!\d)\d{8}(?:\d{12})?(?!\d)/g

/**
 * A message with the number of its signature replaced by spaces; every other character keeps its place. Where the message has no other number, it may be
 * the invoice's, and stays.
 */
export function withoutSignedNumber(text: string): string {
  if ((text.match(invoices)?.length ?? 0) < 2) return text
  const at = beginOfSignature(text)
  if (at === null) return text
  const left = text.slice(0, at) + [below, above].reduce((said, signed) => said.replace(signed, blankNumber), text.slice(at))
  return left.match(invoices) === null ? text : left
}

/** The last two lines of three or more; null where there are fewer: within a sentence "phone 1390000, no. 48213390" may well be the invoice's. */
function beginOfSignature(text: string): number | null {
  const ends = [...text.trimEnd().matchAll(/\n/g)].map(({ index }) => index)
  return ends.at(-2) ?? null
}

function blankNumber(whole: string, number: string): string {
  const at = whole.lastIndexOf(number)
  return whole.slice(0, at) + ' '.repeat(number.length) + whole.slice(at + number.length)
}
