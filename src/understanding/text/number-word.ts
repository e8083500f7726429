const words = new Map(
  Object.entries({
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
    ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  }),
)

/** The number that a word counts: "two" and 两 are 2, and so is "2", 十二 is 12; null for all else. */
export function numberWord(word: string): number | null {
  const said = word.toLowerCase()
  const [, tens, ones] = hanTens.exec(said) ?? []
  if (tens !== undefined) return (words.get(tens) ?? 1) * 10 + (words.get(ones ?? '') ?? 0)
  return words.get(said) ?? (/^\d{1,3}$/.test(said) ? Number(said) : null)
}

const hanTens = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u
