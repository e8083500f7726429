import type { Store } from '../store/store.js'
import { type Ticket, TicketStatus } from '../tickets/ticket.js'

/** Of each status. More open ones than this are a queue that nobody works off by a list. */
const most = 500

/** The tickets that agents find by a list or a search: of each status the newest. */
export async function readQueue(store: Pick<Store, 'listTickets'>): Promise<readonly Ticket[]> {
  const found = await Promise.all(TicketStatus.options.map(status => store.listTickets({ status, limit: most, newestFirst: true })))
  return found.flat().map(({ ticket }) => ticket)
}
