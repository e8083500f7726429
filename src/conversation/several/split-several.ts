import type { OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { tellApart } from '../../understanding/tell-apart.js'
import type { Scene } from '../turn.js'
import { furtherIn } from './further.js'

/**
 * What a message says of a request that it begins: the values of the first of several invoices; the others wait, each with what is said of it alone,
 * and those without a number are counted.
 */
export function splitSeveral({
  heard,
  knowledge,
  message,
}: Scene): Pick<OpenForm, 'values' | 'waiting' | 'apart' | 'further' | 'uncounted'> {
  const several = heard.several ?? []
  const [first, ...waiting] = several
  const announced = furtherIn(message.text, Math.max(1, several.length))
  if (first === undefined) return { values: heard.fields, waiting: [], apart: {}, ...announced }
  const form = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? intent.form : [])).find(isOfInvoices)
  const told = form ? tellApart(message.text, several, heard.fields, form) : { values: heard.fields, apart: {} }
  return { values: { ...told.values, [invoiceField]: first }, waiting, apart: told.apart, ...announced }
}

function isOfInvoices({ fields }: { readonly fields: readonly { readonly name: string }[] }): boolean {
  return fields.some(({ name }) => name === invoiceField)
}
