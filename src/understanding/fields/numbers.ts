import { check } from '../../forms/checks.js'
import type { Field } from '../../forms/form.js'
import { connectors, corrections, fillers, hinges, negations, withdrawn } from './cues.js'
import { type DigitRun, findDigitRuns, looksLikeDay } from './digit-runs.js'
import type { Found } from './found.js'
import type { Mention } from './labels.js'
import type { Reading } from './reading.js'
import { at } from './tokens.js'

/** Longest way from a number to the label that owns it, in tokens. */
const longestWay = 9

/** Whose number it is: a label's (of this field or not), or nobody's. */
interface Owner {
  readonly mention: Mention | null
  readonly from: number
}

/**
 * Every number of a message that may be a value of `field`, or (`value: null`) is one that was announced as such and is wrong.
 * A number that belongs to something else (phone, order, tax ID, date, amount, a field that takes words) is left out.
 */
export function findNumbers(reading: Reading, field: Field, taken: readonly Found[]): readonly Found[] {
  const { tokens, sentenceAt } = reading
  const lengths = field.check.kind === 'digits' ? field.check.lengths : []
  const found: Found[] = []
  let last: { run: DigitRun; owner: Owner } | null = null
  for (const run of findDigitRuns(tokens, lengths)) {
    if (taken.some(other => other.from < run.to && run.from < other.to)) continue
    const listedBehind: boolean = last !== null && joins(reading, last.run.to, run.from)
    const owner: Owner =
      ownerBehind(reading, run) ??
      ownerBefore(reading, run, field) ??
      (listedBehind && last ? last.owner : { mention: null, from: run.from })
    last = { run, owner }
    const own = owner.mention?.field === field.name
    if ((owner.mention && !own) || run.shape !== 'plain' || sentenceAt[run.from]?.question) continue
    if (!own && looksLikeDay(run.digits)) continue
    const checked = check(field, run.digits)
    const value = checked.kind === 'ok' ? checked.value : null
    const weight = own ? (owner.mention?.specific ? 3 : 2) : 1
    found.push({
      field: field.name,
      value,
      from: own ? Math.min(owner.from, run.from) : run.from,
      to: run.to,
      weight,
      negated: (own && owner.mention?.past === true) || isNegated(reading, owner.from, run),
    })
  }
  return found
}

/** "12345678 is our phone", "12345678 (order)", "12345678 is the invoice number". */
function ownerBehind({ tokens, mentionAt }: Reading, run: DigitRun): Owner | null {
  let next = run.to
  const bracket = at(tokens, next).word === '('
  if (bracket) next++
  else {
    if (['is', 'was', 'being', 'as', '是', '为'].includes(at(tokens, next).word)) next++
    else if (!/^(?:the|our)$/.test(at(tokens, next).word)) return null
  }
  while (/^(?:my|our|the|also|your|a|an|their|only|just|not|vat|lost|我|们|的)$/.test(at(tokens, next).word)) next++
  const mention = mentionAt.get(next)
  if (!mention || (bracket && at(tokens, mention.to).word !== ')')) return null
  // "x is the invoice number and y is …", but not "x is the account: y".
  return /^(?:[:=#]|\d.*)$/.test(at(tokens, mention.to).word) ? null : { mention, from: run.from }
}

/** The nearest label in front, over small words only. "both" gives a number to every label in front. */
function ownerBefore(reading: Reading, run: DigitRun, field: Field): Owner | null {
  const { tokens, mentions } = reading
  let commas = 0
  let both = false
  for (let index = run.from - 1; index >= run.from - longestWay - 1; index--) {
    const { word, kind } = at(tokens, index)
    const mention = mentionEndingAt(mentions, index + 1)
    if (mention) {
      if (!both || mention.field === field.name) return { mention, from: mention.from }
      index = mention.from
      continue
    }
    if (word === 'both') both = true
    if (word === ',' && both && ++commas === 1) continue
    if (kind === 'break' && index === run.from - 1) continue
    if (!fillers.has(word) && !isConnecting(reading, index)) break
  }
  return both ? ownerInSentence(reading, run, field) : null
}

function ownerInSentence({ mentions, sentenceAt }: Reading, run: DigitRun, field: Field): Owner | null {
  const start = sentenceAt[run.from]?.from ?? run.from
  const mention = mentions.find(({ from, field: name }) => from >= start && from < run.from && name === field.name)
  return mention ? { mention, from: run.from } : null
}

function isConnecting({ tokens }: Reading, index: number): boolean {
  const { word } = at(tokens, index)
  if (/^[:=#.("'“”([\-–—+|]$/.test(word) || word === '->' || word === '→') return true
  return (
    connectors.lengthAt(tokens, index) > 0 ||
    negations.lengthAt(tokens, index) > 0 ||
    corrections.lengthAt(tokens, index) > 0 ||
    hinges.lengthAt(tokens, index) > 0
  )
}

function mentionEndingAt(mentions: readonly Mention[], index: number): Mention | null {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.to ?? 0) < index) low = middle + 1
    else high = middle
  }
  const mention = mentions[low]
  return mention?.to === index ? mention : null
}

/** Longest turn between a number and the one that belongs to the same label, in tokens. */
const longestTurn = 9

/** "orders 12345678, 87654321 and 12344321"; "12345678, sorry, one digit off, 12345687"; "not 12345678 but 12345687" */
function joins({ tokens, mentions, sentenceAt }: Reading, from: number, to: number): boolean {
  if (to - from > longestTurn || mentions.some(mention => mention.from >= from && mention.to <= to)) return false
  if (sentenceAt[from] === sentenceAt[to] && corrections.within(tokens, from, to)) return true
  for (let index = from; index < to; index++) {
    if (!/^(?:[,/、&]|and|or|和|还|是|或|者)$/.test(at(tokens, index).word) && hinges.lengthAt(tokens, index) === 0) return false
  }
  return true
}

const small = /^(?:the|my|our|its?|it's|a|of|to|use|take|please)$/

/** Said not to be the one: in front ("not 12345678", "instead of invoice 12345678") or behind ("12345678 is wrong"). */
function isNegated({ tokens }: Reading, from: number, run: DigitRun): boolean {
  let start = from
  while (small.test(at(tokens, start - 1).word)) start--
  start -= 2
  let no = false
  for (let index = Math.max(0, start); index < run.from; index++) {
    const length = negations.lengthAt(tokens, index)
    if (length > 0) no = index >= from || !/^(?:have|find|got|see|know)$/.test(at(tokens, index + length).word)
    else if (index > from && (corrections.lengthAt(tokens, index) > 0 || hinges.lengthAt(tokens, index) > 0)) no = false
    else if (/^[.,;!?]$/.test(at(tokens, index).word) && index < from) no = false
  }
  // "change it from 12345678 to 12345687"
  if (no || (at(tokens, run.from - 1).word === 'from' && at(tokens, run.to).word === 'to')) return true
  let next = run.to
  if (at(tokens, next).word === ',' || at(tokens, next).word === '(') next++
  return withdrawn.lengthAt(tokens, next) > 0
}
