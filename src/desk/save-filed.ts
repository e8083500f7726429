import type { Conversation } from '../conversation/conversation.js'
import type { Store } from '../store/store.js'
import { invoiceField } from '../tickets/duplicates.js'
import type { Ticket } from '../tickets/ticket.js'

/**
 * Saves `next`, and then looks once more for other requests about the invoices of the tickets that are new in it. Within a process none
 * are left to find. Two processes may file for one invoice at the same moment: whichever looks last finds the other, so that both tickets
 * are kept and at least one is flagged. Rejects as `store.save` does.
 */
export async function saveFiled(store: Store, before: Conversation | null, next: Conversation): Promise<Conversation> {
  const saved = await store.save(next)
  const known = new Set(before?.tickets.map(({ reference }) => reference))
  const filed = saved.tickets.filter(({ reference }) => !known.has(reference))
  const flagged = new Map<string, Ticket>()
  for (const ticket of filed) {
    const flags = await missedFlags(store, ticket)
    if (flags.length > 0) flagged.set(ticket.reference, { ...ticket, flags: [...ticket.flags, ...flags] })
  }
  if (flagged.size === 0) return saved
  return store.save({ ...saved, tickets: saved.tickets.map(ticket => flagged.get(ticket.reference) ?? ticket) })
}

async function missedFlags(store: Store, { reference, intent, fields, flags }: Ticket): Promise<Ticket['flags']> {
  const number = fields[invoiceField]
  const requests = number === undefined ? [] : await store.openRequests(number)
  const others = requests.filter(({ ticket }) => ticket.intent === intent && ticket.reference !== reference)
  return others
    .filter(({ ticket }) => !flags.some(({ other }) => other === ticket.reference))
    .map(({ ticket }) => ({ what: 'same-invoice' as const, other: ticket.reference }))
}
