const asks =
  /^\W*(?:(?:hm+|oh|ok|okay|so|then|and|maybe|perhaps|is|it|this|that|the|number|one|right|correct|would|be|do|you|mean|could|or|not|isn't)\b\W*)*(\d[\d .-]{3,40}\d)\W*(?:(?:then|right|correct|maybe|it|one|the|is|that)\b\W*)*[?？]\W*$/iu
const asksInChinese =
  /^(?:那|是不是|是|这个|那个|号码|应该|难道|,|，|\s)*(\d[\d -]{3,40}\d)\s*(?:(?:这个|吗|吧|么|呢|对吗|对吧|是吗|行吗)+[?？]?|[?？])\s*$/u

/** "48213377€?" asks of money. */
const amount = /\p{Sc}|\d\s?(?:元|块|万)/u

/** Longest guess, in characters. */
const longest = 100

/** The number in "is it 44031911?" and "是12345678吗": whoever is asked for one and guesses gives it, and hears whether it can be one. Null where more is said, and for an amount. */
export function guessedNumber(text: string): string | null {
  return text.length > longest || amount.test(text) ? null : (asks.exec(text)?.[1] ?? asksInChinese.exec(text)?.[1] ?? null)
}
