import { advance, fill, openForm } from '../forms/fill.js'
import type { OpenForm } from '../forms/form.js'
import { invoiceField } from '../tickets/duplicates.js'
import { keyOfNext } from './request-key.js'
import type { Scene } from './turn.js'

/** The request for the next invoice, with all that the two have in common; null where none waits. */
export function nextInvoice({ knowledge }: Pick<Scene, 'knowledge'>, open: OpenForm): OpenForm | null {
  const [number, ...waiting] = open.waiting
  const intent = knowledge.intents.get(open.intent)
  if (number === undefined || intent?.kind !== 'form') return null
  const { [invoiceField]: _, ...common } = open.values
  const begun = openForm(open.intent, keyOfNext(open.key, waiting.length + 1), open.confidence)
  const { open: filled } = fill(begun, intent.form, { ...common, [invoiceField]: number })
  const unknown = open.unknown.filter(name => name !== invoiceField)
  return advance({ ...filled, unknown, waiting, kept: Object.keys(common) }, intent.form).open
}
