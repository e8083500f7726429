import { at, type Token } from './tokens.js'

/** Digits as they are spoken, one by one. A map, for an object has a "constructor", too. */
const spoken: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      zero: '0',
      oh: '0',
      o: '0',
      nought: '0',
      one: '1',
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
    },
    ...{ 零: '0', 〇: '0', 洞: '0', 一: '1', 幺: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
  }),
)

const times: ReadonlyMap<string, number> = new Map(Object.entries({ double: 2, triple: 3, treble: 3 }))

/**
 * A number that was dictated from token `from` on: "four four one eight, two two one zero", "double seven …", "幺三五…". Null where there is
 * none; its digits are null where they have none of the wanted lengths: the last eight of nine are no number, and whoever reads goes on behind
 * them all, for a message can hold thousands.
 */
export function readSpoken(
  tokens: readonly Token[],
  from: number,
  lengths: readonly number[],
): { to: number; digits: string | null } | null {
  let digits = ''
  let to = from
  for (let index = from; ; ) {
    const { word } = at(tokens, index)
    const repeat = times.get(word) ?? 1
    const digit = spoken.get(repeat > 1 ? at(tokens, index + 1).word : word)
    if (digit !== undefined) {
      digits += digit.repeat(repeat)
      index += repeat > 1 ? 2 : 1
      to = index
    } else if (digits !== '' && /^[,-]$/.test(word)) index++
    else break
  }
  return to > from ? { to, digits: lengths.includes(digits.length) ? digits : null } : null
}
