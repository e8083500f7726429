import type { Field } from '../../forms/form.js'
import { isDistinctive } from './bare-tail.js'
import { hasClearHanForm, isClearForm } from './company-words.js'
import type { Reading, Span } from './reading.js'
import { at, Phrases, type Token, tokenize } from './tokens.js'

// "Sorry", "actually" and the like begin sentences about anything. A value that was written stays where what follows them may be one.

/** What excuses as often as it corrects. */
const faint = new Phrases(
  `sorry, actually, wait, hang on, hold on, pardon, my bad, my mistake, my typo, my error, my fault, my slip, oops, whoops, oh, 抱歉, 不好意思, 对不起, 等等, 等一下, 等下, 其实`,
)

/** What says clearly that the value in front is wrong. */
const clear = new Phrases(
  `no, nope, not, wrong, i mean, i meant, meant, correction, typo, scratch that, strike that, scrap that, forget that, ignore that, disregard that, take that back, mistyped, misread, make that, rather,
  correct, instead, should, real one, right one, actual one, proper one, live one, production one, new one, current one, 不, 错, 口误, 手误, 更正, 纠正, 正确, 应该, 应为, 正式, 真正, 改, 而是`,
)

/** Whether tokens `from` up to `to` turn from one value to another by faint words only: "my typo" excuses, where "typo" corrects. */
export function isFaint(tokens: readonly Token[], from: number, to: number): boolean {
  let found = false
  for (let index = from; index < to; ) {
    const [excuse, correction] = [faint, clear].map(phrases => phrases.lengthAt(tokens, index)) as [number, number]
    if (excuse > 0 && index + excuse <= to) {
      found = true
      index += excuse
    } else if (correction > 0 && index + correction <= to) return false
    else index++
  }
  return found
}

/**
 * Whether what would take a value's place, from token `next` on, only says what is not wanted. With no mark behind it "no" is one with what follows ("No further
 * comments."), unless that can be nothing but a value: "maple-1. No maple-2."
 */
export function asksForNothing(tokens: readonly Token[], next: number, { name }: Field): boolean {
  const [first, second] = [at(tokens, next), at(tokens, next + 1)]
  if (/^(?:不用|不必|无需|不急|不着|别)/u.test(first.word + second.word)) return true
  const isNo = at(tokens, at(tokens, next - 1).word === 'more' ? next - 2 : next - 1).word === 'no'
  return isNo && !(name === 'account' ? isDistinctive(first) : name === 'title' && first.capital)
}

/** Whether a value is all that stands up to the next mark, and none of its words is another field's label. */
export function standsAlone({ tokens, mentionAt }: Reading, { from, to }: Span, field: Field): boolean {
  for (let index = from; index < to; index++) {
    const mention = mentionAt.get(index)
    if (mention && mention.field !== field.name && mention.field !== null) return false
  }
  let next = to
  while (/^(?:please|pls|thanks|instead)$/.test(at(tokens, next).word)) next++
  const { kind, word } = at(tokens, next)
  // "oak-ops and the invoice is 12345678"
  if (word === 'and') return [1, 2, 3].some(step => mentionAt.has(next + step))
  return kind === 'break' || kind === 'mark' || at(tokens, to - 1).kind === 'mark'
}

/** Whether `next` may replace `old`: not a person or a firm for an account, nor a number for its letters, nor a bare name for a firm's. */
export function isLikely(field: Field, old: string, next: string): boolean {
  if (field.name === 'account') return (isDigits(old) || !isDigits(next)) && (isName(old) || !isName(next))
  return field.name !== 'title' || ((!isFirm(old) || isFirm(next)) && !isAddress(old, next))
}

/** Behind a name of several words one word that it has not is whom the customer speaks to: "Maple Trading, sorry Alice". */
function isAddress(old: string, next: string): boolean {
  return /\s/.test(old) && /^\p{Lu}[\p{L}'’-]*\.?$/u.test(next) && !old.toLowerCase().includes(next.toLowerCase())
}

/** Whether either may be the name and the other somebody's who is spoken to: "Maple. Sorry, Alice." */
export function isEither(field: Field, old: string, next: string): boolean {
  return field.name === 'title' && [old, next].every(name => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(name)) && old.slice(0, 2) !== next.slice(0, 2)
}

function isDigits(value: string): boolean {
  return /^[\d -]+$/.test(value)
}

/** "Bob Miller", "Oak Ltd", "小王", rather than "maple-ops". */
function isName(value: string): boolean {
  return /[\s\p{Script=Han}]/u.test(value) || (/^\p{Lu}/u.test(value) && !/[\d._@-]/.test(value))
}

function isFirm(value: string): boolean {
  return hasClearHanForm(value) || tokenize(value).some(({ word }) => isClearForm(word))
}
