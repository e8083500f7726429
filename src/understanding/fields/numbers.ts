import { check } from '../../forms/checks.js'
import type { Field } from '../../forms/form.js'
import { corrections, hinges, negations, withdrawn } from './cues.js'
import { type DigitRun, findDigitRuns, looksLikeDay } from './digit-runs.js'
import { isCalledElse, isMoney, isOneMoreTelephone, isTelephone, namesElse } from './foreign-number.js'
import type { Found } from './found.js'
import { joins, type Owner, ownerOf } from './number-owner.js'
import { Occupied } from './occupied.js'
import type { Reading } from './reading.js'
import { isToldOf } from './replaced-number.js'
import { at, Phrases } from './tokens.js'

/** A number that was read, whose it is, and whether it is called something else. */
interface Run {
  readonly run: DigitRun
  readonly owner: Owner
  readonly isElse: boolean
}

/** Shorter ones count something ("2 invoices"); they were not meant as a number of this kind. */
const shortest = 5

/**
 * Every number of a message that may be a value of `field`, or (`value: null`) is one that was announced as such and is wrong.
 * A number that belongs to something else (phone, order, tax ID, date, amount, a field that takes words) is left out.
 */
export function findNumbers(reading: Reading, field: Field, taken: readonly Found[]): readonly Found[] {
  const { tokens, sentenceAt } = reading
  const lengths = field.check.kind === 'digits' ? field.check.lengths : []
  const found: Found[] = []
  const occupied = new Occupied(tokens.length, taken)
  let last = null as Run | null
  for (const run of findDigitRuns(tokens, lengths)) {
    if (occupied.overlaps(run.from, run.to)) continue
    const owner: Owner = ownerOf(reading, run, field, last)
    const own = owner.mention?.field === field.name
    const isElse: boolean = owner.mention
      ? !own || isTelephone(reading, owner.mention) || namesElse(reading, owner.mention, taken)
      : (last?.isElse === true &&
          last.run.digits.length > 1 &&
          (joins(reading, last.run.to, run.from) || isOneMoreTelephone(reading, last.run, run))) ||
        isCalledElse(reading, run, taken) ||
        isMoney(reading, run, field.name)
    last = { run, owner, isElse }
    if (isElse || run.shape !== 'plain' || sentenceAt[run.from]?.question || (looksLikeDay(run.digits) && (!own || isDated(reading, run))))
      continue
    const checked = check(field, run.digits)
    const value = checked.kind === 'ok' ? checked.value : null
    // Any other number says nothing, unless it was announced as this one.
    if (value === null && (!own || run.digits.length < shortest)) continue
    const weight = own ? (owner.mention?.specific ? 3 : 2) : 1
    found.push({
      field: field.name,
      value,
      from: own ? Math.min(owner.from, run.from) : run.from,
      to: run.to,
      weight,
      negated: (own && owner.mention?.past === true) || isNegated(reading, owner, run) || isDoubted(reading, run) || isToldOf(reading, run),
    })
  }
  return found
}

/** "The invoice you sent on 20240512" */
function isDated({ tokens }: Reading, run: DigitRun): boolean {
  return /^(?:on|dated|since|from|by|of)$/.test(at(tokens, run.from - 1).word)
}

const alternatives = new Phrases(
  'or, maybe, perhaps, possibly, 或, 或者, 或是, or was it, or is it, or maybe, or perhaps, or possibly, or could it be, or rather was it, 还是, 或者是, 也可能是',
)

/** "12345678? Or was it 12345679", "1234 5678 or 1234 5679": neither is said to be the one. */
function isDoubted({ tokens }: Reading, run: DigitRun): boolean {
  const ahead = alternatives.lengthAt(tokens, run.to)
  if (ahead > 0 && /^\d{3,}/.test(at(tokens, run.to + ahead).word)) return true
  return [1, 2, 3, 4].some(
    back =>
      run.from >= back &&
      alternatives.lengthAt(tokens, run.from - back) === back &&
      (back > 1 || /^\d{3,}/.test(at(tokens, run.from - back - 1).word)),
  )
}

const small = /^(?:the|my|our|its?|it's|a|of|to|for|copy|copies|use|take|please)$/

const stillHave = new Phrases('still have, do have')

/** "I still have (the invoice) 12345678" tells of another than the one wanted; "I still have the number: 12345678" gives that one. */
function isKeptOther({ tokens }: Reading, index: number, run: DigitRun): boolean {
  const length = stillHave.lengthAt(tokens, index)
  const object = /^(?:the|my|our|invoices?|fapiao|original|copy|of|no|nr|#|\.)$/
  return length > 0 && tokens.slice(index + length, run.from).every(({ word }) => object.test(word))
}

/** Said not to be the one: in front ("not 12345678", "instead of invoice 12345678") or behind ("12345678 is wrong"). */
function isNegated(reading: Reading, { from, mention }: Owner, run: DigitRun): boolean {
  const { tokens } = reading
  // 应为A，非B
  if (at(tokens, run.from - 1).word === '非' && !/^[并而]$/.test(at(tokens, run.from).word)) return true
  // "All right except the invoice number, that's 12345678" says what it should be.
  const isStated = mention !== null && run.from > mention.to + 1
  let start = from
  while (small.test(at(tokens, start - 1).word)) start--
  start -= 2
  let no = false
  for (let index = Math.max(0, start); index < run.from; index++) {
    const length = isStated && index < from && at(tokens, index).word === 'except' ? 0 : negations.lengthAt(tokens, index)
    if (isKeptOther(reading, index, run)) no = true
    else if (length > 0) no = index >= from || !/^(?:have|find|got|see|know)$/.test(at(tokens, index + length).word)
    else if (index > from && (corrections.lengthAt(tokens, index) > 0 || hinges.lengthAt(tokens, index) > 0)) no = false
    else if (/^[.,;!?]$/.test(at(tokens, index).word) && index < from) no = false
    // 不是 A，是 B
    else if (at(tokens, index).word === '是' && !/^[不应]$/.test(at(tokens, index - 1).word)) no = false
  }
  // "change it from 12345678 to 12345687"
  if (no || (at(tokens, run.from - 1).word === 'from' && at(tokens, run.to).word === 'to')) return true
  let next = run.to
  if (at(tokens, next).word === ',' || at(tokens, next).word === '(') next++
  return withdrawn.lengthAt(tokens, next) > 0
}
