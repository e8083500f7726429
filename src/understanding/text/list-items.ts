import { isQuestion } from './is-question.js'
import { joinedItems } from './joined-items.js'
import { patternOf } from './pattern-of.js'
import { simplify } from './simplify.js'

/** A control character: nobody types it. */
export const mark = '\u0001'

/** A message, simplified, with each of its items on a line of its own behind a mark, and with the words in front that they share. */
export function withItemsMarked(text: string): string {
  const put = `\n${mark}`
  const numbered = simplify(text.replace(circled, put).normalize('NFKC')).replace(itemStart, put).replace(hanItemStart, put)
  // A dash as often stands between two clauses, which share nothing.
  return withLeadShared(withCounted(withJoined(numbered, put), put), put).replace(dashStart, put)
}

/** "1.", "2/", "b)" or "Q3:" in front of an item, on a line of its own or within one. */
const itemStart = /(?:^|\s)(?:\(?(?:\d{1,2}[.)/]|[a-f][)/])|q\d{1,2}[:.)])\s+/giu
const dashStart = /(?:^|\s)[-*•]\s+/gu

/** "①". NFKC would make a plain digit of it, which looks like part of a number. */
const circled = /[\u2460-\u2473]/g

/** "1、", "2.", "(3)", "一、" and "第二，" in front of an item in Chinese, which need no space around them. "3、4月" is none. */
const hanItemStart =
  /(?<![\d.])(?:\d{1,2}(?:[、)]|\.(?!\d))|\(\d{1,2}\))(?=\s*[\p{Script=Han}a-z])|(?<=^|[\s,:;。!?])(?:[一二三四五六]、|第?[一二三四五六](?:点是?|是|[,:]))/giu

/** "1 who pays 2 is there a limit": digits without a mark are counted where they count up from one, and each begins a question. "Within 2 months" counts none. */
function withCounted(text: string, put: string): string {
  const found: RegExpMatchArray[] = []
  for (const one of text.matchAll(counted)) if (Number(one[1]) === found.length + 1) found.push(one)
  const starts = found.map(({ index = 0 }) => index)
  const items = starts.map((from, at) => text.slice(from, starts[at + 1]))
  const asksEach = items.every(item => !/\p{Script=Han}/u.test(item) || asksInHan(item))
  if (items.length < fewestItems || !asksEach) return text
  return text.slice(0, starts[0]) + items.map(item => put + item.replace(/^\s*\d\s+/, '')).join('')
}

/** "limit on amount & time limit & can i bundle months?": what is joined by signs, line by line. */
function withJoined(text: string, put: string): string {
  const lines = text.split('\n').map(line => {
    const list = joinedItems(line)
    return list ? list.before + list.items.map(item => put + item).join('') : line
  })
  return lines.join('\n')
}

/** One item is no list. */
export const fewestItems = 2

const counted =
  /(?<=^|[\s\p{P}\p{Script=Han}])([1-8])\s+(?=\p{Script=Han}|(?:(?:by|until|till|since|in|to) )?(?:what|who|whom|whose|which|where|why|how|when|any)\b|(?:is|are) (?:there|it|they|that|this|you)\b|(?:can|could|do|does|did|will|would|may|must|should|shall) (?:i|you|u|we|one|it|they|the|my|our|your|an?|any|all|some|several|two|three|\d{1,2})\b)/giu

/** Whether Chinese words ask, anywhere in them. */
export function asksInHan(words: string): boolean {
  return asking.test(words)
}

/** "盖不盖章", "寄没寄出": any verb at the end of its clause. 时不时 ("now and then") and the like ask nothing, nor does a name that holds 美不美. */
const verbTwice = String.raw`(?<![不没])(?!动|时|得|在|不|没)(\p{Script=Han})[不没]\1(?!了)\p{Script=Han}{0,2}(?:\s*$|[\s,.;?])`
/** "该不该再申请一次": what only leads to a verb asks wherever it stands. "没有没有" is a no, said twice. */
const leadingTwice = String.raw`(?<![不没])(?:([是有能要会用该需])[不没]\2|可不可以|行不行)`
const asking = patternOf(
  String.raw`[吗呢么?]|[不没][,\s]*$|谁|多少|多久|多长|怎么|咋|如何|什么|为啥|哪|几[天个张号月]|可以不|能否|是否|可否|${verbTwice}|${leadingTwice}`,
  'u',
)

/** In characters. */
const longestLead = 80

/**
 * "Can I get invoices for (a) a top-up (b) a market order?" asks the same of each: what is no question by itself stands behind the words that lead to it. What is
 * announced ("Please answer two things:") is no such lead.
 */
function withLeadShared(text: string, put: string): string {
  const [before = '', ...items] = text.split(put)
  const lead = before.slice(lastStop(before)).trim()
  if (items.length < fewestItems || lead.length > longestLead || !leads(lead) || items.some(asksByItself)) return text
  return before.slice(0, lastStop(before)) + items.map(item => `${put}${lead} ${item.trim().replace(joining, '')}`).join('')
}

function leads(lead: string): boolean {
  return isQuestion(lead) && wantsObject.test(lead)
}

/** "… an invoice for", "can we return", "what is": nothing is asked before it is said of what. "Can you send me a copy" has all that it needs. */
const wantsObject =
  /\b(?:for|of|on|about|to|from|with|by|in)$|\b(?:can|could|may|do|does|will|would|should|must|shall) (?:i|we|you) [a-z]+$|\b(?:what|who|when|how|which) (?:is|are)$/iu

/** A number of an invoice is a value, and nothing that is asked of. */
function asksByItself(item: string): boolean {
  return /\d{5}/.test(item) || isQuestion(item.trimEnd().replace(/[?]$/, ''))
}

/** Behind the sentence before the last. */
function lastStop(text: string): number {
  return Math.max(...['.', '!', '?', ';', '\n'].map(stop => text.lastIndexOf(stop))) + 1
}

/** "…, and" in front of the next item. */
const joining = /[,;\s]{1,2}(?:and|or|plus)$|[,;]$/i
