/** A link, with or without its protocol. */
const link = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；！？]{1,500}/giu

/** A number with what is written together with it: "1,200.00", "ORD-20231104-0099", "¥8800", "+86". Chinese beside it is no part of it. */
const number = /(?<![\p{Script=Latin}\p{Sc}#+._/:@-])[\p{Script=Latin}\p{Sc}#+._/:@-]*\d[\p{Script=Latin}\p{Sc}\d.,_/:@%-]*/gu

/** What such a thing is called or counted in, and what joins two of them. */
const names =
  /^(?:and|or|see|link|url|the|my|our|it's|is|here|order|orders|id|nr|tel|phone|mobile|cell|amount|total|yuan|rmb|cny|usd|dollars?|kuai|bucks)$|^(?:和|的|是|我|元|块|钱|人民币|订单|单|编|电话|手机|金额|链接|网址|号|码)+$/u

/** Whether a text is nothing but links and numbers, with their names: whatever these sound like, who sends them has asked for nothing. */
export function isNamesOnly(text: string): boolean {
  const rest = text.replace(link, ' ').replace(number, ' ')
  if (rest === text) return false
  const left = rest.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
  return left.every(word => names.test(word.replace('’', "'")))
}
