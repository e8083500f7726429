import type { OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { announcedIn } from '../../understanding/several/announced.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { tellApart } from '../../understanding/tell-apart.js'
import type { Scene } from '../turn.js'

/**
 * What a message says of a request that it begins: the values of the first of several invoices; the others wait, each with what is said of it alone,
 * and those without a number are counted.
 */
export function splitSeveral({ heard, knowledge, message }: Scene): Pick<OpenForm, 'values' | 'waiting' | 'apart' | 'further'> {
  const several = heard.several ?? []
  const [first, ...waiting] = several
  const further = furtherIn(message.text, Math.max(1, several.length))
  if (first === undefined) return { values: heard.fields, waiting: [], apart: {}, further }
  const form = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? intent.form : [])).find(isOfInvoices)
  const told = form ? tellApart(message.text, several, heard.fields, form) : { values: heard.fields, apart: {} }
  return { values: { ...told.values, [invoiceField]: first }, waiting, apart: told.apart, further }
}

/** How many are announced beyond the `begun` ones. "Another invoice, 48151623" is this one, "48151623. There is one more" is not. */
function furtherIn(text: string, begun: number): number {
  const { inAll, more } = announcedIn(text)
  const last = numbersIn(text).at(-1)
  const behind = last === undefined ? 0 : announcedIn(text.slice(text.lastIndexOf(last) + last.length)).more
  return Math.max(behind, inAll - begun, more - begun, 0)
}

function isOfInvoices({ fields }: { readonly fields: readonly { readonly name: string }[] }): boolean {
  return fields.some(({ name }) => name === invoiceField)
}
