import { check } from '../forms/checks.js'
import { isSettled } from '../forms/fill.js'
import type { Field, Form, OpenForm, Values } from '../forms/form.js'
import type { Reply } from '../message.js'
import { namesField } from './names-field.js'
import { isPressed } from './step.js'
import { takeValues } from './take-values.js'
import type { Scene, Step } from './turn.js'

/**
 * Asked for the account, some give the invoice number that is wanted next, and some accounts are nothing but digits. A bare number that
 * could be both is asked about once; what comes next may settle it without a word: another account, another number, or the same again.
 */
export function settleNumber(scene: Scene, open: OpenForm, form: Form): Step | null {
  return open.unsure === null ? doubt(scene, open, form) : settle(scene, open, form, open.unsure)
}

type Unsure = NonNullable<OpenForm['unsure']>

function doubt({ conversation, heard, message, phrases }: Scene, open: OpenForm, form: Form): Step | null {
  const field = form.fields.find(({ name }) => name === open.asked)
  const number = numberOf(form)
  const value = heard.fields[field?.name ?? '']
  if (open.stage !== 'asking' || field?.check.kind !== 'text' || !number || value === undefined || isSettled(open, number.name)) return null
  const isBare = Object.keys(heard.fields).length === 1 && !namesField(message.text, field, form)
  if (!isBare || !couldBe(number, value)) return null
  const choices = [field, number].map(one => ({ label: phrases.itIs(one) }))
  const reply: Reply = { kind: 'text', text: phrases.whoseNumber(value, field, number), choices }
  const unsure = { field: field.name, value }
  return { conversation: { ...conversation, form: { ...open, unsure, misses: 0 }, offer: null }, replies: [reply], effects: [] }
}

function settle(scene: Scene, open: OpenForm, form: Form, { field: name, value }: Unsure): Step | null {
  const field = form.fields.find(one => one.name === name)
  const number = numberOf(form)
  const given = meant(scene, form, field, number, value)
  if (given === null) return null
  const heard = { ...scene.heard, fields: { ...scene.heard.fields, ...given }, refused: null, command: null }
  return takeValues({ ...scene, heard }, { ...open, unsure: null }, form)
}

/** What the number turns out to be, and what else is settled by it; null where that is still open. */
function meant(
  { heard, message, phrases, pressed }: Scene,
  form: Form,
  field: Field | undefined,
  number: Field | null,
  value: string,
): Values | null {
  if (!field || !number) return null
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

function numberOf({ fields }: Form): Field | null {
  return fields.find(({ check: { kind }, required }) => kind === 'digits' && required) ?? null
}

function couldBe(number: Field, value: string): boolean {
  return /^\d+$/.test(value) && check(number, value).kind === 'ok'
}
