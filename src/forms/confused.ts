/** One thing that people give by mistake for another. */
interface Confusion {
  readonly lengths: readonly number[]
  readonly date?: boolean | undefined
  readonly say: string
}

/** What to tell a customer whose value is something else than was asked for: a telephone number, a tax ID, a date. Null where it is none of these. */
export function confusedWith(confusions: readonly Confusion[], raw: string): string | null {
  const value = raw.normalize('NFKC').trim()
  const isADate = isDate(value)
  const length = numberLength(value)
  return confusions.find(({ lengths, date }) => (date ? isADate : length !== null && !isADate && lengths.includes(length)))?.say ?? null
}

/** People group digits by spaces, dashes and dots, and scanners put in more. */
export const separators = /[\s\p{Pd}\p{Cf}.·]+/gu

/** A tax ID holds letters, too, and whoever gives one deserves to hear what it is; it is the shortest such number. */
const shortestWithLetters = 15

/** How many digits a number has, or null where a text is none. A country's code in front of a telephone number does not count. */
function numberLength(value: string): number | null {
  const compact = value.replace(separators, '').replace(/^\+(?:86)?|^(?:00)?86(?=1\d{10}$)/, '')
  if (/^\d+$/.test(compact)) return compact.length
  const digits = compact.match(/\d/g)?.length ?? 0
  const mayHoldLetters = /^[\da-z]+$/i.test(compact) && compact.length >= shortestWithLetters && digits * 2 >= compact.length
  return mayHoldLetters && !/\s/.test(value) ? compact.length : null
}

/** A day or a month as people write it, with few words around: "12 March 2024", "2024/3/5", "2024年3月5日", "it was 05.03.2024". */
export function isDate(value: string): boolean {
  return value.length <= longestDate && dates.some(pattern => pattern.test(value))
}

const longestDate = 40
const [year, month, day] = ['(?:19|20)\\d\\d', '(?:0?[1-9]|1[0-2])', '(?:0?[1-9]|[12]\\d|3[01])']
const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const dates = [
  `${year}([-/.])${month}\\1${day}`,
  `${year}[-/]${month}`,
  `${year}\\s*年(?:\\s*${month}\\s*月(?:\\s*${day}\\s*[日号])?)?`,
  `${month}\\s*月\\s*${day}\\s*[日号]`,
  `(?:${day}([-/.])${month}|${month}([-/.])${day})[-/.](?:${year}|\\d\\d)`,
  `${day}(?:st|nd|rd|th)?\\.?(?: of)? ${monthName}(?:,? ${year})?`,
  `${monthName} (?:${day}(?:st|nd|rd|th)?(?:,? ${year})?|${year})`,
].map(pattern => new RegExp(`^\\D{0,25}(?<!\\d)${pattern}\\D{0,10}$`, 'i'))

/**
 * Whether digits are made like the code of a paper invoice: twelve that begin with 0, or ten that begin with a province (GB/T 2260) and have
 * the year behind its four digits.
 */
export function looksLikeCode(digits: string): boolean {
  return /^(?:0\d{11}|(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d\d(?:0\d|1\d|2\d)\d{4})$/.test(digits)
}

/** Whether a value is made like a tax ID, as companies have one: 15, 18 or 20 letters and digits with the code of a district in them (GB 32100, GB 11714). */
export function looksLikeTaxId(value: string): boolean {
  return /^(?=(?:[A-Z]*\d){9})[0-9A-Z]{2}\d{6}(?:[0-9A-Z]{7}|[0-9A-Z]{10}|[0-9A-Z]{12})$/i.test(value.trim())
}
