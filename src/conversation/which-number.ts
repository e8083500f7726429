import type { Field, Form, OpenForm } from '../forms/form.js'
import type { Reply } from '../message.js'
import type { Scene, Step } from './turn.js'

export type Unsure = NonNullable<OpenForm['unsure']>

/** The field of digits that a form wants: the invoice's number. */
export function numberOf({ fields }: Form): Field | null {
  return fields.find(({ check: { kind }, required }) => kind === 'digits' && required) ?? null
}

/** Asks, as often as it is left open, what a bare number is: another field's, the number itself, or a day. Null where there is none to tell it from. */
export function askWhose({ conversation, phrases }: Scene, open: OpenForm, form: Form, unsure: Unsure): Step | null {
  const field = form.fields.find(({ name }) => name === unsure.field)
  const number = numberOf(form)
  if (!field || !number) return null
  const isDay = field === number
  const text = isDay ? phrases.maybeDay(unsure.value, number) : phrases.whoseNumber(unsure.value, field, number)
  const labels = isDay ? [phrases.itIs(number), phrases.itIsADate] : [phrases.itIs(field), phrases.itIs(number)]
  const reply: Reply = { kind: 'text', text, choices: labels.map(label => ({ label })) }
  return { conversation: { ...conversation, form: { ...open, unsure }, offer: null }, replies: [reply], effects: [] }
}
