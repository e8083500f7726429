import { type Conversation, newConversation } from '../../src/conversation/conversation.js'
import { newTicket } from '../../src/tickets/new-ticket.js'
import type { Ticket } from '../../src/tickets/ticket.js'

export const sampleDay = new Date('2025-03-01T09:00:00.000Z')

/** A conversation with one message and these tickets, not saved yet. */
export function sampleConversation(id: string, tickets: readonly Ticket[] = [], words = 'Where is my invoice?'): Conversation {
  const at = sampleDay.toISOString()
  const lines = [{ seq: 1, at, from: 'customer' as const, message: 'm-1', text: words }]
  return { ...newConversation(id, { channel: 'web', id: `visitor of ${id}`.slice(0, 200) }, sampleDay), lines, tickets: [...tickets] }
}

/** `minute` moves the time of filing, so that tickets have an order. */
export function sampleTicket(reference: string, { minute = 0, ...rest }: Partial<Ticket> & { readonly minute?: number } = {}): Ticket {
  const filing = {
    reference,
    key: `key of ${reference}`,
    intent: 'copy',
    subject: 'A copy of an invoice',
    words: 'I lost it',
    fields: { account: 'Acme' },
    missing: [],
    classification: null,
    suggestion: null,
    flags: [],
  }
  return { ...newTicket(filing, new Date(sampleDay.getTime() + minute * 60_000)), ...rest }
}

/** A reference of the shape that tickets have: the number in base 36. */
export function sampleReference(n: number): string {
  return `INV-${n.toString(36).toUpperCase().padStart(6, '0')}`
}
