import { check } from '../../forms/checks.js'
import { looksLikeTaxId } from '../../forms/confused.js'
import type { Field, Form, OpenForm } from '../../forms/form.js'
import type { Reply } from '../../message.js'
import type { Scene, Step } from '../turn.js'

export type Unsure = NonNullable<OpenForm['unsure']>

/** The field of digits that a form wants: the invoice's number. */
export function numberOf({ fields }: Form): Field | null {
  return fields.find(({ check: { kind }, required }) => kind === 'digits' && required) ?? null
}

export function couldBe(number: Field, value: string): boolean {
  return /^\d+$/.test(value) && check(number, value).kind === 'ok'
}

/** What else than a value of its field a bare number may be: a day, the invoice's number, its code, or a tax ID. */
export function otherThan({ field, value }: Unsure, number: Field): 'day' | 'number' | 'code' | 'tax-id' {
  if (field === number.name) return 'day'
  if (couldBe(number, value)) return 'number'
  return looksLikeTaxId(value) ? 'tax-id' : 'code'
}

/** Asks, as often as it is left open, what a bare number is: another field's, the number itself, a day, the code, or a tax ID. Null where there is none to tell it from. */
export function askWhose({ conversation, phrases }: Scene, open: OpenForm, form: Form, unsure: Unsure): Step | null {
  const field = form.fields.find(({ name }) => name === unsure.field)
  const number = numberOf(form)
  if (!field || !number) return null
  const asked = {
    day: { text: phrases.maybeDay(unsure.value, number), labels: [phrases.itIs(number), phrases.itIsADate] },
    number: { text: phrases.whoseNumber(unsure.value, field, number), labels: [phrases.itIs(field), phrases.itIs(number)] },
    code: { text: phrases.maybeCode(unsure.value, field), labels: [phrases.itIs(field), phrases.itIsTheCode] },
    'tax-id': { text: phrases.maybeTaxId(unsure.value, field), labels: [phrases.itIs(field), phrases.itIsATaxId] },
  }
  const { text, labels } = asked[otherThan(unsure, number)]
  const reply: Reply = { kind: 'text', text, choices: labels.map(label => ({ label })) }
  return { conversation: { ...conversation, form: { ...open, unsure }, offer: null }, replies: [reply], effects: [] }
}
