import type { Values } from '../forms/form.js'
import { invoiceField } from '../tickets/duplicates.js'

/** Values of a request with the first of several invoices as its own; the others wait. */
export function splitSeveral(values: Values, several: readonly string[]): { values: Values; waiting: string[] } {
  const [first, ...others] = several
  return first === undefined ? { values, waiting: [] } : { values: { ...values, [invoiceField]: first }, waiting: others }
}
