import { events, hanEvents, hanLosses, losses } from '../fields/loss-words.js'
import { tokenize } from '../fields/tokens.js'
import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { placesNamed } from './refers-to-one.js'
import { toldOfRest } from './told-of-rest.js'

// Several numbers in one message need not share a fate: "invoice 55418230 has the wrong title and I lost 55418231", "55418230退票，55418231遗失了".

/** What a clause says has become of an invoice: that it is lost, still to come, or something else. */
type Fate = 'lost' | 'late' | 'other' | null

/** Some of the message with the numbers in it, and what it says of them. */
interface Said {
  readonly numbers: readonly string[]
  /** `unsaid`: it is only listed, before one of the list is told to be missing. */
  readonly fate: Fate | 'unsaid'
}

/** Those of several numbers that a message says are lost, where it says of another that something else is the matter with it; null where it tells none apart. */
export function lostOf(text: string, numbers: readonly string[]): readonly string[] | null {
  const written = simplify(text.normalize('NFKC')).toLowerCase()
  if (numbers.length > mostTold || numbers.some(number => !written.includes(number))) return null
  const told = toldOfRest(written, numbers, { fateOf, isMissing })
  if (told !== null) return told
  const said = fates(placesNamed(written, numbers), numbers)
  const of = (fate: Said['fate']) => numbers.filter(number => said.some(one => one.fate === fate && one.numbers.includes(number)))
  const lost = of('lost')
  const left = [...of('other'), ...of('late'), ...of('unsaid')].filter(number => !lost.includes(number))
  return lost.length > 0 && left.length > 0 ? numbers.filter(number => !left.includes(number)) : null
}

/** Those of several numbers that a message says are still to come, where it says of another that it is lost. */
export function lateBeside(text: string, numbers: readonly string[]): readonly string[] {
  const lost = lostOf(text, numbers)
  if (lost === null) return []
  return fates(placesNamed(simplify(text.normalize('NFKC')).toLowerCase(), numbers), numbers).flatMap(({ numbers: of, fate }) =>
    fate === 'late' ? of : [],
  )
}

/** More numbers are a list, of which nothing is told one by one. */
export const mostTold = 10

