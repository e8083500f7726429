import type { Elsewhere, Sought } from '../conversation/elsewhere.js'
import type { Customer } from '../message.js'
import type { Store } from '../store/store.js'
import { isSamePerson } from '../tickets/duplicates.js'
import type { Ticket } from '../tickets/ticket.js'

/** What a turn may have to know from other conversations. A ticket of another customer's is not even handed on. */
export async function lookElsewhere(
  store: Store,
  { invoices, references }: Sought,
  conversation: string,
  customer: Customer,
): Promise<Elsewhere> {
  const requests = await Promise.all(invoices.map(number => store.openRequests(number)))
  const tickets = await Promise.all(references.map(reference => ownTicket(store, reference, conversation, customer)))
  return { requests: requests.flat(), tickets: tickets.flatMap(ticket => ticket ?? []) }
}

async function ownTicket(store: Store, reference: string, conversation: string, customer: Customer): Promise<Ticket | null> {
  const found = await store.findTicket(reference)
  if (!found || found.conversation === conversation) return null
  const holder = await store.load(found.conversation)
  return holder && isSamePerson(holder.customer, customer) ? found.ticket : null
}
