import type { Desk, Looked } from '../desk.js'
import type { Customer } from '../message.js'
import type { Store } from '../store/store.js'
import type { Ticket } from '../tickets/ticket.js'
import { readQueue } from './read-queue.js'

/** What agents are told of tickets, whoever's they are. */
export interface ReadsForAgents {
  /** A ticket with the conversation that holds it; null where there is none. */
  look(reference: string): Promise<Looked | null>
  /** The tickets that agents find: of each status the newest, 500 at most. */
  queue(): Promise<readonly Ticket[]>
  /** The ticket that a message of this conversation led to; null where there is none yet, or it joined another one. */
  filedBy(conversation: string, message: string): Promise<Ticket | null>
}

/** What a desk tells without changing anything. */
export function readsOf(store: Store): Pick<Desk, 'transcript' | 'ticket'> & ReadsForAgents {
  return {
    async transcript(id, customer, after) {
      const conversation = await store.load(id)
      return conversation && isSame(conversation.customer, customer) ? conversation.lines.filter(({ seq }) => seq > after) : []
    },
    async look(reference) {
      const found = await store.findTicket(reference)
      const conversation = found && (await store.load(found.conversation))
      return conversation ? { ticket: found.ticket, conversation } : null
    },
    queue: () => readQueue(store),
    async filedBy(id, message) {
      const conversation = await store.load(id)
      // The next invoice of the same message is filed under a key of its own.
      return conversation?.tickets.find(({ key }) => key === `${id}:${message}`) ?? null
    },
    async ticket(reference, customer) {
      const found = await store.findTicket(reference)
      const conversation = found && (await store.load(found.conversation))
      return conversation && isSame(conversation.customer, customer) ? found.ticket : null
    },
  }
}

export function isSame(one: Customer, other: Customer): boolean {
  return one.channel === other.channel && one.id === other.id
}
