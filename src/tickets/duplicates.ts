import type { Customer } from '../message.js'
import { isFull, isOpen } from './lifecycle.js'
import type { Flag, Ticket } from './ticket.js'

/** The field that says which invoice a request is about. Two requests with the same number are about the same invoice. */
export const invoiceField = 'invoice_number'

/** A ticket that is not finished, whose it is, and the conversation that holds it. */
export interface OpenRequest {
  readonly conversation: string
  readonly customer: Customer
  readonly ticket: Ticket
}

/** A request that may be filed. */
interface Wanted {
  readonly customer: Customer
  readonly intent: string
  readonly fields: Readonly<Record<string, string>>
}

/** Whether a request is filed: joined to an open one of the same customer's, or filed with what agents have to know. */
export type Verdict = { readonly kind: 'join'; readonly request: OpenRequest } | { readonly kind: 'file'; readonly flags: readonly Flag[] }

/**
 * What to do with a request for an invoice, given the open requests for the same number. The customer's own is joined. Anybody else's,
 * or one for another account, makes a ticket of its own that agents see flagged: two accounts with one invoice are a slip or a misuse,
 * and neither is for the bot to tell, nor to tell the customer about.
 */
export function compareWithOpen(wanted: Wanted, requests: readonly OpenRequest[]): Verdict {
  const number = wanted.fields[invoiceField]
  const same = requests.filter(
    ({ ticket }) => number !== undefined && ticket.intent === wanted.intent && isOpen(ticket) && ticket.fields[invoiceField] === number,
  )
  const own = same.find(
    ({ customer, ticket }) => isSamePerson(customer, wanted.customer) && isSameAccount(ticket.fields, wanted.fields) && !isFull(ticket),
  )
  if (own) return { kind: 'join', request: own }
  return { kind: 'file', flags: same.map(({ ticket }) => ({ what: 'same-invoice', other: ticket.reference })) }
}

/** A system that files with a key speaks for many: there, the name it gives says for whom. Elsewhere names prove nothing. */
export function isSamePerson(one: Customer, other: Customer): boolean {
  return one.channel === other.channel && one.id === other.id && (one.channel !== 'api' || one.name === other.name)
}

/** Accounts are names: case and spaces say nothing. One that is not known yet is no other one. */
function isSameAccount(one: Wanted['fields'], other: Wanted['fields']): boolean {
  const [first, second] = [one, other].map(({ account }) => account?.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''))
  return first === undefined || second === undefined || first === second
}
