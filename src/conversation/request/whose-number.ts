import { check } from '../../forms/checks.js'
import { looksLikeCode, looksLikeTaxId } from '../../forms/confused.js'
import { fill, isSettled } from '../../forms/fill.js'
import type { Field, Form, OpenForm, Values } from '../../forms/form.js'
import { saysDay } from '../../understanding/acts/says-day.js'
import { type Paper, saysPaper } from '../../understanding/acts/says-paper.js'
import { looksLikeDay } from '../../understanding/fields/digit-runs.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { namesField } from '../names-field.js'
import { isPressed } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { refuse } from './refuse.js'
import { takeValues } from './take-values.js'
import { askWhose, couldBe, numberOf, otherThan, type Unsure } from './which-number.js'

/**
 * Asked for the account, some give the invoice number that is wanted next, and some accounts are nothing but digits; asked for the number,
 * some give the day that is printed beside it, and some the code or the tax ID for the account. A bare number that could be both is asked about once; what comes next may settle it without
 * a word: another account, another number, or the same again.
 */
export function settleNumber(scene: Scene, open: OpenForm, form: Form): Step | null {
  return open.unsure === null ? doubt(scene, open, form) : settle(scene, open, form, open.unsure)
}

function doubt(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard, message } = scene
  const field = form.fields.find(({ name }) => name === open.asked)
  const number = numberOf(form)
  const value = heard.fields[field?.name ?? '']
  if (open.stage !== 'asking' || !field || !number) return null
  const taxId = field.check.kind === 'text' ? taxIdGiven(scene, form, field, number) : null
  if (taxId !== null) {
    const { [field.name]: _, ...others } = heard.fields
    return askWhose(scene, { ...fill(open, form, others).open, misses: 0 }, form, { field: field.name, value: taxId })
  }
  if (value === undefined) return null
  const isBare = Object.keys(heard.fields).length === 1 && !namesField(message.text, field, form)
  const isOther = field.check.kind === 'text' && ((!isSettled(open, number.name) && couldBe(number, value)) || looksLikeCode(value))
  const isDay = field === number && looksLikeDay(value) && !insists(scene, value)
  return isBare && (isOther || isDay) ? askWhose(scene, { ...open, misses: 0 }, form, { field: field.name, value }) : null
}

/** A tax ID given for a name, also where it is called one: "account: 91440101MA5F2K8T3X". Null where there is none, or where it is called what it is. */
function taxIdGiven({ heard, message: { text } }: Scene, form: Form, field: Field, number: Field): string | null {
  if (isQuestion(text) || saysPaper(text, 'tax-id') === 'said') return null
  const [called] = namesField(text, field, form) ? (text.match(wordsOfTaxId)?.filter(looksLikeTaxId) ?? []) : []
  const value = heard.fields[field.name] ?? called
  return value !== undefined && looksLikeTaxId(value) && !couldBe(number, value) ? value : null
}

const wordsOfTaxId = /(?<![0-9A-Z])[0-9A-Z]{15,20}(?![0-9A-Z])/giu

/** Whether these very digits, and nothing else, were given before: whoever gives them again is believed. */
function insists({ conversation }: Scene, value: string): boolean {
  return conversation.lines.some(line => line.from === 'customer' && !line.isWithdrawn && line.text.normalize('NFKC').trim() === value)
}

function settle(scene: Scene, open: OpenForm, form: Form, unsure: Unsure): Step | null {
  const field = form.fields.find(one => one.name === unsure.field)
  const number = numberOf(form)
  if (!field || !number) return null
  const certain = { ...open, unsure: null }
  const other = otherThan(unsure, number)
  if (other === 'day' && isADay(scene, number)) return refuse(scene, certain, form, number, sayOfDay(number, unsure.value))
  // "That's the tax ID, the invoice number is 33047185" gives the one that is asked for next.
  if ((other === 'code' || other === 'tax-id') && isPaper(scene, field, other))
    return takeValues(scene, certain, form) ?? refuse(scene, certain, form, field, field.hint)
  const given =
    other === 'day'
      ? asNumberGiven(scene, form, number, unsure.value)
      : other !== 'number'
        ? asFieldGiven(scene, form, field, unsure.value, other)
        : meant(scene, form, field, number, unsure.value)
  if (given === null) return null
  const heard = { ...scene.heard, fields: { ...scene.heard.fields, ...given }, refused: null, command: null }
  return takeValues({ ...scene, heard }, certain, form)
}

/** Whoever insists is believed; another number counts instead. */
function asNumberGiven({ heard, message, phrases, pressed }: Scene, form: Form, number: Field, value: string): Values | null {
  const other = heard.fields[number.name]
  if (other !== undefined) return { [number.name]: other }
  const isSaid =
    isPressed({ pressed }, phrases.itIs(number)) ||
    heard.command === 'yes' ||
    message.text.includes(value) ||
    saysDay(message.text) === 'no-day'
  return isSaid || namesField(message.text, number, form) ? { [number.name]: value } : null
}

/** The same where the value looks like the code of an invoice or like a tax ID. What else is given without it leaves the field to be asked for again. */
function asFieldGiven({ heard, message, phrases, pressed }: Scene, form: Form, field: Field, value: string, other: Paper): Values | null {
  const isSaid =
    isPressed({ pressed }, phrases.itIs(field)) ||
    heard.command === 'yes' ||
    message.text.includes(value) ||
    saysPaper(message.text, other) === 'denied'
  if (isSaid) return { [field.name]: value }
  if (namesField(message.text, field, form)) return { [field.name]: heard.fields[field.name] ?? value }
  return Object.keys(heard.fields).length > 0 ? {} : null
}

function isADay({ heard, message, phrases, pressed }: Scene, number: Field): boolean {
  const said = saysDay(message.text)
  if (heard.fields[number.name] !== undefined || said === 'no-day') return false
  return isPressed({ pressed }, phrases.itIsADate) || heard.command === 'no' || said === 'day'
}

/** Whether it is said to be what it looks like, and so no value of the field. */
function isPaper({ heard, message, phrases, pressed }: Scene, field: Field, other: Paper): boolean {
  const said = saysPaper(message.text, other)
  if (heard.fields[field.name] !== undefined || said === 'denied' || isQuestion(message.text)) return false
  const label = other === 'code' ? phrases.itIsTheCode : phrases.itIsATaxId
  return isPressed({ pressed }, label) || heard.command === 'no' || said === 'said'
}

/** What the check says of a day that is written as one. */
function sayOfDay(number: Field, value: string): string {
  const checked = check(number, `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`)
  return checked.kind === 'refused' ? checked.say : number.hint
}

/** What the number turns out to be, and what else is settled by it; null where that is still open. */
function meant({ heard, message, phrases, pressed }: Scene, form: Form, field: Field, number: Field, value: string): Values | null {
  const [asField, asNumber] = [{ [field.name]: value }, { [number.name]: value }]
  const [account, other] = [heard.fields[field.name], heard.fields[number.name]]
  if (other !== undefined) return other === value ? asNumber : asField
  if (account === value) return asField
  if (account !== undefined) return couldBe(number, account) ? { ...asField, [number.name]: account } : asNumber
  if (isPressed({ pressed }, phrases.itIs(field)) || heard.command === 'yes') return asField
  if (isPressed({ pressed }, phrases.itIs(number)) || heard.command === 'no') return asNumber
  if (Object.keys(heard.fields).length > 0) return null
  const [isField, isNumber] = [namesField(message.text, field, form), namesField(message.text, number, form)]
  return isField === isNumber ? null : isField ? asField : asNumber
}
