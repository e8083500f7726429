import type { OpenForm, Values } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { withoutAnnounced } from '../../understanding/several/without-more.js'
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
  const given = ownValues(heard.fields, several.length > 1 ? message.text : '')
  if (first === undefined) return { values: given, waiting: [], apart: {}, ...announced }
  const form = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? intent.form : [])).find(isOfInvoices)
  const told = form ? tellApart(message.text, several, given, form) : { values: given, apart: {} }
  return { values: { ...told.values, [invoiceField]: first }, waiting, apart: told.apart, ...announced }
}

function isOfInvoices({ fields }: { readonly fields: readonly { readonly name: string }[] }): boolean {
  return fields.some(({ name }) => name === invoiceField)
}

/** "Another one, 51820934" and 再来一张，51820934 have the look of a title and a number; "both Oak Ltd" says it of several. */
function ownValues(fields: Values, text: string): Values {
  const isWords = (value: string) => !/[\p{L}\p{N}]/u.test(withoutAnnounced(value))
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isWords(value))
      .map(([name, value]) => [name, name === 'title' && beginsSentence(value, text) ? value.replace(ofAll, '') : value]),
  )
}

/** "title: Both Ends Ltd" has it in the name, and so has what stands below its label. */
function beginsSentence(value: string, text: string): boolean {
  const at = text.indexOf(value)
  return at === 0 || (at > 0 && /(?:[.;!]\s{0,3}|[^:：\s]\s?\n)$/u.test(text.slice(0, at)))
}

/** "All Seasons Ltd" has it in the name. */
const ofAll = /^(?:both(?: (?:of them|are|for|to|made out to)){0,2}|all(?: (?:of them|are|for|to|made out to)){1,2}):? (?=\p{L})/iu
