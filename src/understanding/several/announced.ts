import { numberWord } from '../text/number-word.js'
import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { mostInvoices } from './most-invoices.js'

/** How many lost invoices a message speaks of: `inAll` ("I lost two invoices"), or `more` than were spoken of before ("there are two more"); 0 where it does not say. */
interface Announced {
  readonly inAll: number
  readonly more: number
  /** The last place that it names among them: 3 for "and a third"; 0 where it names none. */
  readonly place: number
  /** Whether it leaves open how many: "several", 好几张, or more than are counted. */
  readonly isUncounted: boolean
}

/** What some words count: how many, which place they name ("a third"), and whether there may be more. */
interface Count {
  readonly many: number
  readonly place: number
  readonly isUncounted: boolean
}

/** What a message announces, whose numbers need not be there; "several" are two at least. Only its first 600 characters are looked at. */
export function announcedIn(message: string): Announced {
  // "What if two invoices are lost?" announces none.
  const text = simplify(message.slice(0, longest)).replace(questions, ' ')
  const more = countIn(text, [moreOfCount, moreOfOne, hanMore])
  // "还丢了两张" has the words of both.
  if (more.many > 0) return { inAll: 0, more: more.many, place: more.place, isUncounted: more.isUncounted }
  const inAll = notLost.test(text) ? nothing : countIn(text, [hanInAll, inAllBehindLost, inAllBeforeLost, inAllThere])
  if (inAll.many > 0) return { inAll: inAll.many, more: 0, place: 0, isUncounted: inAll.isUncounted }
  const { many, place } = countIn(text, [numberLater, hanNumberLater])
  return { inAll: 0, more: many, place, isUncounted: false }
}

/** What a question speaks of that tells how to go about it: "how do I get copies of two lost invoices?"; of none where they only may be lost. */
export function announcedInQuestion(message: string): Announced {
  return mayBe.test(message) ? announcedIn('') : announcedIn(message.slice(0, longest).replace(/[?？]/gu, '.'))
}

const mayBe = /\b(?:if|whenever|when (?:i|we|you|one|somebody|someone)|in case|suppose|imagine)\b|如果|要是|万一|假如|假设|的话/iu

const longest = 600
/** The clause in front of a mark: of "I lost two invoices, can you help?" the question alone. */
const questions = /[^.,;!?，；？。！\n]{1,300}[?？]/gu

/** The first count of these patterns, whose first group is how many, with those that go on from it: "I lost another too. And a third." */
function countIn(text: string, patterns: readonly RegExp[]): Count {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const end = found ? found.index + found[0].length : 0
    if (!found || isThere.test(text.slice(found.index, end + longestDenial))) continue
    return onward(text.slice(end), countOf(found))
  }
  return nothing
}

function onward(behind: string, counted: Count): Count {
  const found = andMore.exec(behind) ?? hanAndMore.exec(behind)
  const end = found ? found[0].length : 0
  if (!found || counted.many > mostInvoices || isThere.test(behind.slice(0, end + longestDenial))) return counted
  const more = countOf(found)
  return onward(behind.slice(end), {
    many: counted.many + more.many,
    place: Math.max(counted.place, more.place),
    isUncounted: counted.isUncounted || more.isUncounted,
  })
}

function countOf(found: RegExpExecArray): Count {
  const count = (found.slice(1).find(Boolean) ?? '').toLowerCase()
  const place = places.findIndex(words => words.test(count)) + 1
  if (place > 0 || one.test(count)) return { many: 1, place, isUncounted: false }
  const many = exact.get(count) ?? numberWord(count)
  return { many: Math.min(many ?? leastOfSeveral, mostInvoices), place: 0, isUncounted: many === null || many > mostInvoices }
}

const nothing: Count = { many: 0, place: 0, isUncounted: false }

/** Whoever lost "some" or "my invoices" lost two at least; more than the most are asked for until the customer says that there is none. */
const leastOfSeveral = 2

/** "I have a second one, not lost", "还有两张没收到": looked for in so many characters behind it. */
const isThere =
  /\b(?:not|never|isn't|wasn't) (?:been )?(?:lost|missing)\b|\b(?:found|turned up|not arrived|arrived)\b|没[有]?(?:丢|收到|到)|找到|还在/iu
const longestDenial = 14

/** "Another": one, whichever it is. */
const one = /^(?:another|one more|a further|other|next|另外?[一那]?|其他[一那]?|剩下[一那]?)$/u
/** "A third" of them: one, and how many there are with it. */
const places = [
  /^第一$/u,
  /^(?:a )?(?:second|2nd)$|^第二$/u,
  /^(?:a )?(?:third|3rd)$|^第三$/u,
  /^(?:a )?(?:fourth|4th)$|^第四$/u,
  /^(?:a )?(?:fifth|5th)$|^第五$/u,
]
const oneOf = 'another|one more|a (?:second|third|fourth|fifth|further|2nd|3rd|4th|5th)'
const exact = new Map([
  ['both', 2],
  ['a dozen', 12],
])

const counted =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[2-9]|[1-9]\\d{1,2}|both|several|some|many|multiple|numerous|various|(?:a few|quite a few|a (?:whole )?(?:couple|number|handful|bunch|lot) of|lots of|a couple|dozens of|a dozen|(?:a|one) hundred)|all'
export const many = `(${counted})`
const ours = '(?:of |my |our |the |these |those )'
const kinds = '(?:lost |missing |paper |vat |special |ordinary )*'
export const invoices = '(?:invoices|fapiaos)'
/** No part of a larger number, and no place in a row. */
const hanCounted =
  '[两三五六七八][三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九几]?|几十|[两二三四五六七八九几]|[1-9]\\d{1,2}|[2-9]|好几十?|一百多?|上百'
