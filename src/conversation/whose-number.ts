import { check } from '../forms/checks.js'
import { isSettled } from '../forms/fill.js'
import type { Field, Form, OpenForm, Values } from '../forms/form.js'
import { looksLikeDay } from '../understanding/fields/digit-runs.js'
import { normalize } from '../understanding/normalize.js'
import { namesField } from './names-field.js'
import { refuse } from './refuse.js'
import { isPressed } from './step.js'
import { takeValues } from './take-values.js'
import type { Scene, Step } from './turn.js'
import { askWhose, numberOf, type Unsure } from './which-number.js'

/**
 * Asked for the account, some give the invoice number that is wanted next, and some accounts are nothing but digits; asked for the number,
 * some give the day that is printed beside it. A bare number that could be both is asked about once; what comes next may settle it without
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
  const isOther = field.check.kind === 'text' && !isSettled(open, number.name) && couldBe(number, value)
  const isDay = field === number && looksLikeDay(value)
  return isBare && (isOther || isDay) ? askWhose(scene, { ...open, misses: 0 }, form, { field: field.name, value }) : null
}

function settle(scene: Scene, open: OpenForm, form: Form, unsure: Unsure): Step | null {
  const field = form.fields.find(one => one.name === unsure.field)
  const number = numberOf(form)
  if (!field || !number) return null
  const certain = { ...open, unsure: null }
  if (field === number && isADay(scene, number)) return refuse(scene, certain, form, number, saysDay(number, unsure.value))
  const given = field === number ? asNumberGiven(scene, form, number, unsure.value) : meant(scene, form, field, number, unsure.value)
  if (given === null) return null
  const heard = { ...scene.heard, fields: { ...scene.heard.fields, ...given }, refused: null, command: null }
  return takeValues({ ...scene, heard }, certain, form)
}

/** Whoever insists is believed; another number counts instead. */
function asNumberGiven({ heard, message, phrases, pressed }: Scene, form: Form, number: Field, value: string): Values | null {
  const other = heard.fields[number.name]
  if (other !== undefined) return { [number.name]: other }
  const isSaid =
    isPressed({ pressed }, phrases.itIs(number)) || heard.command === 'yes' || message.text.includes(value) || isNoDay(message.text)
  return isSaid || namesField(message.text, number, form) ? { [number.name]: value } : null
}

function isADay({ heard, message, phrases, pressed }: Scene, number: Field): boolean {
  if (heard.fields[number.name] !== undefined || isNoDay(message.text)) return false
  return isPressed({ pressed }, phrases.itIsADate) || heard.command === 'no' || saysIsDay.test(normalize(message.text))
}

const saysIsDay = /\b(?:date|day|issued on)\b|日期|日子|开票日/u

/** "It's not a date", "不是日期，就是发票号码". */
function isNoDay(text: string): boolean {
  return /\b(?:not?|never|isn'?t|ain'?t|wasn'?t)\b[^.,;!?]{0,12}\b(?:date|day)\b|(?:不是|并非|没有写|不算).{0,4}(?:日期|日子|开票日)/u.test(
    normalize(text),
  )
}

/** What the check says of a day that is written as one. */
function saysDay(number: Field, value: string): string {
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

function couldBe(number: Field, value: string): boolean {
  return /^\d+$/.test(value) && check(number, value).kind === 'ok'
}
