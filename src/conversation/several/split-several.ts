import type { OpenForm, Values } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { withoutAnnounced } from '../../understanding/several/announced.js'
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
  const given = ownValues(heard.fields, several.length > 1 && saysBoth.test(message.text))
  if (first === undefined) return { values: given, waiting: [], apart: {}, ...announced }
  const form = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? intent.form : [])).find(isOfInvoices)
  const told = form ? tellApart(message.text, several, given, form) : { values: given, apart: {} }
  return { values: { ...told.values, [invoiceField]: first }, waiting, apart: told.apart, ...announced }
}

function isOfInvoices({ fields }: { readonly fields: readonly { readonly name: string }[] }): boolean {
  return fields.some(({ name }) => name === invoiceField)
}

/** "Another one, 51820934" and 再来一张，51820934 have the look of a title and a number; "both Oak Ltd" says it of several. */
function ownValues(fields: Values, isOfBoth: boolean): Values {
  const isWords = (value: string) => !/[\p{L}\p{N}]/u.test(withoutAnnounced(value))
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isWords(value))
      .map(([name, value]) => [name, isOfBoth && name === 'title' ? value.replace(ofAll, '') : value]),
  )
}

/** Where a sentence begins: "title: Both Ends Ltd" has it in the name. */
const saysBoth = /(?:^|[.;!\n]\s{0,3})(?:both|all) /iu
const ofAll = /^(?:both|all)(?: (?:of them|are|for|to|made out to)){0,2}:? (?=\p{L})/iu
