import { carriers } from './cues.js'
import type { DigitRun } from './digit-runs.js'
import type { Found } from './found.js'
import type { Mention } from './labels.js'
import { areaCodeBefore, isConnecting, isSubject } from './number-owner.js'
import type { Reading } from './reading.js'
import { endsSentence, type Sentence } from './sentences.js'
import { tellsSlip } from './tells-slip.js'
import { at, listed, type Token } from './tokens.js'

/** Words that may stand in front of an invoice's number and call it nothing: what is done with it, where it was found, and small words. */
const neutral = new Set(
  listed(`swapped, switched, reversed, transposed, corrected, fixed, updated, gone, vanished, disappeared, burnt, burned, torn, ruined, soaked, needed, wanted, affected, which, a, an, the, this, that, these, those, it, its, it's, i, we, you, they, me, us, them, our, my, your, is, was, are, be, on, in, of, for, to, at, under, by, with, from, as, one,
    need, want, use, used, lost, lose, loose, losing, missing, misplaced, mislaid, misfiled, have, has, had, got, get, find, found, locate, located, copy, copies, duplicate, scan, photocopy, paper, original, replacement,
    please, pls, plz, kindly, says, reads, say, read, shows, think, believe, guess, suppose, probably, maybe, perhaps, about, around, regarding, re, concerning, called, marked, namely, e.g, i.e, viz, see, check,
    and, or, but, so, more, add, adding, include, plus, another, typo, oops, short, ugh, argh, bearing, bears, bear, having, carrying, carries, carry, following, document, documents, facture, factura, rechnung, n°, correction, mistake, mistyped, misread, not, no, yes, ok, okay, sorry, wait, actually, rather, instead, now, here, there, then, also, just, only, still, exactly, again, correct, right, wrong, digits, ends, ending, starting,
    issued, received, delivered, brought, paid, printed, shown, stated, listed, written, vat, special, ordinary, digital, electronic, digit, newest, latest, last, first, second, third, fourth, fifth, sixth, other, invoice, invoices, fapiao, fapiaos, numbers, nos, hi, hello, hey, dear, thanks, thank, reprint, resend, send, give, ask, file, request,
    lets, let's, i'm, we're, mean, meant, said, typed, go, thing, gave, put, make, change, changed, destroyed, stolen, damaged, burned, shredded, stole, took, threw, thrown, both, either, neither, all,
    two, three, four, five, six, seven, eight, nine, ten, several, few, left, middle, centre, center, upper, lower, page, console, site, website, portal, screen, screenshot, list, table, row, top, bottom, corner, box, drawer, cabinet, folder, photo, picture, pdf, email, mail, letter, archive, titles, headers, headings, reasons, causes, different, various, separate`),
)

/** Han characters in front of a number that call it nothing else: 是, 丢了, 一张, 发票, 和, what is done with an invoice (先补), and where it is (这里). */
const neutralHan = /[是为叫的了个张把份票号码位字不非和及与跟补办要用需有丢失请先只就到着过你您里这那吧呢啊说遍眼外但而]/u

