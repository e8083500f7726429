import { numberWord } from '../text/number-word.js'
import { simplify } from '../text/simplify.js'
import { withoutMore } from './one-more.js'

/** How many lost invoices a message speaks of: `inAll` ("I lost two invoices"), or `more` than were spoken of before ("there are two more"); 0 where it does not say. */
interface Announced {
  readonly inAll: number
  readonly more: number
}

/** What a message announces, whose numbers need not be there; "several" are two at least. Only its first 600 characters are looked at. */
export function announcedIn(message: string): Announced {
  // "What if two invoices are lost?" announces none.
  const text = simplify(message.slice(0, longest)).replace(questions, ' ')
  const more = countIn(text, [moreOfCount, moreOfOne, hanMore])
  // "还丢了两张" has the words of both.
  const inAll = notLost.test(text) || more > 0 ? 0 : countIn(text, [hanInAll, inAllBehindLost, inAllBeforeLost, inAllThere])
  return { inAll, more }
}

/** Words without those that only announce more: "Yes. There are two more", "对，一共丢了两张". */
export function withoutAnnounced(text: string): string {
  return withoutMore(text.replace(saidOfMore, ' ').replace(hanSaidOfMore, ''))
}

const longest = 600
/** The clause in front of a mark: of "I lost two invoices, can you help?" the question alone. */
const questions = /[^.,;!?，；？。！\n]{1,300}[?？]/gu

/** The first count of these patterns, whose first group is how many; 0 where none is there. */
function countIn(text: string, patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (!found || isThere.test(text.slice(found.index, found.index + found[0].length + longestDenial))) continue
    const count = found.slice(1).find(Boolean) ?? ''
    return Math.min(one.test(count) ? 1 : (numberWord(count) ?? leastOfSeveral), mostAnnounced)
  }
  return 0
}

/** Whoever lost "some" or "my invoices" lost two at least; and more are not asked for one by one. */
const [leastOfSeveral, mostAnnounced] = [2, 20]

/** "I have a second one, not lost", "还有两张没收到": looked for in so many characters behind it. */
const isThere =
  /\b(?:not|never|isn't|wasn't) (?:been )?(?:lost|missing)\b|\b(?:found|turned up|not arrived|arrived)\b|没[有]?(?:丢|收到|到)|找到|还在/iu
const longestDenial = 14

/** "Another", "a third": one, whichever it is. */
const one = /^(?:another|one more|a (?:second|third|further|2nd|3rd))$/iu

const counted =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\\d|20|both|several|some|many|multiple|a few|a couple of|a couple|all'
const many = `(${counted})`
const ours = '(?:of |my |our |the |these |those )'
const kinds = '(?:lost |missing |paper |vat |special |ordinary )*'
const invoices = '(?:invoices|fapiaos)'
/** No part of a larger number, and no place in a row. */
const hanMany = '(?<![\\d第十百])([两二三四五六七八九十几2-9]|1\\d|20|好几|多)'

const inAllBehindLost = new RegExp(
  `\\b(?:lost|lose|losing|misplaced|mislaid|can(?:no|')t find|missing|cop(?:y|ies) (?:of|for)|duplicates? (?:of|for)) (?:${ours}{0,2}${many} (?:different )?(?:${ours}){0,2}|${ours}{1,2})${kinds}(?:${invoices}\\b|of them\\b)|\\b(?:lost|misplaced|missing) ${many}(?=,? (?:in all|altogether|in total)\\b|\\s*(?:[:.,;!]|$))`,
  'iu',
)
/** "No, there are two invoices", said where one was read back. */
const inAllThere = new RegExp(`\\b(?:there (?:are|were)|it's|it is|these are|they are) ${many} ${kinds}(?:${invoices}|of them)\\b`, 'iu')
const inAllBeforeLost = new RegExp(
  `\\b(?:${many} ${ours}{0,2}|${ours}{1,2})${kinds}${invoices} (?:\\w+ ){0,4}(?:lost|missing|gone|stolen|burnt|burned|destroyed|misplaced|mislaid)\\b`,
  'iu',
)
const hanInAll = new RegExp(
  `(?<![没未]|不是|没有)(?:丢|遗失|弄没|不见|找不到)[^，。？?]{0,4}${hanMany}张|${hanMany}张(?:专票|普票|发票|票)?[^，。？?]{0,6}(?:丢|遗失|弄没|不见|找不到)`,
  'u',
)

