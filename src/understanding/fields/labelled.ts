import { check } from '../../forms/checks.js'
import type { Field, Form } from '../../forms/form.js'
import { readAccount } from './account.js'
import { corrections, hinges, negations, withdrawn } from './cues.js'
import type { Found } from './found.js'
import type { Mention } from './labels.js'
import { type Connection, connect, type Reading, type Span } from './reading.js'
import { readReason } from './reason-value.js'
import { readTitle } from './title.js'
import { at } from './tokens.js'

type ReadValue = (reading: Reading, index: number, by: Connection['by']) => Span | null

/** How a field's values are made. What is not named here is read like a reason: words up to the end of the line or sentence. */
const shapes: Readonly<Record<string, ReadValue>> = { account: readAccount, title: readTitle }

export function shapeOf(field: Field): ReadValue {
  return shapes[field.name] ?? readReason
}

/** The values of text fields that stand behind their labels, from left to right; words inside a value are no labels. */
export function findLabelled(reading: Reading, form: Form): readonly Found[] {
  const found: Found[] = []
  let free = 0
  for (const mention of reading.mentions) {
    const field = form.fields.find(({ name, check: { kind } }) => name === mention.field && kind === 'text')
    if (!field || mention.from < free) continue
    if (reading.sentenceAt[mention.from]?.question) continue
    const values = readBehind(reading, mention, field)
    found.push(...values)
    free = Math.max(free, ...values.map(({ to }) => to))
  }
  return found
}

function readBehind(reading: Reading, mention: Mention, field: Field): readonly Found[] {
  const { tokens } = reading
  const before = at(tokens, mention.from - 1)
  const connection = connect(reading, mention.to, before.kind === 'break')
  const readValue = shapeOf(field)
  const value = readValue(reading, connection.at, connection.by)
  const weight = mention.specific || connection.by === 'mark' ? 3 : 2
  const found: Found[] = []
  let end = connection.at
  if (value) {
    const negated = connection.negated || connection.changing || isWithdrawn(reading, value.to) || isDenied(reading, mention)
    const passed = check(field, value.value)
    if (passed.kind === 'ok') found.push({ field: field.name, value: passed.value, from: mention.from, to: value.to, weight, negated })
    end = value.to
  }
  const next = correctionFrom(reading, end)
  const better = next === null ? null : readValue(reading, next, 'words')
  if (better) {
    const passed = check(field, better.value)
    const taken = found.map(first => ({ ...first, negated: true }))
    if (passed.kind === 'ok')
      return [...taken, { field: field.name, value: passed.value, from: end, to: better.to, weight, negated: false }]
  }
  return found
}

function isWithdrawn({ tokens }: Reading, index: number): boolean {
  const next = at(tokens, index).word === ',' || at(tokens, index).word === '(' ? index + 1 : index
  return withdrawn.lengthAt(tokens, next) > 0
}

/** "not the account maple-01": the label itself is denied. */
function isDenied({ tokens }: Reading, mention: Mention): boolean {
  const end = /^(?:the|my|our|an?)$/.test(at(tokens, mention.from - 1).word) ? mention.from - 1 : mention.from
  return [1, 2, 3].some(length => end >= length && negations.lengthAt(tokens, end - length) === length)
}

/** Longest turn from a value to its correction, in steps. */
const longestTurn = 8

/** Where the value begins that replaces the one before `index`: "…, sorry, x", "… no wait, it's x", "… -> x"; null where none does. */
function correctionFrom(reading: Reading, index: number): number | null {
  const { tokens, mentionAt } = reading
  let next = index
  let turned = false
  for (let step = 0; step < longestTurn; step++) {
    const length = Math.max(corrections.lengthAt(tokens, next), hinges.lengthAt(tokens, next))
    const { word } = at(tokens, next)
    if (mentionAt.has(next) && length === 0) return null
    if (length > 0) {
      turned = true
      next += length
    } else if (withdrawn.lengthAt(tokens, next) > 0) next += withdrawn.lengthAt(tokens, next)
    else if (/^(?:[,.;:()!…-]|—|–|any|more|anymore)$/.test(word)) next++
    else if (/^(?:wrong|incorrect|false|outdated|it's|its|it|that's|is|was|the|that|this|be|read|correct|right|one)$/.test(word)) next++
    else break
  }
  return turned && next > index ? next : null
}