/** A number that nobody calls an invoice's is called something else by the word in front of it: "policy 12345678", "room no. 12345678". */
export function isCalledElse(reading: Reading, run: DigitRun, taken: readonly Found[]): boolean {
  const { tokens, text } = reading
  let before = run.from - 1
  if (areaCodeBefore(tokens, run.from) > 0) return true
  if (isSubject(tokens, run)) return false
  while (before >= 0 && (isJoint(at(tokens, before)) || isConnecting(reading, before))) {
    // "… into strips. 12345678 is the one", "let me look … 12345678": what was said before is over.
    if (endsSentence(tokens, before) || isPause(tokens, before)) return false
    before--
  }
  const { kind, word } = at(tokens, before)
  if (taken.some(({ from, to }) => from <= before && before < to)) return false
  // "maple-ops 12345678", "Maple Ltd 12345678": another value of a bare list, and no word of the language.
  if (kind === 'han')
    return !neutralHan.test(word) && !isBehindCompany(reading, run) && !isAfterwards(tokens, before) && !tellsApart(tokens, before)
  // "Excel dropped the leading zero: 04401872"
  if (before < run.from - 1 && tellsSlip(sentenceBefore(reading, run))) return false
  const isCalled = kind === 'word' && /^[a-z']+$/.test(word) && !neutral.has(word) && !carriers.has(word) && before >= run.from - 4
  return isCalled && (isNoun(tokens, before, run.from) || isShort(text, tokens, before)) && !isWhereOrWhen(tokens, before)
}

/** "枫园有限公司 12345678", unlike "搬家公司 51187720" */
function isBehindCompany({ text, tokens }: Reading, { from }: DigitRun): boolean {
  const { start, spaced } = at(tokens, from)
  return spaced && /(?:有限公司|有限责任公司|股份公司|集团|事务所)\s+$/u.test(text.slice(Math.max(0, start - longestForm), start))
}

/** In characters, with the space behind it. */
const longestForm = 9

/** "办好以后48213390这张也要补": when, and not what it is called; so is 然后 between two numbers that are all that is said, and elsewhere may tell a story. */
function isAfterwards(tokens: readonly Token[], index: number): boolean {
  if (at(tokens, index).word !== '后') return false
  const before = at(tokens, index - 1).word
  return /^[以之完好]$/.test(before) || (before === '然' && isBetweenNumbers(tokens, index - 1))
}

function isBetweenNumbers(tokens: readonly Token[], index: number): boolean {
  const number = /^[，,、]$/.test(at(tokens, index - 1).word) ? index - 2 : index - 1
  return /^\d{8}(?:\d{12})?$/.test(at(tokens, number).word) && (number === 0 || /^[是为:：]$/.test(at(tokens, number - 1).word))
}

/** "抬头不一样：48213377是…": that the ones behind it differ, and not what they are called. */
function tellsApart(tokens: readonly Token[], index: number): boolean {
  return /^(?:不同|一样|相同|分别|各异|如下)$/.test(at(tokens, index - 1).word + at(tokens, index).word)
}

/** In characters. */
const longestSlip = 100

function sentenceBefore({ text, tokens, sentenceAt }: Reading, { from }: DigitRun): string {
  const end = at(tokens, from).start
  const start = at(tokens, sentenceAt[from]?.from ?? from).start
  return text.slice(Math.max(start, end - longestSlip), end)
}

/** "and REGON 12345678": capitals among small letters call a number by its short name. */
function isShort(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, end } = at(tokens, index)
  const before = at(tokens, index - 1)
  return /^\p{Lu}{2,6}$/u.test(text.slice(start, end)) && !before.capital && before.kind === 'word'
}

function isPause(tokens: readonly Token[], index: number): boolean {
  const { word } = at(tokens, index)
  return word === '…' || (word === '.' && at(tokens, index - 1).word === '.')
}

/** "The invoices we lost in the move: 12345678, 87654321": where or when, and not what they are called. */
function isWhereOrWhen(tokens: readonly Token[], index: number): boolean {
  const front = /^(?:the|a|an|our|my|last|that|this)$/.test(at(tokens, index - 1).word) ? index - 1 : index
  return at(tokens, index + 1).word === ':' && /^(?:in|during|at|on|after|by|since|from|last)$/.test(at(tokens, front - 1).word)
}

