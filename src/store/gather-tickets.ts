import type { Conversation } from '../conversation/conversation.js'
import { invoiceField, type OpenRequest } from '../tickets/duplicates.js'
import { isOpen } from '../tickets/lifecycle.js'
import type { Ticket, TicketStatus } from '../tickets/ticket.js'
import type { Listed } from './catalogue.js'
import type { FiledTicket } from './store.js'

type Load = (id: string) => Promise<Conversation | null>

/** The tickets of a listing, in its order. What has changed since the listing was made is left out. */
export async function gatherTickets(
  listed: readonly Listed[],
  status: TicketStatus | undefined,
  load: Load,
): Promise<readonly FiledTicket[]> {
  const found = await gather(listed, load, ticket => status === undefined || ticket.status === status)
  return found.map(({ holder, ticket }) => ({ conversation: holder.id, ticket }))
}

/** The open requests of a listing, in its order, each with its customer. */
export async function gatherRequests(listed: readonly Listed[], invoiceNumber: string, load: Load): Promise<readonly OpenRequest[]> {
  const found = await gather(listed, load, ticket => isOpen(ticket) && ticket.fields[invoiceField] === invoiceNumber)
  return found.map(({ holder, ticket }) => ({ conversation: holder.id, customer: holder.customer, ticket }))
}

/** Each conversation is loaded once. */
async function gather(listed: readonly Listed[], load: Load, isMeant: (ticket: Ticket) => boolean) {
  const ids = [...new Set(listed.map(({ conversation }) => conversation))]
  const loaded = new Map(await Promise.all(ids.map(async id => [id, await load(id)] as const)))
  return listed.flatMap(({ reference, conversation }) => {
    const holder = loaded.get(conversation)
    const ticket = holder?.tickets.find(one => one.reference === reference)
    return holder && ticket && isMeant(ticket) ? [{ holder, ticket }] : []
  })
}
