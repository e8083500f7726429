import { patternOf } from '../text/pattern-of.js'

/** Said of one more thing of the same kind: "also", "another one", "还有". */
const oneMore =
  /\b(?:also|too|another|other one|second|third|as well|same (?:again )?(?:for|with)|the same (?:but|except)|plus|additionally|in addition|one more|besides)\b|\b(?:add|adding|(?<=^|[,;.!] )and) (?:(?:for|the|this|invoices?|fapiaos?|number|no\.?) ){0,4}#?\d{8}|\bthe first(?: one)?[,.;]? (?:and )?(?:now|next|then)\b|还有|另外|另有|另一|还(?:丢|少|遗失|弄丢)|还(?:要|想|得|需要)(?:再)?(?:补|办|加|申请)?[一两几]?[张份]|又|再加|再(?:帮我|给我|麻烦)?(?:补|加|来|办|申请|开)办?(?:一|两|几)?[张份个]?|第一张[，,。]?(?:接下来|下一张|然后|接着)|\d(?:[这那]?[张份个])?也(?![不没别])/iu

/** Said of what takes the place of something: "sorry, it should be …", "写错了". */
const inPlace =
  /\b(?:sorry|oops|wrong|incorrect|typo|typed|mistake|mistaken|mis(?:typed|read|spelt|spelled)|corrections?|correct (?:it|that|the|my|one)|actually|replace|swap|i meant?|we meant?|should (?:be|have been|read)|instead|rather|change|update|amend|fix|not .{1,40} but|not \d{8,20}\b.{1,20}\d{8})|^no\b|(?<![没不无]|没有)错|[手口笔]误|更正|纠正|改成|换成|换为|改为|改一下|修改|应该是|应为|不对|不是/iu

/** Wishes for a change: put right what was said before, and ask for things that were not. */
const wishes = /\b(?:change|update|amend|fix)\b|改成|改为|改一下|修改/giu

/** Whether the words say that something was wrong, and do not only ask for a change. */
export function saysWrong(text: string): boolean {
  return inPlace.test(text.replace(wishes, ' '))
}

/** Whether the words speak of one more, rather than of another in its place. */
export function saysOneMore(text: string): boolean {
  return ((oneMore.test(text) || numberNext(text) !== null) && !inPlace.test(text)) || tellsAnother(text)
}

/** Whether the words say that one more was lost, whatever they put right besides: "No, the title is Oak Ltd. I also lost 04418827". */
export function tellsAnother(text: string): boolean {
  return another.test(text) || hanAnother.test(text) || nextOne.test(text) || (countsSeveral.test(text) && namesOther.test(text))
}

/** The number that is said to come next: "next is 59213377", 接下来59213377; null where none is. */
export function numberNext(text: string): string | null {
  return nextIs.exec(text.normalize('NFKC'))?.[1] ?? null
}

/** What leads to the number that comes next. Behind it none may stand that it is told from: "next is 59213379 not 59213378" is asked about. */
export const leadsToNext = String.raw`(?:\bnext(?: ones?)?(?: is| are| comes?|:)? (?:invoice |number |no\.? )?#?|(?:接下来|下一张|接着)(?:[要想得]?(?:补|办|申请)?的)?(?:是|为|[:：])?)`
/** An amount is no number. */
const money = String.raw`\s?(?:\p{Sc}|[元块万]|(?:eur|euros?|usd|dollars?|rmb|cny|yuan|gbp|pounds?)\b)`
/** 20240315前 is a day by when something is wanted. */
const day = String.raw`(?:19[89]|20[0-4])\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\s?(?:之?前|以前|之?后|以后|之?内|以内|起|开[的出具始]|[那当](?:天|日)|or (?:before|earlier|sooner|later))`
const nextNumber = String.raw`${leadsToNext}(?!${day})(\d{8}(?:\d{12})?)(?!\d|${money}|[,，]? ?(?:and )?(?:not|instead of|不是|而不是))`
const nextIs = patternOf(nextNumber, 'iu')

