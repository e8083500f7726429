import { looksLikeTaxId } from '../../forms/confused.js'
import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { sound } from './bare-words.js'
import { noValues } from './cues.js'
import { asDescribed, descriptionAt } from './described-spelling.js'
import { keptUnder } from './kept-under.js'
import { asksToWait } from './puts-off.js'
import { readQuoted } from './quoted.js'
import type { Connection, Reading, Span } from './reading.js'
import { readSpokenMarks } from './spoken-marks.js'
import { at, between, listed, type Token } from './tokens.js'

/** Longest run of digits that may be an account: beyond it, it is a bank's. */
const longestDigits = 15

/** Longest account that is written with spaces, in words. */
const mostWords = 3

const followers = new Set(
  listed(`and, but, or, with, for, the, please, pls, is, thanks, thank, not, which, in, on, so, if, because, as, sorry, no, wait, actually, instead, i, we, our, my, that, at,
    rather, to, made, issued, until, since, after, before, during, while, when, from, only, now, it, whose, then, should, has, was, oops, password, passwd, passcode, pwd, pw`),
)

/** "Account kestrelhq 48213377": digits in the length of an invoice's number are no further word of a name. */
const ofInvoice = /^(?:\d{8}|\d{20})$/

/** Words that "account" goes together with: "account password". */
const compounds = new Set(
  listed(`password, balance, funds, names, numbers, credit, credits, money, deposit, deposits, history, statement, statements, security, center, centre, system, opening, verification,
    executive, rep, access, activity, interface, manual, guide, friendly, group, agreement, rights, currency, status, recharge, top-up, email, address, type, region, papers, paper, stuff, matter, matters, issue, issues, problem, problems, question, questions, documents, document, files, books, people, page, today, now, displays, says, shows, needs, need, seems, got`),
)

/** The account that stands at a token: one word made like an account, or a short run of words where a label announces it; written as is said behind it. */
export function readAccount(reading: Reading, begin: number, by: Connection['by'], apart = true): Span | null {
  // "Account: it's under maple-ops"
  const said = by === 'mark' && /^(?:it's|its|that's)$/.test(at(reading.tokens, begin).word) ? begin + 1 : begin
  const index = by === 'mark' ? said + (keptUnder(reading.tokens, said, 'account') ?? 0) : begin
  const span = readWritten(reading, index, by, apart)
  const description = span && descriptionAt(reading.tokens, span.to)
  const value = span && description ? asDescribed(span.value, description) : null
  return span && description ? (value === null ? null : { ...span, value }) : span
}

function readWritten(reading: Reading, index: number, by: Connection['by'], apart: boolean): Span | null {
  const { tokens, text, mentionAt } = reading
  const quoted = readQuoted(reading, index)
  if (quoted) return quoted
  const first = at(tokens, index)
  if (first.kind === 'han') return readHan(reading, index, by)
  // "maple-1, no spaces"
  if (first.kind !== 'word' || sound.test(first.word) || isOfDescription(tokens, index)) return null
  if (asksToWait(tokens, index)) return null
  // "see below", "to follow"
  if (/^(?:see|to)$/.test(first.word) && /^(?:below|above|attached|attachment|follow|come|be)$/.test(at(tokens, index + 1).word))
    return null
  // A word with a colon behind it is a label that is not ours.
  if (at(tokens, index + 1).word === ':') return null
  const spoken = readSpokenMarks(tokens, index)
  if (spoken && !noValues.has(first.word)) return { from: index, ...spoken }
  const distinctive = /[\d._@-]/.test(first.word)
  let digits = ''
  for (let next = index; /^\d+$/.test(at(tokens, next).word); next++) digits += at(tokens, next).word
  if (
    digits.length > longestDigits ||
    looksLikeTaxId(first.word) ||
    mentionAt.get(index)?.field === null ||
    (by === 'nothing' && mentionAt.has(index))
  )
    return null
  if (distinctive) {
    // "138 0013 8000" is one, as it is written.
    if (by === 'mark' && digits.length > first.word.length) {
      let last = index
      while (/^\d+$/.test(at(tokens, last).word)) last++
      return { from: index, to: last, value: between(text, tokens, index, last) }
    }
    // "Account: Mei-Hua Group"
    const named = by === 'mark' && first.capital && !/\d/.test(first.word)
    let last = index + 1
    while (named && last < index + mostWords && at(tokens, last).capital && !ends(last)) last++
    return { from: index, to: last, value: between(text, tokens, index, last) }
  }
  if (
    noValues.has(first.word) ||
    compounds.has(first.word) ||
    !apart ||
    (by === 'nothing' && at(tokens, index - 1).kind !== 'han' && (/(?:ly|ing|ed|day)$/.test(first.word) || first.word.length < 3))
  )
    return null
  // "with account papers was stolen": a word of the sentence.
  if (by === 'nothing' && /^(?:was|were|is|are|has|have|had|got|went|will|would|can|could)$/.test(at(tokens, index + 1).word)) return null
  let to = index + 1
  while (to < index + mostWords + 1 && !ends(to)) to++
  if (to > index + mostWords || (by === 'nothing' && to > index + 1)) return null
  if (by === 'words' && to > index + 1 && !at(tokens, index + 1).capital && noValues.has(at(tokens, to - 1).word)) return null
  return { from: index, to, value: between(text, tokens, index, to) }

  function ends(next: number): boolean {
    const { kind, word } = at(tokens, next)
    return kind !== 'word' || mentionAt.has(next) || ofInvoice.test(word) || followers.has(word) || descriptionAt(tokens, next) !== null
  }
}

