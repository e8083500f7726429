import type { Found } from '../fields/found.js'
import { at, Phrases, type Token } from '../fields/tokens.js'

const first = new Phrases(
  'only the first, just the first, only need the first, only lost the first, only want the first, the first one is lost, the first one is missing, need the first one, it is the first, the former, 只要第一张, 丢的是第一张, 第一张丢了, 只丢了第一张, 是前一张',
)
const second = new Phrases(
  'only the second, just the second, only the last, only need the second, only lost the second, only want the second, only need the last, the second one is lost, the second one is missing, need the second one, it is the second, the latter, 只要第二张, 丢的是第二张, 第二张丢了, 只丢了第二张, 是后一张',
)

/** The one of two numbers that the customer says is meant: "12345678 and 12345679, only the second one is lost". Null where they say nothing of it. */
export function whichOfTwo(tokens: readonly Token[], numbers: readonly Found[]): string | null {
  const [one, other, ...more] = [
    ...new Map(numbers.flatMap(found => (found.value === null ? [] : [[found.value, found] as const]))).values(),
  ]
  if (!one || !other || more.length > 0) return null
  const [before, after] = one.from < other.from ? [one, other] : [other, one]
  const isSaid = (phrases: Phrases) => tokens.some((_, index) => index >= after.to && saidAt(phrases, tokens, index))
  if (isSaid(first)) return isSaid(second) ? null : before.value
  return isSaid(second) ? after.value : null
}

/** "The first one arrived" and "not the first" choose the other. */
function saidAt(phrases: Phrases, tokens: readonly Token[], index: number): boolean {
  return phrases.lengthAt(tokens, index) > 0 && !/^(?:not|isn't)$/.test(at(tokens, index - 1).word)
}
