import type { OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { tellApart } from '../../understanding/tell-apart.js'
import type { Scene } from '../turn.js'

/** What a message says of a request that it begins: the values of the first of several invoices; the others wait, each with what is said of it alone. */
export function splitSeveral({ heard, knowledge, message }: Scene): Pick<OpenForm, 'values' | 'waiting' | 'apart'> {
  const several = heard.several ?? []
  const [first, ...waiting] = several
  if (first === undefined) return { values: heard.fields, waiting: [], apart: {} }
  const form = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? intent.form : [])).find(isOfInvoices)
  const told = form ? tellApart(message.text, several, heard.fields, form) : { values: heard.fields, apart: {} }
  return { values: { ...told.values, [invoiceField]: first }, waiting, apart: told.apart }
}

function isOfInvoices({ fields }: { readonly fields: readonly { readonly name: string }[] }): boolean {
  return fields.some(({ name }) => name === invoiceField)
}
