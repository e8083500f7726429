import { isQuestion } from './is-question.js'
import { countWords } from './normalize.js'

/** In characters. A longer line tells a story. */
const longestLine = 200

/** Of one item. */
const mostWords = 12

/** Two things may be one ("Smith & Sons", "grey & dimmed"), three are counted off; and so are two of which one asks, or that are a subject line. */
const surelyItems = 3
const subject = /^\s*(?:subject|re|fwd?|betreff)\s*:/iu

/** A plus, an ampersand or a slash with space around it: "and/or" and "24/7" have none. */
const sign = /\s+(?:\+{1,2}|&|\/)\s+/u

/** Q1, Q2 … without any mark, from the first on: "Q1 is there a cap Q2 who pays". */
const counted = /(?:^|[\s:])q([1-8])\s+/giu

/** "… of Q1 and Q2" are quarters. */
const goesOn = /(?:^|\s)(?:and|or|to|for|of|in|on|from|with|by|the|an?|our|my|your|until|till|&|\+|-)$/iu

/** "Re: ", "two things: " */
const lead = /^[^:?]{1,40}:\s+/u

/** The items of one line that is nothing but a list, joined by signs or counted by Q1, Q2 …; empty where it is none. Values are no items. */
export function joinedItems(line: string): readonly string[] {
  if (line.length > longestLine || /\d{5}/.test(line)) return []
  const items = countedIn(line)
  return items.length > 0 ? items : joinedIn(line.replace(lead, ''), subject.test(line))
}

function joinedIn(line: string, isSubject: boolean): readonly string[] {
  const items = line.split(sign).map(item => item.trim())
  const isList = items.length >= surelyItems || (items.length === 2 && (isSubject || items.some(isQuestion)))
  return isList && items.every(item => hasItsWords(item, items.length >= surelyItems)) ? items : []
}

function countedIn(line: string): readonly string[] {
  const found = [...line.matchAll(counted)]
  if (found.length < 2 || found.some((one, at) => Number(one[1]) !== at + 1)) return []
  const items = found.map(({ index, 0: { length } }, at) => line.slice(index + length, found[at + 1]?.index).trim())
  return items.every(item => hasItsWords(item, false) && !goesOn.test(item)) ? items : []
}

/** A single word is an item where it is surely no name: "deadline + postage + cap", but not "Smith & Sons & Partners". */
function hasItsWords(item: string, mayBeOneWord: boolean): boolean {
  const size = countWords(item)
  return size <= mostWords && (size > 1 || (mayBeOneWord && /^\p{Ll}/u.test(item)))
}
