import { looksLikeTaxId } from '../../forms/confused.js'
import { advance, fill } from '../../forms/fill.js'
import type { Form, OpenForm } from '../../forms/form.js'
import { saysPaper } from '../../understanding/acts/says-paper.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { askNext } from '../asking.js'
import type { Scene, Step } from '../turn.js'

/** "Oh, that was the tax ID", said of what was taken for the account: it is taken out and asked for again, and what else the message gives is kept. */
export function takeOutTaxId(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard, message } = scene
  const field = form.fields.find(({ name, check }) => check.kind === 'text' && looksLikeTaxId(open.values[name] ?? ''))
  if (!field || open.unsure !== null || isQuestion(message.text) || saysPaper(message.text, 'tax-id') !== 'said') return null
  const { [field.name]: taken, ...values } = open.values
  const { [field.name]: given, ...others } = heard.fields
  // Another in its place is taken as any value is.
  if (given !== undefined && given !== taken) return null
  const filled = fill({ ...open, values }, form, others)
  return askNext(scene, advance(filled.open, form).open, form, '')
}
