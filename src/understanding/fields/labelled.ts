import { check } from '../../forms/checks.js'
import type { Field, Form } from '../../forms/form.js'
import { readAccount } from './account.js'
import { isDistinctive } from './bare-tail.js'
import { behindCalledWrong } from './called-wrong.js'
import { connect } from './connect.js'
import { corrections, hinges, negations, withdrawn } from './cues.js'
import { asksForNothing, isFaint, isLikely, standsAlone } from './faint-turn.js'
import type { Found } from './found.js'
import { isValueAlone } from './han-alone.js'
import type { Mention } from './labels.js'
import { readNamed } from './own-name.js'
import { type Connection, type Reading, type Span, standsAsked } from './reading.js'
import { readReason } from './reason-value.js'
import { shouldSay } from './should-say.js'
import { takesBackAt } from './takes-back.js'
import { at, listed } from './tokens.js'

/** `apart`: the label is joined to the value, or stands where a label would rather than inside a sentence ("my account shows …"). */
type ReadValue = (reading: Reading, index: number, by: Connection['by'], apart: boolean) => Span | null

/** How a field's values are made. What is not named here is read like a reason: words up to the end of the line or sentence. */
const shapes: Readonly<Record<string, ReadValue>> = { account: readAccount, title: readNamed }

function shapeOf(field: Field): ReadValue {
  return shapes[field.name] ?? readReason
}

/** The values of text fields that stand behind their labels, from left to right; words inside a value are no labels. */
export function findLabelled(reading: Reading, form: Form): readonly Found[] {
  const found: Found[] = []
  let free = 0
  for (const mention of reading.mentions) {
    const field = form.fields.find(({ name, check: { kind } }) => name === mention.field && kind === 'text')
    if (!field || mention.from < free) continue
    if (isAsked(reading, mention) || isAnyOf(reading, mention)) continue
    // "抬头开的是 …": the second of two labels of a field leads to the value.
    if (reading.mentionAt.get(mention.to)?.field === field.name) continue
    const values = readBehind(reading, mention, field, free)
    found.push(...values)
    free = Math.max(free, ...values.map(({ to }) => to))
  }
  return found
}

/** In a question a label asks. One that is nothing but the label ("Our account?") announces what follows. */
function isAsked(reading: Reading, mention: Mention): boolean {
  const sentence = reading.sentenceAt[mention.from]
  return sentence?.question === true && !standsAsked(reading, mention)
}

/** "for some reason", "any account": no label. */
function isAnyOf({ tokens }: Reading, { from }: Mention): boolean {
  return /^(?:some|any|no|what|which|whatever|another|every|each|other|this|that)$/.test(at(tokens, from - 1).word)
}

function readBehind(reading: Reading, mention: Mention, field: Field, free: number): readonly Found[] {
  const { tokens } = reading
  const asked = standsAsked(reading, mention)
  const start = asked ? mention.to + 1 : mention.to
  const connection = shouldSay(reading, start, field) ?? connect(reading, start, at(tokens, mention.from - 1).kind === 'break')
  const readValue = shapeOf(field)
  const apart = asked || connection.by !== 'nothing' || stoodApart(reading, mention, free) || leadsOn(reading, mention, connection.at)
  const han = at(tokens, connection.at).kind === 'han'
  // "帐户名 阳光在线": Chinese writes no spaces but for that.
  const isParted = field.name === 'account' && at(tokens, mention.to - 1).kind === 'han' && isValueAlone(tokens, connection.at)
  const by = isParted && connection.by === 'nothing' ? 'mark' : connection.by
  const open = by === 'nothing' && han && !mention.specific
  const read = open ? null : readValue(reading, connection.at, by, apart)
  // "枫木有限公司是抬头": another label of the same field is no value, and what stands in front of the first is one.
  const named = reading.mentionAt.get(connection.at)
  const isLabel = read !== null && named?.field === field.name && named.to >= read.to
  const value = isLabel || (read !== null && isShared(reading, mention, read)) ? null : read
  const weight = mention.specific || connection.by === 'mark' ? 3 : 2
  const found: Found[] = []
  let end = connection.at
  if (value) {
    const negated =
      connection.negated ||
      connection.changing ||
      mention.past ||
      isWithdrawn(reading, value.to) ||
      isBygone(reading, start, connection.at, value.to) ||
      isDenied(reading, mention, connection.by)
    const passed = check(field, value.value)
    if (passed.kind === 'ok') found.push({ field: field.name, value: passed.value, from: mention.from, to: value.to, weight, negated })
    end = value.to
  }
  const back = value === null ? null : takesBackAt(tokens, value.to)
  const isApart = back !== null && !reading.mentionAt.has(back.at)
  const told = found.length === 0 ? behindCalledWrong(tokens, start, mention) : null
  const next = isApart
    ? back.at
    : correctionFrom(
        reading,
        told ?? end,
        told !== null || connection.negated || mention.past || found.some(({ negated }) => negated),
        value !== null,
      )
  const behind = next === null ? null : readValue(reading, next, 'words', true)
  // "Sorry, Alice threw it away" is no other title: a faint word replaces a value only by one that can be nothing else.
  const isDoubtful = value !== null && next !== null && !back?.isDismissed && !found[0]?.negated && isFaint(tokens, value.to, next)
  const replaces =
    value === null || behind === null || !isDoubtful || (standsAlone(reading, behind, field) && isLikely(field, value.value, behind.value))
  const isOwn = behind !== null && next !== null && asksForNothing(tokens, next, field)
  const better = replaces && !isOwn ? behind : null
  if (better) {
    const passed = check(field, better.value)
    const taken = found.map(first => ({ ...first, negated: true }))
    if (passed.kind === 'ok')
      return [...taken, { field: field.name, value: passed.value, from: end, to: better.to, weight, negated: false }]
  }
  return back?.isDismissed ? found.map(first => ({ ...first, negated: true })) : found
}

