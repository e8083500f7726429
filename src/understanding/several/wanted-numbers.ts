import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { isMisprinted, lostOf } from './lost-of-several.js'
import { refersTo } from './refers-to-one.js'
import { tellsHowInChinese } from './told-of-rest.js'

// Of several numbers some are not wanted: "lost 55418230 and 55418231, but I only need a copy of 55418231", "…，另一张不用了".

/** What a text says of `numbers`, by name or by their order: which are not lost or not wanted, and which alone are. */
export function saidOf(text: string, numbers: readonly string[]): { readonly gone: readonly string[]; readonly kept: readonly string[] } {
  // "04418274 just has the wrong title" wants none of it.
  const isGone = (clause: string) => isGivenUp(clause) || isMisprinted(clause)
  const isKept = wantsAlone
  const said = clauses(text)
  const [gone, kept] = [isGone, isKept].map(is => said.flatMap(clause => (is(clause) ? named(clause, numbers) : [])))
  return { gone: gone ?? [], kept: kept ?? [] }
}

/** Those of several numbers that a message wants, by what it says of each, and once it has named them all; all of them where it says nothing of it. */
export function wantedOf(text: string, numbers: readonly string[]): readonly string[] {
  const said = simplify(text.normalize('NFKC')).toLowerCase()
  const ends = numbers.map(number => said.indexOf(number) + number.length)
  if (numbers.some(number => !said.includes(number))) return numbers
  const { gone, kept } = saidOf(said.slice(Math.max(...ends)), numbers)
  const lost = lostOf(text, numbers) ?? numbers
  const wanted = lost.filter(number => (kept.length > 0 ? kept.includes(number) : !gone.includes(number)))
  return wanted.length > 0 ? wanted : lost
}

/** Whether a clause says that an invoice is there or not wanted: "I found it", 不用了. */
export function isGivenUp(clause: string): boolean {
  return notWanted.test(clause) && !stillWanted.test(clause)
}

/** "And" between two numbers joins them; else it goes on to another clause. */
function clauses(said: string): readonly string[] {
  return said.split(
    /[,.;!，。；！\n]|\b(?:but|so)\b|\band\b(?!\s+(?:#?\d|(?:the )?(?:first|second|third|fourth|fifth|last)\b))|但是?|不过/u,
  )
}

function named(clause: string, numbers: readonly string[]): readonly string[] {
  const isBoth = /\b(?:both|(?<!\bafter )all|two|three)\b|两|都|这些/u.test(clause)
  const meant = isBoth ? [] : refersTo(clause, numbers)
  return numbers.filter(number => clause.includes(number) || meant.includes(number))
}

const notWanted =
  /\b(?:isn'?t|is not|wasn'?t|was not|not|never)(?: actually| really)? (?:lost|missing|needed|necessary|wanted|required)\b|\b(?:found|turned up|came up|no longer|don'?t need|do not need|no (?:more )?need|have (?:it|that one|the(?! (?:title|account|name|reason|number|kind)\b))|forget|skip|drop|scrap|ignore|cancel|cancell?ed|withdraw|withdrawn|remove|delete|strike|never ?mind|take (?:out|off)|leave out|leave away|without|is back|came back|(?:never|hasn'?t|has not|didn'?t|did not)(?: yet)? (?:arrived?|come|came))\b|(?<![没未不]|没有)(?:找到|找着|找回)|没丢|没有丢|不用|不要|不需要|不必|不补|不办|撤|取消|作废|有了/u
/** "30118822 was never found", "don't forget 30118822", "no need to change 30118822", "if 30118822 turns up": none of these gives it up. */
const stillWanted = patternOf(
  [
    "\\b(?:never|not|nobody|cannot|\\w+n'?t) (?:\\w+ ){0,3}(?:found|turned up|come up|came up|have the)\\b",
    "\\b(?:don'?t|do not|never|not|mustn'?t|won'?t) (?:\\w+ ){0,2}(?:forget|skip|drop|scrap|ignore|cancel|cancell?ed|withdraw|remove|delete|strike|leave out|leave away)\\b",
    '\\bneed to (?!cop(?:y|ied)\\b|replace|request|apply|get|process|go on|file)',
    '\\b(?:if|unless|until|in case)\\b|^\\s*(?:and |then )?(?:once|when)\\b|如果|要是|万一',
    '没有?能?找|未找|找不',
    '(?:不用|不要|不必|不需要|别)再?(?:改|换|核对|检查|更正|修改|急|着急|担心|忘|漏|弄|写|搞|取消|作废|撤)',
  ].join('|'),
  'u',
)

/** A text without "only the second is special": that says what it is, and not that the others are not wanted. */
export function withoutTold(text: string): string {
  return clauses(text)
    .filter(clause => !onlyThis.test(clause.toLowerCase()) || wantsAlone(clause))
    .join(', ')
}

/** "Only the second", "I only need a copy of 30118822", "只有第二张丢了": no other one is lost or wanted. */
function wantsAlone(clause: string): boolean {
  const said = clause.toLowerCase()
  if (!onlyThis.test(said) || isGivenUp(said) || isMisprinted(said)) return false
  return !tellsHowInChinese.test(said) && !qualified.test(said) && (wants.test(said) || !/\p{L}/u.test(said.replace(pointing, ' ')))
}

/** That its writer wants it or that it is lost, and not what it needs or is needed for: "Only the second needs a stamp". */
const wants =
  /\b(?:i|we|you|to|please|pls)\b[^,;]{0,14}\b(?:need|want|require|request|apply|process|send|file|submit|do)\b|\bconcerns?\b|\bcop(?:y|ies)\b|\b(?:lost|lose|missing|gone|looking for)\b|\b(?:needed|wanted|required|necessary|relevant|mine|ours)\W*$|^\W*(?:only|just) (?:needs?|wants?|file|send|process|do)\b|[只仅](?:需要?|要|想|补|办|丢|交|提交|申请|遗失|弄丢)|[只仅]有[^，。,]{0,12}(?:丢|遗失|不见|没找|找不)[了到的着掉失]*\W*$|[只仅]有[^，。,]{0,12}(?:需要|(?<![重紧必主])要|得|想)(?:补|办|申请|复印件|副本)*[的了]?\W*$|不见|没找|找不/u
/** "Only the first is needed by Friday", "I only want the first as a scan" say when and how. */
const qualified =
  /\b(?:urgent(?:ly)?|soon|quickly|fast|asap|first of all|by|before|until|as an?|in (?:paper|colou?r|print)|on paper|with (?:the|an?)|scan(?:ned)?|pdf|e-?mail|for (?:the|an?|my|our|sure|now)|definitely|certainly|have (?:an? )?cop)\b|急|尽快|赶|扫描|电子|纸质|彩色|盖章|先/u
/** Nothing but which one is meant. */
const pointing =
  /\b(?:only|just|solely|please|pls|and|but|for|the|invoices?|fapiaos?|numbers?|nos?|one|first|second|third|fourth|fifth|last|latter|former|other|this|that|it|is)\b|只|有|是|仅|限|第[一二三四五]|最后|那|这|[张份个]|发票|号码?|请|吧|就/gu

const onlyThis = /\b(?:only|just|solely)\b|只要|只有|只需|只想|只办|只补|只用|只申请|仅/u
