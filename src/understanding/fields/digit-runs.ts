import { readSpoken } from './spoken-digits.js'
import { at, type Token } from './tokens.js'

/** Digits that a customer wrote as one number: tokens `from` up to `to`, without separators. */
export interface DigitRun {
  readonly from: number
  readonly to: number
  readonly digits: string
  /** An amount or a date by its shape, or glued to something that is no number. */
  readonly shape: 'plain' | 'date' | 'amount'
}

/** The code of a paper invoice and its number in one, which have the twenty digits of another number together: "044031900111-34457788". */
const codeInFront = /^(?:\d{10}|\d{12})[.-](\d{8})$/

const group = /^\d+(?:[.-]\d+)*$/

/**
 * The numbers of a message. Groups with spaces between them are one number where together they have a wanted length;
 * else each is a number of its own, unless a country or area code in front makes them a telephone number.
 */
export function findDigitRuns(tokens: readonly Token[], lengths: readonly number[]): readonly DigitRun[] {
  const runs: DigitRun[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (isGroup(tokens, to) && (to === from || isLoose(tokens, to))) to++
    const dashed = to > from ? endOfDashed(tokens, from, to, lengths) : null
    const said = to === from ? readSpoken(tokens, from, lengths) : null
    if (said) {
      if (said.digits !== null) runs.push({ from, to: said.to, digits: said.digits, shape: 'plain' })
      from = said.to
    } else if (to === from) from++
    else {
      runs.push(...readGroups(tokens, from, dashed ?? to, lengths))
      from = dashed ?? to
    }
  }
  return runs
}

/** Where "0 5 6 6 - 1 2 9 8" ends: groups on both sides of a dash that together have a wanted length. Null where there is no such dash. */
function endOfDashed(tokens: readonly Token[], from: number, dash: number, lengths: readonly number[]): number | null {
  const { word, spaced } = at(tokens, dash)
  if (!/^[-–—]$/.test(word) || !spaced || !at(tokens, dash + 1).spaced) return null
  let to = dash + 1
  while (isGroup(tokens, to) && isLoose(tokens, to)) to++
  const isShort = tokens.slice(from, to).every(token => token.kind === 'mark' || token.word.length < 8)
  return isShort && lengths.includes(digitsOf(tokens.slice(from, to)).length) ? to : null
}

function digitsOf(groups: readonly Token[]): string {
  return groups.map(({ word }) => word.replace(/[^\d]/g, '')).join('')
}

function isGroup(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index).kind === 'word' && group.test(at(tokens, index).word)
}

/** Only white space stands between this group and the one before. */
function isLoose(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index).spaced
}

function readGroups(tokens: readonly Token[], from: number, to: number, lengths: readonly number[]): readonly DigitRun[] {
  const groups = tokens.slice(from, to)
  const whole = digitsOf(groups)
  const behindCode = codeInFront.exec(groups.map(({ word }) => word).join('-'))?.[1]
  if (behindCode !== undefined && lengths.includes(behindCode.length)) return [{ from, to, digits: behindCode, shape: 'plain' }]
  const signed = at(tokens, from - 1).word === '+'
  if (groups.length === 1 || (lengths.includes(whole.length) && !signed)) {
    return [{ from, to, digits: whole, shape: shapeOf(tokens, from, to, groups) }]
  }
  const [first] = groups
  if (signed || (first && first.word.length < 5 && /^(?:0|86$)/.test(first.word))) return []
  return groups.map((token, offset) => {
    const place = from + offset
    return { from: place, to: place + 1, digits: token.word.replace(/[.-]/g, ''), shape: shapeOf(tokens, place, place + 1, [token]) }
  })
}

function shapeOf(tokens: readonly Token[], from: number, to: number, groups: readonly Token[]): DigitRun['shape'] {
  const written = groups.map(({ word }) => word).join('-')
  if (isDate(written)) return 'date'
  // "12345678.00", "12.000.000", "10,000", "¥20000000", "20000000 yuan"
  if (/^\d+\.\d{1,2}$/.test(written) || inThousands.test(written) || isThousands(tokens, from, to)) return 'amount'
  if (currencies.test(at(tokens, from - 1).word) || units.test(at(tokens, to).word)) return 'amount'
  return 'plain'
}

/** With dots between them, as an amount is written where a comma stands for the decimals. */
const inThousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/

const currencies = /^(?:\p{Sc}|rmb|cny|usd|eur|gbp|hkd|us\$)$/u
const units = /^(?:[\p{Sc}%元块万]|rmb|cny|yuan|usd|eur|euros?|dollars?|pounds?|gbp|hkd|chf|jpy|yen|kr|percent)$/u

/** "20240315" is a number; "2024-03-15", "15.03.2024" and "2024 03 15" are dates where such a day exists. */
function isDate(written: string): boolean {
  const parts = /^(?:(\d{4})[.-](\d{1,2})[.-](\d{1,2})|(\d{1,2})[.-](\d{1,2})[.-](\d{4}))$/.exec(written)
  if (!parts) return false
  const [year, month, day] = parts[1] ? [parts[1], parts[2], parts[3]] : [parts[6], parts[5], parts[4]]
  return isDay(Number(year), Number(month), Number(day))
}

/** Whether eight digits can be read as a day of our time, as in "issued on 20240315". */
export function looksLikeDay(digits: string): boolean {
  return digits.length === 8 && isDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2049 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function isThousands(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [at(tokens, from - 1), at(tokens, to)]
  const behind = after.word === ',' && !after.spaced && !at(tokens, to + 1).spaced && /^\d{3}(?:\.\d+)?$/.test(at(tokens, to + 1).word)
  const front = before.word === ',' && !before.spaced && !at(tokens, from).spaced && /^\d/.test(at(tokens, from - 2).word)
  return behind || (front && /^\d{3}(?:\.\d+)?$/.test(at(tokens, from).word))
}
