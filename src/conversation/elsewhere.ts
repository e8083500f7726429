import { invoiceField, type OpenRequest } from '../tickets/duplicates.js'
import type { Ticket } from '../tickets/ticket.js'
import type { Heard } from '../understanding/heard.js'
import type { Conversation } from './conversation.js'
import { referencesIn } from './filed/references.js'

/** What a turn may have to know from outside its own conversation. */
export interface Sought {
  /** Numbers of invoices whose open requests matter. */
  readonly invoices: readonly string[]
  /** Tickets that are asked about. */
  readonly references: readonly string[]
}

/** What was found: open requests of anybody's, and only those tickets that are the customer's own. */
export interface Elsewhere {
  readonly requests: readonly OpenRequest[]
  readonly tickets: readonly Ticket[]
}

export const nothingElsewhere: Elsewhere = { requests: [], tickets: [] }

/** More are not looked up for one message: each may be a document to read. */
const mostSought = 10

/** What to look up before this message is answered: by the form, by what was heard, and by what is named. */
export function sought(
  { form, offer, joined }: Pick<Conversation, 'form' | 'offer' | 'joined'>,
  text: string,
  { fields, several = [] }: Pick<Heard, 'fields' | 'several'>,
): Sought {
  const ready = offer?.kind === 'lost-or-late' ? offer : null
  const one = [form?.values[invoiceField], ready?.values[invoiceField], fields[invoiceField]].flatMap(number => number ?? [])
  const invoices = [...one, ...several, ...(form?.waiting ?? []), ...(ready?.waiting ?? [])]
  const references = [...referencesIn(text), ...joined.map(({ reference }) => reference)]
  return { invoices: [...new Set(invoices)].slice(0, mostSought), references: [...new Set(references)].slice(0, mostSought) }
}