/** A text without what leads to a number in it, so that "next is 48213378 and then 48213379" lists two. */
export function withoutNextLead(text: string): string {
  return text.replace(beforeNumber, '')
}

/** Only where numbers alone follow: "and then I want to change it to 48213379" lists none. */
const beforeNumber = patternOf(
  String.raw`${leadsToNext}(?=\d{8}(?:\d{12})?(?:[\s,，、]*(?:and then|and|then|&|\+|和|然后是?|再|接着)?[\s,，、]*)(?:number |no\.? |#)?\d{8}(?!\d))`,
  'giu',
)

/** "No, next is 59213377" comes after this one, "no, it should be the next one 59213377" in its place. */
const nextOne = patternOf(String.raw`(?<!(?:\b(?:be|it['’]s|is|was|but|not|i meant?|we meant?) (?:the )?|[是为不]))${nextNumber}`, 'iu')

/** What stands in front of the words that one more was lost; the whole where none say so. */
export function beforeAnother(text: string): string {
  const words = [another, hanAnother, nextOne, ...(countsSeveral.test(text) ? [namesOther] : [])]
  const at = words.map(one => one.exec(text)?.index ?? text.length)
  return text.slice(0, Math.min(...at))
}

const another = patternOf(
  /\balso (?:lost|missing|misplaced)\b|\b(?:lost|missing|misplaced) (?:also )?(?:another|one more|a (?:second|third|further))\b|\b(?:another|one more)(?: one| invoice| fapiao)?,?(?: #?\d{8},?)?(?: (?:is|was|has been|got|went|also)){0,2} (?:lost|missing|gone|stolen)\b|\blost (?:invoice )?#?\d{8} (?:too|as well)\b|\b(?:i|we) (?:have )?lost (?:two|three|several|more)\b|\b(?:another|one more|a (?:second|third|further))(?: one| invoice| fapiao)?,? (?:(?:that|which) )?(?:i|we)(?:['’]ve| have)? (?:also )?(?:lost|misplaced)\b|\balso,? (?:i|we)(?:['’]ve| have)? (?:lost|misplaced)\b/iu,
)
const hanAnother =
  /(?:还|另外|又)[^，。,;；\d不没]{0,3}(?:丢|遗失)了?[^，。,;；\d]{0,3}[一两]?[张份](?!错)|(?:还有|另有|另外)[一两]?[张份][^，。,;；]{0,14}(?:丢|遗失|不见)|(?:还有|另有|另外)[一两]?[张份](?:发票)?(?:号码)?[是为：:]{0,2}\d{8}|(?:还有|另有)第[二三四五]张(?:发票)?[^，。,;；\d不没]{0,4}(?:丢|遗失|不见)|(?:还|又)[^，。,;；\d不没]{0,3}(?:丢|遗失)了?(?:发票)?\d{8}/u

/** "No, there were two, 51820934 is the other one", "不对，丢的是两张，还有51820934": without the count the other may be the right one. */
const countsSeveral =
  /\b(?:two|three|four|five|both|several|[2-5])\b(?! (?:days|weeks|months|years|times|digits))|[两二三四五几2-5][张份]/iu
const namesOther =
  /\d{8} is (?:the |an)?(?:other|second)\b|\b(?:the (?:other|second)|another)(?: one| invoice| fapiao)?,? (?:number )?(?:is |was |has )?(?:number |no\. ?)?#?\d{8}|(?:另外?一?[张份]|还有(?:一?[张份])?|第二[张份])(?:发票)?(?:的?号码)?[是为：:，, ]{0,2}\d{8}|\d{8}(?:就?是|为)(?:另外?一?|第二)[张份]/iu

/** Whether the words put something right. */
export function saysInPlace(text: string): boolean {
  return inPlace.test(text)
}
