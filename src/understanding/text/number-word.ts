const words = new Map(
  Object.entries({
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
    ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  }),
)

/** The number that a word counts: "two" and 两 are 2, and so is "2"; null for all else. */
export function numberWord(word: string): number | null {
  const said = word.toLowerCase()
  return words.get(said) ?? (/^\d{1,2}$/.test(said) ? Number(said) : null)
}