export const hanMany = `(?<![\\d第十百几两二三四五六七八九])(${hanCounted}|多)`

const inAllBehindLost = patternOf(
  `\\b(?:lost|lose|losing|misplaced|mislaid|can(?:no|')t find|missing|cop(?:y|ies) (?:of|for)|duplicates? (?:of|for)) (?:${ours}{0,2}${many} (?:different )?(?:${ours}){0,2}|${ours}{1,2})${kinds}(?:${invoices}\\b|of them\\b)|\\b(?:lost|misplaced|missing) ${many}(?=,? (?:in all|altogether|in total)\\b|\\s*(?:[:.,;!]|$))`,
  'iu',
)
/** "No, there are two invoices", said where one was read back. */
const inAllThere = patternOf(`\\b(?:there (?:are|were)|it's|it is|these are|they are) ${many} ${kinds}(?:${invoices}|of them)\\b`, 'iu')
const inAllBeforeLost = patternOf(
  `\\b(?:${many} ${ours}{0,2}|${ours}{1,2})${kinds}${invoices} (?:\\w+ ){0,4}(?:lost|missing|gone|stolen|burnt|burned|destroyed|misplaced|mislaid)\\b`,
  'iu',
)
const hanInAll = patternOf(
  `(?<![没未]|不是|没有)(?:丢|遗失|弄没|不见|找不到)[^，。？?]{0,4}${hanMany}张|${hanMany}张(?:专票|普票|发票|票)?[^，。？?]{0,6}(?:丢|遗失|弄没|不见|找不到)`,
  'u',
)

/** "There are two more", "another two invoices"; two more days are none. */
const moreOfCount = patternOf(
  `\\b(?:(one|${counted}) (?:more|others)|another ${many})(?: (?:${invoices}|of (?:them|those|these)|ones|to (?:come|do|report|file|replace)|that|which|i|we|are|were|lost|missing|after|too|as well|also)\\b|(?=\\s*(?:[,.;!\\n]|$)))`,
  'iu',
)

/** "I lost one more", "I have a second one as well", "and another invoice" */
const moreOfOne = patternOf(
  `(?:^|\\d{8}),? (?:and|plus) (another)(?: (?:one|invoice|fapiao))?(?=\\s*(?:[,.;!\\n]|$))|\\b(${oneOf})(?: (?:one|invoice|fapiao))?,? (?:(?:that )?(?:i|we) |(?:that )?(?:is|was|has been|got|went) |also |i have ){0,2}(?:lost|missing|gone|stolen|misplaced)\\b|\\b(?:lost|missing|misplaced|have|had|is|there's|got) (?:also )?(${oneOf})(?: (?:one|invoice|fapiao)\\b|(?=\\s*(?:[,.;:!\\n]|$)| (?:too|also|as well|and)\\b))`,
  'iu',
)
/** "And a third", right behind another one. */
const andMore = patternOf(
  `^(?: (?:too|also|as well))?[\\s,.;!]{0,3}(?:and|plus)(?: (?:then|also|there(?:'s| is)|i (?:also )?lost|even)){0,2} (${oneOf})(?: (?:one|invoice|fapiao))?(?=\\s*(?:[,.;!\\n]|$)| (?:too|also|as well|is|was|got|lost|missing|gone)\\b)`,
  'iu',
)

const hanMoreOf = `(?:还有|还|另有|另外|又|再有|后面)(?:还|有|我|我们|又|是|也){0,4}(?:丢|遗失|弄丢|少)?了?(一|第[二三四五]|${hanCounted})[张份](?:增值税)?(?:专用|普通)?(?:发票|专票|普票|票)?(?=(?:也|都|给|又)*(?:弄?丢|遗失|不见|没了|找不到|要补|要办|需要补)|\\s*(?:[，。；：、,.;:!！\\n\\d]|$))`
const hanMore = patternOf(hanMoreOf, 'u')
const hanAndMore = patternOf(`^(?:也?丢了|也?遗失了|也?不见了)?[\\s，。；、,.;]{0,3}${hanMoreOf}`, 'u')

/** "I'll send a second number later", "the number of the other one follows": announced, and not known yet. */
const later = '(?:later|follows?|tomorrow|afterwards|next week|soon|in a (?:moment|minute|while|bit)|once i)'
const numberLater = patternOf(
  `\\b(?:a|the|its|my|our) (second|third|fourth|fifth|other|next)(?: (?:invoice|one)(?:['’]s)?)? number\\b[^.;!?\\d\\n]{0,40}\\b${later}\\b|\\bnumber (?:of|for) (?:the|my|our) (second|third|fourth|fifth|other|next)(?: (?:invoice|one|fapiao))?\\b[^.;!?\\d\\n]{0,40}\\b${later}\\b`,
  'iu',
)
const hanNumberLater =
  /(第[二三四五]|(?:另外?|其他|剩下)[一那]?)[张份](?:发票)?的?号码?[^，。；;\d\n]{0,8}(?:晚点|晚些|稍后|之后|回头|明天|随后|待会|等会|等下|过后|后面)[^，。；;\d\n]{0,4}(?:发|给|补|提供|说|告诉|报)/u

/** "I lost one of two invoices" */
const notLost =
  /\b(?:if|when) (?:i|we|you|somebody|someone|one) (?:ever )?(?:lost|lose|loses)\b|(?:如果|要是|万一)[^，。]{0,6}丢|\bone of\b|\b(?:never|not|n't) (?:\w+ )?(?:lost|lose)\b|\byou (?:have |guys )?(?:lost|lose)\b|其中一张(?:丢|不见|找不到)|[两二三四五几]张(?:里|中|当中)?[^，。]{0,3}一张/iu