/** "Account manager, Delta-Tec Ltd": what somebody is, and no label. */
export function isRole(tokens: readonly Token[], index: number): boolean {
  const next = at(tokens, index + 1)
  // "Our account manager says it's maple-ops" gives it.
  if (next.kind === 'word' && !next.capital) return false
  return /^(?:managers?|executives?|directors?|reps?|representatives?|officers?|supervisors?|specialists?)$/.test(at(tokens, index).word)
}

/** "no spaces", "without the dash": a word that says how the one in front of it is written. */
function isOfDescription(tokens: readonly Token[], index: number): boolean {
  const description = descriptionAt(tokens, index - 1) ?? descriptionAt(tokens, index)
  return description !== null && description.kind !== 'letters' && description.to > index
}

/** What an account is said to be, in front of how it is written. */
const hanKind = '(?:我的|我们的)?(?:手机号码?|手机|电话号码?|电话|邮箱地址|电子邮箱|邮箱|邮件地址|微信号|微信)'
const beginsKind = patternOf(`^${hanKind}(?:是|为|：|:)?\\s?(?=[\\p{L}\\d])`, 'u')
const wholeKind = patternOf(`^${hanKind}(?:是|为)?$`, 'u')

function readHan({ tokens, text, mentionAt }: Reading, index: number, by: Connection['by']): Span | null {
  let to = index
  // Behind a space another label may stand.
  const isLabel = (next: number) => next > index && mentionAt.has(next) && at(tokens, next).spaced
  while ((at(tokens, to).kind === 'han' || at(tokens, to).kind === 'word') && !isLabel(to)) to++
  // "账号就是手机号13800138000", "账户名就是邮箱地址：a@b.example"
  const said = simplify(between(text, tokens, index, to))
  const written = at(tokens, to + 1)
  if (wholeKind.test(said)) {
    const isTold = /^[:=]$/.test(at(tokens, to).word) && /^[\w.@+-]{3,}$/.test(written.word)
    return isTold ? { from: index, to: to + 2, value: between(text, tokens, to + 1, to + 2) } : null
  }
  const kind = beginsKind.exec(said)?.[0]
  const value = between(text, tokens, index, to).slice(kind?.length ?? 0)
  const own = /^[\w.@+-]+(?=\s?[吧哈啊呀]?$)/u.exec(value)?.[0]
  if (kind !== undefined && own !== undefined) return { from: index, to, value: own }
  const isName = by !== 'nothing' && to - index <= 20 && !/[不没忘我的了吗什怎哪啥咋是]|在(?!线)/u.test(simplify(value))
  return isName ? { from: index, to, value } : null
}