/** "There are two more", "another two invoices"; two more days are none. */
const moreOfCount = new RegExp(
  `\\b(?:(one|${counted}) (?:more|others)|another ${many})(?: (?:${invoices}|of (?:them|those|these)|ones|to (?:come|do|report|file|replace)|that|which|i|we|are|were|lost|missing|after|too|as well|also)\\b|(?=\\s*(?:[,.;!\\n]|$)))`,
  'iu',
)

/** "I lost one more", "I have a second one as well", "and another invoice" */
const moreOfOne =
  /\b(another|one more|a (?:second|third|further|2nd|3rd))(?: (?:one|invoice|fapiao))?,? (?:(?:that )?(?:i|we) |(?:that )?(?:is|was|has been|got|went) |also |i have ){0,2}(?:lost|missing|gone|stolen|misplaced)\b|\b(?:lost|missing|misplaced|have|had|is|there's|got) (?:also )?(another|one more|a (?:second|third|further|2nd|3rd))(?: (?:one|invoice|fapiao)\b|(?=\s*(?:[,.;:!\n]|$)))/iu

const hanMore =
  /(?:还有|还|另有|另外|又|再有|后面)(?:还|有|我|我们|又|是|也)*(?:丢|遗失|弄丢|少)?了?([一两二三四五六七八九十几2-9]|1\d|20|好几)[张份](?:增值税)?(?:专用|普通)?(?:发票|专票|普票|票)?(?=(?:也|都|给|又)*(?:弄?丢|遗失|不见|没了|找不到|要补|要办|需要补)|\s*(?:[，。；：、,.;:!！\n\d]|$))/u

/** "I lost one of two invoices" */
const notLost =
  /\b(?:if|when) (?:i|we|you|somebody|someone|one) (?:ever )?(?:lost|lose|loses)\b|(?:如果|要是|万一)[^，。]{0,6}丢|\bone of\b|\b(?:never|not|n't) (?:\w+ )?(?:lost|lose)\b|\byou (?:have |guys )?(?:lost|lose)\b|其中一张(?:丢|不见|找不到)|[两二三四五几]张(?:里|中|当中)?[^，。]{0,3}一张/iu

const saidOfMore = new RegExp(
  `\\b(?:(?:and|also|but|oh|actually|i|we|have|has|had|there(?:'s| is| are|)|in fact) ){0,5}(?:(?:lost|missing|got) )?(?:also )?(?:a total of )?(?:(?:one|${many}) more|${many} others|another ${many}|(?<=lost (?:a total of )?)${many}(?= (?:of them|in all|altogether|in total|${invoices})\\b|\\s*[.!]?$)|a (?:second|third|further)(?: one| invoice)?)(?: (?:${invoices}|ones?|of them|to come|to do|to report|after (?:this|that)|that|i|we|also|too|as well|lost|missing|are|were|in all|altogether|in total)\\b)*`,
  'giu',
)
const hanSaidOfMore = new RegExp(
  `(?:另外|还有|另有|又|再|我们?|还|也|后面|之后|一共|总共|其实|实际上|有){0,4}(?:[丢少]了?|遗失了?|弄丢了?)?(?:(?<=有)一|${hanMany})[张份](?:增值税)?(?:专用|普通)?(?:发票|专票|普票|票)?(?:也|都|给|又|要)*(?:弄?丢|遗失|不见|没|少|补|办)?了?`,
  'gu',
)
