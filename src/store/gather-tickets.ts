import type { Conversation } from '../conversation/conversation.js'
import type { TicketStatus } from '../tickets/ticket.js'
import type { Listed } from './catalogue.js'
import type { FiledTicket } from './store.js'

/** The tickets of a listing, in its order, each conversation loaded once. What has changed since the listing was made is left out. */
export async function gatherTickets(
  listed: readonly Listed[],
  status: TicketStatus | undefined,
  load: (id: string) => Promise<Conversation | null>,
): Promise<readonly FiledTicket[]> {
  const ids = [...new Set(listed.map(({ conversation }) => conversation))]
  const loaded = new Map(await Promise.all(ids.map(async id => [id, await load(id)] as const)))
  return listed.flatMap(({ reference, conversation }) => {
    const ticket = loaded.get(conversation)?.tickets.find(one => one.reference === reference)
    return ticket === undefined || (status !== undefined && ticket.status !== status) ? [] : [{ conversation, ticket }]
  })
}
