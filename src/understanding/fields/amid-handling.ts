import type { Found } from './found.js'
import { at, between, type Token } from './tokens.js'

// Chinese names the number in the middle of what was done with the invoice: "实习生把发票30118821当废纸碎掉了".

type Span = Pick<Found, 'from' | 'to'>

/** In tokens, from 把 to the number: "把我们公司的那张发票号码为". */
const farthest = 24

/** What an invoice is called between 把 and its number, and the numbers that are listed in front of it. */
const callsIt = /^(?:[我们你他她咱您贵司公的那这一两三四几张份发票原件专普增值税通用号码为是纸质电子单和与跟及:(]|\d{8,20})$/u

/** Whether a number stands between 把 and what is done with the invoice, in the clause that begins at `from`. */
export function isAmidHandling(tokens: readonly Token[], from: number, number: Span): boolean {
  if (!goesOnBehind(tokens, number.to)) return false
  for (let index = number.from - 1; index >= Math.max(from, number.from - farthest); index--) {
    const { word } = at(tokens, index)
    if (/^[把将]$/.test(word)) return true
    if (!callsIt.test(word)) return false
  }
  return false
}

/** "把发票30118821的信息" is about what stands on it. */
function goesOnBehind(tokens: readonly Token[], to: number): boolean {
  const index = at(tokens, to).word === ')' ? to + 1 : to
  return at(tokens, index).kind === 'han' && (at(tokens, index).word !== '的' || /^[发专普原]$/.test(at(tokens, index + 1).word))
}

/** The words of `span` without the numbers in the middle of it, which the request holds anyway, where what they are the numbers of is named. */
export function withoutAmid(text: string, tokens: readonly Token[], span: Span, taken: readonly Found[]): string {
  const amid = taken.filter(({ from, to, value }) => from > span.from && to < span.to && /^\d+$/.test(value ?? ''))
  let told = ''
  let start = span.from
  for (const number of amid.sort((one, other) => one.from - other.from)) {
    if (number.from < start || !isAmidHandling(tokens, span.from, number)) continue
    const isAside = at(tokens, number.from - 1).word === '(' && at(tokens, number.to).word === ')'
    const [from, to] = isAside ? [number.from - 1, number.to + 1] : [number.from, number.to]
    const isListed = start > span.from && from === start + 1 && /^[和与跟及]$/.test(at(tokens, start).word)
    if (!isListed && !/^[票件]$/.test(at(tokens, from - 1).word)) continue
    if (!isListed) told += between(text, tokens, start, from)
    start = to
  }
  return told + between(text, tokens, start, span.to)
}
