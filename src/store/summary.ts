import { z } from 'zod'
import type { Conversation } from '../conversation/conversation.js'
import { Delivery, firstOfLanes, isPlanned } from '../tickets/delivery.js'
import { invoiceField } from '../tickets/duplicates.js'
import { isOpen } from '../tickets/lifecycle.js'
import { TicketStatus } from '../tickets/ticket.js'

/** What has to be known of a conversation to find and list it without reading it again. Times in ms. */
export const Summary = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  tickets: z.array(z.strictObject({ reference: z.string(), filedAt: z.number(), status: TicketStatus, invoice: z.string().nullable() })),
  /** Beside those that only wait for their time of day. */
  hasDeliveries: z.boolean(),
  /** When the deliveries that stand first in their lanes are due. */
  firsts: z.array(Delivery.pick({ due: true, set: true, since: true })),
  /** When the customer last said whether an answer helped. */
  lastFeedback: z.string().nullable(),
  /** When it was changed last, where nobody has to do anything about it any more; see `restsSince`. */
  restsSince: z.number().nullable(),
})
export type Summary = z.infer<typeof Summary>

export function summarize(conversation: Conversation): Summary {
  const { id, version, tickets, deliveries, feedback } = conversation
  const times = feedback.map(({ at }) => at).sort()
  return {
    id,
    version,
    tickets: tickets.map(({ reference, filedAt, status, fields }) => ({
      reference,
      filedAt: Date.parse(filedAt),
      status,
      invoice: fields[invoiceField] ?? null,
    })),
    hasDeliveries: deliveries.some(one => !isPlanned(one)),
    firsts: firstOfLanes(deliveries).map(({ due, set, since }) => ({ due, set, since })),
    lastFeedback: times.at(-1) ?? null,
    restsSince: restsSince(conversation),
  }
}

/** In ms, or null where a ticket is open, or something still has to reach somebody. */
export function restsSince({ tickets, deliveries, held, updatedAt }: Conversation): number | null {
  return tickets.some(isOpen) || deliveries.length > 0 || held.length > 0 ? null : Date.parse(updatedAt)
}
