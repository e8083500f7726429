import { isQuestion } from './is-question.js'
import { countWords } from './normalize.js'

/** A line that is a list: what stands in front of its items, which may be a matter of its own ("I lost it: who pays + how long"), and these. */
interface JoinedList {
  readonly before: string
  readonly items: readonly string[]
}

/** In characters. A longer line tells a story. */
const longestLine = 200

/** In words, of one item. */
const mostWords = 12

/** Two things may be one ("Smith & Sons", "March & April"), three are counted off. */
const surelyItems = 3

/** A mail's subject is no sentence: its two things are two. */
const subject = /^\s*(?:subject|re|fwd?|betreff)\s*:/iu

/** A plus, an ampersand or a slash with space around it: "and/or" and "24/7" have none. */
const sign = /\s+(?:\+{1,2}|&|\/)\s+/u

/** Q1, Q2 … without any mark, from the first on: "Q1 is there a cap Q2 who pays". With a mark they are numbered items like others (list-items.ts). */
const counted = /(?:^|[\s:])q([1-8])\s+/giu

/** "… of Q1 and Q2": an item that so ends goes on behind it, and the Q are quarters. */
const goesOn = /(?:^|\s)(?:and|or|to|for|of|in|on|from|with|by|the|an?|our|my|your|until|till|&|\+|-)$/iu

/** "Re: ", "two things: ": in front of the first item. */
const announcement = /^[^:?]{1,40}:\s+/u

/** What is told, or denied, is no item: each would be heard as if it were asked. */
const tells =
  /\b(?:i|we|he|she|they|it|you|there)(?:['’]\w+)?\b|\b(?:(?<!yes ?\/ ?)no|not|never|without|is|are|was|were|be|been|has|have|had|will|lost|gone|missing|found|got|posted|sent|arrived|received|stolen|thanks?|great|good|happy|fine|ok)\b|n['’]t\b|\bcannot\b/iu

/** The items of a line that is nothing but a list, joined by signs or counted by Q1, Q2 …; null where it is none. Values are no items. */
export function joinedItems(line: string): JoinedList | null {
  if (line.length > longestLine || /\d{5}/.test(line)) return null
  return countedIn(line) ?? joinedIn(line)
}

function joinedIn(line: string): JoinedList | null {
  const before = announcement.exec(line)?.[0] ?? ''
  const items = line
    .slice(before.length)
    .split(sign)
    .map(item => item.trim())
  const [, second = ''] = items
  // "Can you post / courier it?" is one question, "our deposit / who pays for it" two.
  const isList = items.length >= surelyItems || (items.length === 2 && (subject.test(line) || asksItself(second)))
  return isList && items.every(item => isItem(item, items.length >= surelyItems)) ? { before, items } : null
}

function countedIn(line: string): JoinedList | null {
  const found = [...line.matchAll(counted)]
  if (found.length < 2 || found.some((one, at) => Number(one[1]) !== at + 1)) return null
  const items = found.map(({ index, 0: { length } }, at) => line.slice(index + length, found[at + 1]?.index).trim())
  return items.every(item => isItem(item, false) && !goesOn.test(item)) ? { before: line.slice(0, found[0]?.index), items } : null
}

/** A single word is an item where it is surely no name: "deadline + postage + cap", but not "Smith & Sons & Partners". */
function isItem(item: string, mayBeOneWord: boolean): boolean {
  const size = countWords(item)
  const isWhole = size > 1 || (mayBeOneWord && /^\p{Ll}/u.test(item))
  return isWhole && size <= mostWords && (asksItself(item) || !tells.test(item))
}

function asksItself(item: string): boolean {
  return isQuestion(item.replace(/[?？]+$/u, ''))
}
