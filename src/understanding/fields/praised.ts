import { isDistinctive } from './bare-tail.js'
import { isLegalForm } from './company-words.js'
import { at, Phrases, type Token } from './tokens.js'

/** What is said of the answer before, in front of a mark: "ok good. Maple Ltd", "好的知道了。". Without the mark it may begin a name: "good harvest foods". */
const praises =
  new Phrases(`good, great, perfect, excellent, super, cool, nice, nice one, lovely, brilliant, awesome, wonderful, fantastic, noted, understood, good to know, good to hear, that's good, that is good, that's good to know, that's great, that's fine,
  that's nice, that's clear, glad to hear, glad to hear it, glad to hear that, nice to know, great to know, good stuff, makes sense, that makes sense, fair enough, good news, clear, all clear, very clear, sounds good, very good, very well, i understand, no worries, not bad, 好, 好嘞, 好吧, 行, 行吧, 知道了, 我知道了,
  明白, 明白了, 我明白了, 了解, 了解了, 清楚了, 收到, 那就好, 太好了, 好极了, 不错, 挺好, 没问题, 懂了, 我懂了, 这样啊, 原来如此, 那好, 行的, 可以`)

/** Thanks for it. What stands behind them may be who signs: "Thanks, Bob". */
const thanks =
  new Phrases(`thanks, thank you, many thanks, thanks a lot, thank you very much, thank you so much, thx, cheers, thanks for that, thanks for the info, thanks for the information, thanks for letting me know, thanks for explaining, thank you for that, thank you for the information, thanks for the answer, thank you for the answer,
  谢谢, 谢谢你, 谢谢您, 谢谢告知, 多谢, 感谢, 谢了`)

/** How many tokens praise the answer before or thank for it, up to a mark with the value behind it; 0 where none do. */
export function praiseAt(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  let isThanks = false
  for (let step = 0; step < 3; step++) {
    const thanked = thanks.lengthAt(tokens, end)
    const length = Math.max(praises.lengthAt(tokens, end), thanked)
    if (length === 0) break
    isThanks = thanked > 0
    end += length
  }
  const { kind, word } = at(tokens, end)
  const isApart = kind === 'break' || /^[,.;:!。…–—-]$/.test(word)
  const next = isApart ? end + 1 : end
  if (end === from || next >= to || !(isApart || (at(tokens, end).kind === 'han' && at(tokens, end).spaced))) return 0
  // "Perfect, Inc."
  if (isLegalForm(at(tokens, next).word)) return 0
  // "Thanks, Bob" is signed.
  const isSigned = isThanks && to - next < 3 && at(tokens, next).kind === 'word' && !isDistinctive(at(tokens, next))
  return isSigned ? 0 : next - from
}

/** Whether an answer does nothing but praise the one before: "great, thanks". */
export function praisesOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from
  while (end < to) {
    const length = Math.max(praises.lengthAt(tokens, end), thanks.lengthAt(tokens, end))
    if (length === 0 && at(tokens, end).kind !== 'mark') return false
    end += Math.max(length, 1)
  }
  return true
}