/** "account & title: maple-1 & Maple Ltd": what stands behind two labels in one, joined as they are, is not the value of the second alone. */
function isShared({ tokens, mentions }: Reading, { from, field }: Mention, { from: start, to }: Span): boolean {
  const joint = /^(?:&|and|\+|\/|和|、)$/
  if (!joint.test(at(tokens, from - 1).word)) return false
  const isSecond = mentions.some(mention => mention.to === from - 1 && mention.field !== null && mention.field !== field)
  return isSecond && isDistinctive(at(tokens, start)) && tokens.slice(start, to).some(({ word }) => joint.test(word))
}

/** "We log in as ospreyfinch.", "registered under ospreyfinch": a label that ends in "as" or "under" leads to its value, where that is all that follows. */
function leadsOn({ tokens }: Reading, mention: Mention, index: number): boolean {
  return (
    /^(?:as|under)$/.test(at(tokens, mention.to - 1).word) &&
    at(tokens, index + 1).kind !== 'word' &&
    !/^(?:usual|normal|always|before|expected)$/.test(at(tokens, index).word)
  )
}

const before = new Set(
  listed(
    "so, ok, yes, also, then, sent, gave, check, and, with, for, under, from, of, by, lost, name, invoice, copy, please, pls, is, hi, hello, ordinary, special, vat, plus, on, to, request, use, it's, that's",
  ),
)

/** Behind a mark, another value, or a small word that leads to a label: "for account x", "…, account x". */
function stoodApart({ tokens }: Reading, mention: Mention, free: number): boolean {
  const { kind, word } = at(tokens, mention.from - 1)
  if (kind !== 'word' || mention.from === free || before.has(word) || /^\d/.test(word)) return true
  return /^(?:the|our|my)$/.test(word) && /^(?:for|under|of|with|by|and)$/.test(at(tokens, mention.from - 2).word)
}

function isWithdrawn({ tokens }: Reading, index: number): boolean {
  const next = at(tokens, index).word === ',' || at(tokens, index).word === '(' ? index + 1 : index
  return withdrawn.lengthAt(tokens, next) > 0
}

/** "The company was Maple Ltd when we joined": it was so then. */
function isBygone({ tokens }: Reading, from: number, value: number, to: number): boolean {
  const was = tokens.slice(from, value).some(({ word }) => /^(?:was|were)$/.test(word))
  return was && /^(?:when|until|till|before|back|originally|initially|earlier|formerly)$/.test(at(tokens, to).word)
}

/** "not the account maple-01": the label itself is denied. */
function isDenied({ tokens }: Reading, mention: Mention, by: Connection['by']): boolean {
  // "all fine except the title, which should be …" says what it should be.
  const isExcept = [1, 2].some(back => at(tokens, mention.from - back).word === 'except')
  if (isExcept && by !== 'nothing') return false
  const end = /^(?:the|my|our|an?)$/.test(at(tokens, mention.from - 1).word) ? mention.from - 1 : mention.from
  return [1, 2, 3].some(length => end >= length && negations.lengthAt(tokens, end - length) === length)
}

/** Longest turn from a value to its correction, in steps. */
const longestTurn = 8

/** Where the value begins that replaces the one before `index`: "…, sorry, x", "… no wait, it's x", "… -> x"; null where none does. */
function correctionFrom(reading: Reading, index: number, denied: boolean, isValueBefore: boolean): number | null {
  const { tokens, mentionAt } = reading
  let next = index
  // "isn't A, it's B" turns without a word for it.
  let turned = denied && /^[,;:.是–—-]$/.test(at(tokens, index).word)
  for (let step = 0; step < longestTurn; step++) {
    // "into my account to see it": a small word turns only from a value.
    const hinge = denied || isValueBefore ? hinges.lengthAt(tokens, next) : 0
    const length = Math.max(corrections.lengthAt(tokens, next), hinge)
    const { word } = at(tokens, next)
    // "the right one is wren-2"
    if (/^(?:right|correct|real|new|actual)$/.test(word) && at(tokens, next + 1).word === 'one') {
      next += 2
      continue
    }
    // "no 12345678" is a label here, not a "no".
    if (mentionAt.has(next)) return null
    if (length > 0) {
      turned = true
      next += length
    } else if (withdrawn.lengthAt(tokens, next) > 0) next += withdrawn.lengthAt(tokens, next)
    else if (/^(?:[,.;:()!…-]|—|–|any|more|anymore)$/.test(word)) next++
    else if (
      /^(?:wrong|incorrect|false|outdated|always|it's|its|it|that's|is|was|the|that|this|be|read|correct|right|one|please|是)$/.test(word)
    )
      next++
    else break
  }
  return turned && next > index ? next : null
}