/** "My badge number is 12345678": a word in front of a label that leaves open which number is meant says which. */
export function namesElse({ tokens }: Reading, { specific, from }: Mention, taken: readonly Found[]): boolean {
  const { kind, word } = at(tokens, from - 1)
  // "account maple-ops number 12345678"
  if (taken.some(({ to }) => to === from)) return false
  return !specific && kind === 'word' && /^[a-z']+$/.test(word) && !neutral.has(word) && !withName.has(word)
}

const withName = new Set(
  listed(
    'whole, complete, entire, full, new, real, own, account, name, then, that, whose, which, ltd, inc, co, limited, company, title, type',
  ),
)

/** "We paid 12000000 last year and 10450000 this year": where one number of a sentence is money, the others that nobody names are, too. */
export function isMoney({ tokens, sentenceAt, mentions }: Reading, run: DigitRun, field: string): boolean {
  const sentence = sentenceAt[run.from]
  // Shorter ones are no invoice's anyway, and a message can hold thousands.
  if (
    !sentence ||
    run.digits.length < 6 ||
    mentions.some(mention => mention.field === field && mention.from >= sentence.from && mention.to <= sentence.to)
  )
    return false
  const known = spending.get(sentence)
  if (known !== undefined) return known
  const isSpending = tokens
    .slice(sentence.from, sentence.to)
    .some(({ word }, at) => spends.test(word) && /^[1-9]\d{3,}/.test(tokens[sentence.from + at + 1]?.word ?? ''))
  spending.set(sentence, isSpending)
  return isSpending
}

/** Whether a sentence tells of money that was spent: one may hold hundreds of numbers, and each asks. */
const spending = new WeakMap<Sentence, boolean>()

const spends = /^(?:paid|pay|pays|spent|spend|owe|owes|owed|cost|costs|charged|transferred|recharged|remitted)$/

/** "Call me on 51187720, or my colleague on 51187721": one telephone number more, where nothing calls it another. */
export function isOneMoreTelephone({ tokens, sentenceAt, mentions }: Reading, last: DigitRun, run: DigitRun): boolean {
  const sentence = sentenceAt[run.from]
  if (!sentence || sentence !== sentenceAt[last.from] || mentions.some(({ from, to }) => from >= last.to && to <= run.from)) return false
  const calls = tokens.slice(sentence.from, run.from).some(({ word }) => dials.test(word))
  return calls && /^(?:on|at|under|is|[:,]|or|and|打|拨|是|话|机|系)$/.test(at(tokens, run.from - 1).word)
}

const dials = /^(?:call|ring|dial|phone|telephone|reach|text|whatsapp|sms|打|拨|联|电)$/

/** Between what a number is called and the number: "is", ":", "no.", "#". */
function isJoint({ kind, word }: Token): boolean {
  return kind === 'mark' ? /^[:=#.]$/.test(word) : /^(?:is|was|no|nr|num|number|id|号|码|是|为)$/.test(word)
}

/** A word joined to the number by a mark or "no", or standing right in front of it. Capitals may be a company's. */
function isNoun(tokens: readonly Token[], index: number, number: number): boolean {
  return number - index > 1 || !at(tokens, index).capital || at(tokens, index - 1).kind !== 'word'
}

/** "My number is 12345678, call me any time": by what else the sentence says, a telephone's. Only where nothing says which number is meant. */
export function isTelephone({ tokens, sentenceAt, mentions }: Reading, { specific, from }: Mention): boolean {
  const sentence = sentenceAt[from]
  const owned = /^(?:my|our|the|his|her|whose)$/.test(at(tokens, from - 1).word)
  return (
    !specific &&
    owned &&
    sentence !== undefined &&
    tokens
      .slice(sentence.from, sentence.to)
      .some(
        ({ word }, offset) =>
          !hasOwn(sentence.from + offset) &&
          /^(?:call|calls|ring|dial|phone|telephone|reach|contact|text|whatsapp|wechat|sms|voicemail)$/.test(word),
      )
  )

  // "… and my phone number is 13800138000": that one has a number of its own.
  function hasOwn(index: number): boolean {
    const other = mentions.find(mention => mention.field === null && mention.from === index)
    return other !== undefined && [0, 1, 2].some(ahead => /^\+?\d{5,}/.test(at(tokens, other.to + ahead).word))
  }
}
