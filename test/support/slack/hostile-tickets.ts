import fc from 'fast-check'
import type { Shown } from '../../../src/delivery/slack/shown.js'
import { Resolution, type Ticket, TicketStatus } from '../../../src/tickets/ticket.js'
import { hostileWords } from '../hostile-words.js'
import { copyForm, copyTicket, shown } from './sample-card.js'

const name = hostileWords.map(words => words.slice(0, 200) || 'x')
const moment = fc.integer({ min: Date.UTC(2026, 10, 20), max: Date.UTC(2026, 11, 20) }).map(ms => new Date(ms).toISOString())
const reference = fc.constantFrom('INV-7K3F9Q', 'INV-000001')

/** Tickets in every state with hostile words in everything that a customer, an agent or an author can write. */
export const hostileTickets: fc.Arbitrary<Ticket> = fc
  .record({
    status: fc.constantFrom(...TicketStatus.options),
    resolution: fc.option(fc.constantFrom(...Resolution.options)),
    intent: name,
    subject: hostileWords,
    words: hostileWords,
    fields: fc.dictionary(fc.constantFrom('account', 'title', 'invoice_number', 'reason', 'invoice_type', 'matter'), hostileWords),
    missing: fc.subarray(['account', 'title', 'invoice_number', 'else']),
    classification: fc.option(
      fc.record({
        decision: name,
        entries: fc.array(name, { maxLength: 3 }),
        intent: fc.option(name),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        candidates: fc.array(fc.record({ id: name, confidence: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 4 }),
      }),
    ),
    suggestion: fc.option(
      fc.record({ entry: name, question: hostileWords, words: hostileWords, asOf: fc.constant('2021-05-27'), revision: name }),
    ),
    flags: fc.array(fc.record({ what: fc.constant('same-invoice' as const), other: reference }), { maxLength: 12 }),
    notes: fc.array(
      fc.record({
        key: name,
        at: moment,
        by: fc.constantFrom('customer', 'Lin'),
        words: hostileWords,
        changes: fc.constant<Ticket['notes'][number]['changes']>([]),
      }),
      { maxLength: 3 },
    ),
    agent: fc.option(fc.record({ id: name, name })),
    asked: fc.option(fc.record({ field: name, why: hostileWords, at: moment })),
    reclassified: fc.option(fc.record({ as: name, of: fc.constantFrom('entry' as const, 'intent' as const) })),
    copies: fc.array(name, { maxLength: 2 }),
  })
  .map(parts => ({ ...copyTicket, ...parts }))

/** The data of their cards, with and without a form, for customers of any name. */
export const hostileShown: fc.Arbitrary<Shown> = fc
  .record({
    ticket: hostileTickets,
    customer: fc.record({ channel: fc.constantFrom('web' as const, 'slack' as const, 'api' as const), id: name, name }),
    intent: fc.option(fc.record({ name: hostileWords, form: fc.constantFrom(null, copyForm) })),
    hours: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ ticket, customer, intent, hours }) =>
    shown(ticket, new Date(Date.parse(copyTicket.filedAt) + hours * 3_600_000), { customer, intent }),
  )
