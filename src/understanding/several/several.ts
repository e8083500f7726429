import type { Form } from '../../forms/form.js'
import { corrections } from '../fields/cues.js'
import { withoutTakenBack } from '../fields/found.js'
import { findLabelled } from '../fields/labelled.js'
import { findNumbers } from '../fields/numbers.js'
import { withoutThread } from '../fields/own-words.js'
import { read } from '../fields/reading.js'
import { findReversed } from '../fields/reversed.js'
import { takesBackWithin } from '../fields/takes-back.js'
import { behindOthers } from './behind-others.js'
import { withoutTurns } from './listed-in-turn.js'
import { lostOf } from './lost-of-several.js'
import { mostInvoices } from './most-invoices.js'
import { withoutNextLead } from './one-more.js'
import { findRecords } from './records.js'
import { numbersIn } from './said-apart.js'
import { wantedOf, withoutTold } from './wanted-numbers.js'
import { withExceptionsNamed } from './with-exceptions.js'

/** With fewer digits than two numbers have, a message can't name two. */
const fewestDigits = 16

/** Written or dictated. */
const digits = /\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b|[零〇幺一二三四五六七八九]/giu

/** Where one of these is said, a number that nothing announces may be meant as one more. */
const oneMore =
  /\b(?:also|too|another|second|third|both|each|two|three|four|five|several|plus|as well|and)\b|[2-9] (?:invoices|fapiaos?)|还有|另外|以及|[两二三四五几]张|和|及|与|都/iu

/** Of several, one is meant. */
const onlyOne =
  /\b(?:only|just) (?:the |one|invoice|\d+(?!\d|\s*(?:and|&|,)))|\bnone of (?:(?:the )?(?:invoices? |fapiaos? |numbers? )?\d{8})|\b(?:one|neither|either) of (?:the two|them|these|those|(?:the )?(?:invoices? |fapiaos? |numbers? )?\d{8})\b|\b(?:the )?(?:former|latter)\b|只有|只是(?=其中|第|这|那|\d)|其中一/iu

/**
 * The numbers of several things that a message names, in order and checked, for the form's field of digits: "lost 77340018 and 77340019".
 * Empty where it names one, or one in the place of another.
 */
export function findSeveral(message: string, form: Form): readonly string[] {
  // Numbers in an older message that is quoted are none of several, where the newer one names its own.
  const own = withoutThread(message)
  const newest = own !== null && /\d{8}/.test(own) ? own : message
  const text = withoutNextLead(withoutTurns(behindOthers(newest) ?? newest))
  const field = form.fields.find(({ check, required }) => check.kind === 'digits' && required)
  const rows = field ? [...new Set(findRecords(newest, form).rows.flatMap(row => row[field.name] ?? []))] : []
  if (rows.length > 1) return rows
  if (!field || onlyOne.test(withoutTold(text)) || (text.match(digits)?.length ?? 0) < fewestDigits) return []
  // "All except 31992046 have the title Maple Ltd" denies none.
  const reading = read(withExceptionsNamed(text, numbersIn(text)), form)
  const labelled = findLabelled(reading, form)
  const taken = [...labelled, ...findReversed(reading, form, labelled)].filter(found => found.field !== field.name)
  const numbers = findNumbers(reading, field, taken)
  const said = [...withoutTakenBack(numbers)].filter(({ value }) => value !== null).sort((one, other) => one.from - other.from)
  const [first, last] = [said[0], said.at(-1)]
  // What is told of each counts: "I can't find 55418230 or 55418231" denies neither. Else a number that was taken back, or put right, is not one of several.
  const told = lostOf(text, [...new Set(numbers.flatMap(({ value }) => value ?? []))])
  if (told !== null) return told.length > 1 ? told : []
  const isPutRight =
    first &&
    last &&
    [corrections.within(reading.tokens, first.from, last.to), takesBackWithin(reading.tokens, first.to, last.from)].some(Boolean)
  if (!first || !last || said.length < numbers.length || isPutRight) return []
  const clearest = Math.max(...said.map(({ weight }) => weight))
  const meant = oneMore.test(text) ? said : said.filter(({ weight }) => weight === clearest)
  const values = [...new Set(meant.flatMap(({ value }) => value ?? []))].slice(0, mostInvoices)
  const wanted = wantedOf(text, values)
  return wanted.length > 1 ? wanted : []
}
