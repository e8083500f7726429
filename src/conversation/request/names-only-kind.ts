import type { Form } from '../../forms/form.js'
import { namesNothing } from '../../understanding/acts/rests-on.js'
import { normalize } from '../../understanding/text/normalize.js'

/** In characters. Longer messages say more. */
const longest = 60

/** Whether a message names one kind of a form's and nothing else: "and for an ordinary one?", 专票呢. */
export function namesOnlyKind(text: string, { fields }: Form): boolean {
  const said = normalize(text)
  const kinds = fields.flatMap(({ check }) => (check.kind === 'one-of' ? Object.values(check.values).flat() : [])).map(normalize)
  const longestFirst = kinds.sort((one, other) => other.length - one.length)
  const found = said.length <= longest ? longestFirst.find(kind => said.includes(kind)) : undefined
  return found !== undefined && namesNothing(said.replace(found, ' it ').replace(invoice, ' '))
}

const invoice = /\b(?:vat|invoices?|fapiaos?)\b|发票/gu
