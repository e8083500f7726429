/** Days from the first to the last, both included: "2025-03-01" to "2025-03-31". */
export interface Period {
  readonly from: string
  readonly until: string
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`

type Read = (match: RegExpExecArray, today: Day) => Period | null
type Day = { readonly year: number; readonly month: number }

/** Ways to write a time, the more exact ones first: what one has read is not read again by the next. */
const ways: readonly (readonly [RegExp, Read])[] = [
  [/(?<!\d)(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?[日号]?/gu, ([, year, month, day]) => dayIn(year, month, day)],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month} (20\\d\\d)\\b`, 'gi'),
    ([, day, name, year]) => dayIn(year, numberOf(name), day),
  ],
  [new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`, 'gi'), ([, name, day, year]) => dayIn(year, numberOf(name), day)],
  [/(?<!\d)(20\d\d)\s?[-/.年]\s?(1[0-2]|0?[1-9])(?![\d])\s?月?/gu, ([, year, month]) => monthIn(Number(year), Number(month))],
  [new RegExp(`\\b${month},? (?:of )?(20\\d\\d)\\b`, 'gi'), ([, name, year]) => monthIn(Number(year), numberOf(name))],
  [/去年\s?(1[0-2]|[1-9])\s?月/gu, ([, month], { year }) => monthIn(year - 1, Number(month))],
  [/今年\s?(1[0-2]|[1-9])\s?月/gu, ([, month], { year }) => monthIn(year, Number(month))],
  [
    new RegExp(`\\b(?:in|for|of|from|since|this|last) ${month}(?! i\\b)(?! (?:i|we|you|it)\\b)`, 'gi'),
    ([, name], today) => lastOf(numberOf(name), today),
  ],
  [new RegExp(`\\b${month}(?:'s)? (?:statement|bill|invoice|fapiao)s?\\b`, 'gi'), ([, name], today) => lastOf(numberOf(name), today)],
  [/(?<![\d个])(1[0-2]|[1-9])\s?月份?(?!内|后)/gu, ([, month], today) => lastOf(Number(month), today)],
  [/\b(?:last|previous) month\b|上个?月/giu, (_, { year, month }) => (month === 1 ? monthIn(year - 1, 12) : monthIn(year, month - 1))],
  [/\bthis month\b|本月|这个月/giu, (_, { year, month }) => monthIn(year, month)],
  [/\b(?:last|previous) year\b|去年/giu, (_, { year }) => yearIn(year - 1)],
  [/\bthis year\b|今年/giu, (_, { year }) => yearIn(year)],
  [/(?<!\d)(20\d\d)\s?年/gu, ([, year]) => yearIn(Number(year))],
  // A bare number is as likely an amount.
  [/\b(?:in|since|of|from|year) (20\d\d)\b(?![-.,]\d| ?(?:yuan|rmb|cny|usd|dollars))/gi, ([, year]) => yearIn(Number(year))],
]

/** What each of the ways holds: most messages have none of it, and need not be searched sixteen times. */
const mayName = new RegExp(`[\\d年月]|month|year|${months.map(name => name.slice(0, 3)).join('|')}`, 'i')

/**
 * The time that a text speaks of, from the earliest day to the latest of all that it names; null where it names none. A month without a year
 * is the last one of that name. `today`: "2026-06-01". `isMeant` is asked of each, by the words before and after it; all are unless given.
 */
export function periodIn(text: string, today: string, isMeant: (before: string, after: string) => boolean = () => true): Period | null {
  const day = { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) }
  const whole = text.normalize('NFKC')
  if (!mayName.test(whole)) return null
  let rest = whole
  const found: Period[] = []
  for (const [pattern, read] of ways) {
    for (const match of rest.matchAll(pattern)) {
      const period = read(match, day)
      const isAny = period && isMeant(whole.slice(0, match.index), whole.slice(match.index + match[0].length))
      if (isAny) found.push(period)
    }
    // By as many spaces, so that what is found later stands where it stood.
    rest = rest.replace(pattern, ({ length }) => ' '.repeat(length))
  }
  if (found.length === 0) return null
  return {
    from: found.map(({ from }) => from).reduce((one, other) => (one < other ? one : other)),
    until: found.map(({ until }) => until).reduce((one, other) => (one > other ? one : other)),
  }
}

function numberOf(name = ''): number {
  return months.findIndex(known => known.startsWith(name.toLowerCase().slice(0, 3))) + 1
}

function dayIn(year: string | number = '', month: string | number = '', day: string | number = ''): Period | null {
  const written = `${year}-${two(month)}-${two(day)}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : { from: written, until: written }
}

function monthIn(year: number, month: number): Period {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${year}-${two(month)}-01`, until: `${year}-${two(month)}-${two(last)}` }
}

function yearIn(year: number): Period {
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}

/** Its last month of this name: that of this year, or where that is still to come of the year before. */
function lastOf(month: number, today: Day): Period {
  return monthIn(month <= today.month ? today.year : today.year - 1, month)
}

function two(number: string | number): string {
  return String(number).padStart(2, '0')
}
