import { check } from '../forms/checks.js'
import { looksLikeCode } from '../forms/confused.js'
import { isSettled } from '../forms/fill.js'
import type { Field, Form, OpenForm, Values } from '../forms/form.js'
import { saysDay } from '../understanding/acts/says-day.js'
import { looksLikeDay } from '../understanding/fields/digit-runs.js'
import { namesField } from './names-field.js'
import { refuse } from './refuse.js'
import { isPressed } from './step.js'
import { takeValues } from './take-values.js'
import type { Scene, Step } from './turn.js'
import { askWhose, couldBe, numberOf, otherThan, type Unsure } from './which-number.js'

/**
 * Asked for the account, some give the invoice number that is wanted next, and some accounts are nothing but digits; asked for the number,
 * some give the day that is printed beside it, and some the code for the account. A bare number that could be both is asked about once; what comes next may settle it without
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
  if (open.stage !== 'asking' || !field || !number || value === undefined) return null
  const isBare = Object.keys(heard.fields).length === 1 && !namesField(message.text, field, form)
  const isOther = field.check.kind === 'text' && ((!isSettled(open, number.name) && couldBe(number, value)) || looksLikeCode(value))
  const isDay = field === number && looksLikeDay(value) && !insists(scene, value)
  return isBare && (isOther || isDay) ? askWhose(scene, { ...open, misses: 0 }, form, { field: field.name, value }) : null
}

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
  if (other === 'code' && isACode(scene, field)) return refuse(scene, certain, form, field, field.hint)
  const given =
    other === 'day'
      ? asNumberGiven(scene, form, number, unsure.value)
      : other === 'code'
        ? asFieldGiven(scene, form, field, unsure.value)
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

/** The same where the number looks like the code of an invoice. What else is given without it leaves the field to be asked for again. */
function asFieldGiven({ heard, message, phrases, pressed }: Scene, form: Form, field: Field, value: string): Values | null {
  const isSaid =
    isPressed({ pressed }, phrases.itIs(field)) || heard.command === 'yes' || message.text.includes(value) || deniesCode.test(message.text)
  if (isSaid || namesField(message.text, field, form)) return { [field.name]: heard.fields[field.name] ?? value }
  return Object.keys(heard.fields).length > 0 ? {} : null
}

function isADay({ heard, message, phrases, pressed }: Scene, number: Field): boolean {
  const said = saysDay(message.text)
  if (heard.fields[number.name] !== undefined || said === 'no-day') return false
  return isPressed({ pressed }, phrases.itIsADate) || heard.command === 'no' || said === 'day'
}

function isACode({ heard, message, phrases, pressed }: Scene, field: Field): boolean {
  if (Object.keys(heard.fields).some(name => name === field.name) || deniesCode.test(message.text)) return false
  return isPressed({ pressed }, phrases.itIsTheCode) || heard.command === 'no' || /\bcode\b|代码/iu.test(message.text)
}

/** "It's not the code", "不是代码". */
const deniesCode =
  /\b(?:not|isn't|isnt|no|never|neither)\b(?: (?:the|an?|my|our|any))?(?: invoice)? code\b|(?:不是|并非|不叫)(?:什么|发票|那个)*代码/iu

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
