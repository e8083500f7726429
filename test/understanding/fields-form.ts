import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Field, Form } from '../../src/forms/form.js'

const file = new URL('../../../intents/lost-invoice-copy.yaml', import.meta.url)

/** The form that is filed for a lost invoice, as the authors have written it. */
export const copyForm: Form = Form.parse(parse(readFileSync(file, 'utf8')).form)

export function fieldOf(name: string): Field {
  return Field.parse(copyForm.fields.find(field => field.name === name))
}
