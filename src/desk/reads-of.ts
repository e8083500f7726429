import type { Desk } from '../desk.js'
import type { Customer } from '../message.js'
import type { Store } from '../store/store.js'
import { readQueue } from './read-queue.js'

/** What a desk tells without changing anything. */
export function readsOf(store: Store): Pick<Desk, 'transcript' | 'look' | 'queue' | 'filedBy' | 'ticket'> {
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