/** What each piece says, a number that stands alone with the piece that it is listed in. */
function fates(written: string, numbers: readonly string[]): readonly Said[] {
  const groups: { numbers: string[]; words: string }[] = []
  const unsaid: string[] = []
  let listed: string[] = []
  for (const piece of written.split(joints)) {
    const named = numbers.filter(number => piece.includes(number))
    const last = groups.at(-1)
    if (named.length > 0 && /^[\s\d]*$/.test(piece.replace(calls, ' '))) {
      // "I lost 1, 2 and 3" goes on with its list; "1 and 2 are lost" begins with it.
      if (last && /\d[\s"'”’)]*$/.test(last.words)) {
        last.numbers.push(...named)
        last.words += piece
      } else listed.push(...named)
    } else if (named.length > 0 && listed.length > 1 && named.every(number => listed.includes(number)) && isMissing(piece)) {
      groups.push({ numbers: named, words: piece })
      unsaid.push(...listed)
      listed = []
    } else if (named.length > 0) {
      groups.push({ numbers: [...listed, ...named], words: piece })
      listed = []
    } else if (last && !another.test(piece) && !isOfAnother(last, piece) && fateOf(piece) === 'lost')
      groups.push({ numbers: last.numbers, words: piece })
  }
  groups.at(-1)?.numbers.push(...listed)
  return [...groups.map(group => ({ numbers: group.numbers, fate: fateOf(group.words) })), { numbers: unsaid, fate: 'unsaid' }]
}

/** What was lost is told of all, or of another, behind one that is there or still to come: "04418827 is lost, 31992046 has not arrived yet. Burnt." */
function isOfAnother(last: { readonly numbers: readonly string[]; readonly words: string }, piece: string): boolean {
  return (
    (last.numbers.length === 1 && ofAll.test(piece)) ||
    fateOf(last.words) === 'late' ||
    (fateOf(last.words) === 'other' && !goesOn.test(piece))
  )
}

/** A loss tells how what else is the matter came: "went to the wrong address". */
function fateOf(words: string): Fate {
  const said = words.replace(notLost, ' ')
  const tokens = tokenize(said.replace(isWrong, ' '))
  // "It has not come yet" is a wait, though a parcel that did not come may be lost.
  if (late.test(words)) return 'late'
  const isLost =
    notFound.test(said) ||
    losses.within(tokens, 0, tokens.length) ||
    events.within(tokens, 0, tokens.length) ||
    [...hanLosses, ...hanEvents].some(loss => said.includes(loss))
  if (isLost) return 'lost'
  return said !== words || otherwise.test(said) ? 'other' : null
}

/** That it is not there, and not what happened to it, of which a list may be told. */
function isMissing(words: string): boolean {
  const tokens = tokenize(words)
  return notFound.test(words) || losses.within(tokens, 0, tokens.length) || hanLosses.some(loss => words.includes(loss))
}

const notFound = /\bnot (?:be )?found\b|没有?找到|未找到/u
const late =
  /\b(?:is|are|was|were) (?:just |only |still )?(?:late|delayed|overdue)\b|\b(?:held up|stuck) (?:in|at|with) (?:the )?(?:mail|post|customs|transit|courier)\b|\b(?:hasn'?t|has not|haven'?t|have not|isn'?t|is not|not|didn'?t|did not) (?:\w+ )?(?:arrived?|come|here|received|got|reached us)(?: \w+)? yet\b|\bstill (?:hasn'?t|has not|not) (?:arrived|come|here|been (?:delivered|received)|reached)|\bstill (?:on (?:its|the) way|in transit|waiting for)\b|(?:还|尚)未?没?有?(?:收到|寄到|送到|到)(?!了)|还在路上/u

/** Between what is said of one and of the next, each of which may be a clause or a number of a list. */
const joints = /[,;!?，；。！？、\n()（）]|\.(?!\d)|\b(?:and|but|so|while|whereas|however)\b|&|和|跟|与|以及|还有|另外|但是?|不过|而/u
const calls = /\b(?:both|invoices?|fapiaos?|numbers?|nos?|vat|the|also|then)\b|发票|号码?|[张是:#."'“”‘’]/gu
const goesOn = /\b(?:it|which|that)\b|^\s*(?:then|later|was|is|got|has|我?又|后来|结果|然后|[它被把丢])/u
const ofAll = /^\s*(?:they|these|those|all|both)\b|都/u
const another = /\b(?:another|other|second)\b|另|别的/u

const notLost =
  /\b(?:didn'?t|did not|haven'?t|have not|never) (?:actually |really )?(?:lose|lost|misplaced?|mislaid?)\b(?! only)|\bneither (?:of (?:them|these|those|the two)|(?:invoice |fapiao )?\d{8})[^,;.]{0,60}\b(?:lost|missing|gone|stolen|destroyed)\b|\b(?:isn'?t|is not|wasn'?t|was not|aren'?t|are not|not|never)(?: actually| really)? (?:lost|missing|gone|stolen|destroyed)\b|没有?(?:丢|遗失|被偷)|未(?:丢|遗失)/gu
/** A wrong address that is printed, and none that it was sent to. */
const isWrong = /\b(?:has|have|had|shows?|bears?|carries|got|with|under) (?:the |a |an )?(?:wrong|old|incorrect) \w+/gu

const particulars =
  '(?:title|name|company|amount|sum|total|tax|tin|vat|date|month|items?|spelling|address|kind|type|rate|price|currency|quantity|number|details?|info|information|bank)'
const amends =
  '(?:chang|correct|split|merg|void|cancel|return|reissu|re-issu|redo|redone|amend|fix|edit|readdress|re-address|resend|resent|refund|replac|deliver|mail|ship|go to|go back)'
/** What is printed on an invoice that is there is wrong. */
const misprinted = [
  `\\b(?:wrong|incorrect|mistaken|misspel\\w+) (?:\\w+ )?${particulars}\\b`,
  `\\b${particulars} (?:\\w+ ){0,3}(?:is|are|was|were|looks?) (?:\\w+ ){0,2}(?:wrong|incorrect|off|mistaken|misspel\\w+|outdated)\\b`,
  '\\b(?:typos?|misprints?|errors?|mistakes?) (?:in|on)\\b|\\b(?:has|have|contains?|shows?) (?:an? |some )?(?:\\w+ )?(?:typos?|misprints?|errors?|mistakes?)\\b',
  '(?:抬头|金额|税号|名称|公司名|内容|地址|开|写|印)(?:\\S{0,2}(?:错|不对|有误|不符))',
].join('|')
const wrongly = patternOf(misprinted, 'u')

/** What is done with it, or that it is there. */
const otherwise = patternOf(
  [
    misprinted,
    '\\b(?:is|are|was|were|looks?) (?:\\w+ )?(?:wrong|incorrect|faulty)\\b',
    `\\b(?:needs?|has|have|wants?|should|must|ought|please|pls|can you|could you|to be) (?:\\w+ ){0,4}${amends}`,
    '\\b(?:was|were|been|got) (?:returned|cancell?ed|voided|corrected|reissued|split|sent back)\\b',
    `^\\s*(?:please |pls |also |then )*(?:${amends}(?:e|ge)?|return) `,
    '\\b(?:is|are|was|were|looks?|seems?) (?:all |perfectly |just |still |completely |totally )*(?:fine|ok|okay|correct|good|here|safe|in order)\\b',
    "(?<!\\b(?:never|not|yet|\\w+n't) (?:\\w+ )?)\\b(?:arrived|turned up|received|was delivered|got here|came through|found)\\b|\\b(?:still|do|already) have\\b|\\bwhich (?:i|we) (?:still )?have\\s*$|\\d{8} is (?:its|the|a) replacement\\b|\\b(?:i|we)(?:'ve got| have| got| can find| can see| could find) (?:the |our |invoice |number |no |it )*\\d{8}",
    "\\b(?:(?:is|are|was|were) not|isn'?t|wasn'?t)\\s*$|\\d{8} (?:i|we) (?:still |do |already )*(?:have|found|(?:could|can|did) (?:find|locate))\\b|^\\s*(?:still |do )?have (?:the |our |invoice |number |no )*\\d{8}",
    '\\bdelivered (?:the |our |invoice |number |no )*\\d{8}|\\d{8}\\s*[-–:=]\\s*(?:ok|okay|fine|found|here|there|present)\\b|^\\s*found (?:the |our |invoice |number |no )*\\d{8}|\\bis in (?:the|my|our) (?:safe|drawer|file|files|folder|cabinet|archive|binder)\\b',
    '在我(?:这|手|们)|正常|不用补|不补',
    '\\bis (?:still )?(?:with|at) |\\bred[- ]letter\\b|\\bwrong\\s*$',
    '错|不对|有误|不符|(?:要|想|需|得|帮我|请|麻烦)[^没未]{0,4}(?:改|换|退|拆|并|红冲|冲红|作废|重开)|退票|退回|作废|红冲|冲红|重开|(?<![没未不])(?:收到|找到|找着)|(?<![没未不错])(?:送到|寄到|送达)了|没问题|没事|在手|还在|好好的',
  ].join('|'),
  'u',
)

/** Whether a clause says of an invoice only that what is printed on it is wrong. */
export function isMisprinted(clause: string): boolean {
  return wrongly.test(clause) && fateOf(clause) === 'other'
}

/** Whether a clause says of an invoice in so many words that it is not lost. */
export function isNotLost(clause: string): boolean {
  return clause.search(notLost) >= 0
}
