import type { Shown } from '../../../src/delivery/slack/shown.js'
import { Form } from '../../../src/forms/form.js'
import { goalsOf } from '../../../src/tickets/clock.js'
import { newTicket } from '../../../src/tickets/new-ticket.js'
import { usualHours } from '../../../src/tickets/support-hours.js'
import type { Ticket } from '../../../src/tickets/ticket.js'
import { timesOf } from '../../../src/tickets/times-of.js'

const field = (name: string, label: string, check: object, required = true) => ({
  name,
  label,
  required,
  ask: `${label}?`,
  hint: 'It stands on the page.',
  example: 'x',
  check,
})
const words = { kind: 'text', max: 200 }

/** The form of the copy, in short. */
export const copyForm = Form.parse({
  fields: [
    field('account', 'Account name', words),
    field('title', 'Invoice title', words),
    field('invoice_number', 'Invoice number', { kind: 'digits', lengths: [8, 20], otherwise: 'no' }),
    field('reason', 'Reason', words),
    field(
      'invoice_type',
      'Kind of invoice',
      {
        kind: 'one-of',
        values: { ordinary: ['ordinary'], special: ['special'] },
        about: {
          ordinary: {
            name: 'VAT ordinary invoice',
            gets: 'a photocopy or a scan of the root form (存根联), stamped with the invoice stamp',
          },
          special: { name: 'VAT special invoice', gets: 'a photocopy of the bookkeeping form (记账联), stamped with the invoice stamp' },
        },
        otherwise: 'no',
      },
      false,
    ),
  ],
})

export const lin = { id: 'U0LIN', name: 'Lin' }
export const copyTicket: Ticket = newTicket(
  {
    reference: 'INV-7K3F9Q',
    key: 'web:one:form',
    intent: 'lost-invoice-copy',
    subject: 'a copy of a lost invoice',
    words: 'I lost invoice 04418827, our account is maple-ops\nThe cleaners threw it away. Who pays for the copy?',
    fields: { account: 'maple-ops', invoice_number: '04418827', reason: 'The cleaners threw it away' },
    missing: ['title'],
    classification: {
      decision: 'request',
      entries: [],
      intent: 'lost-invoice-copy',
      confidence: 0.97,
      candidates: [
        { id: 'lost-invoice-copy', confidence: 0.97 },
        { id: 'lost-invoice', confidence: 0.02 },
      ],
    },
    suggestion: null,
    flags: [{ what: 'same-invoice', other: 'INV-2B9XK4' }],
  },
  new Date('2026-11-26T01:12:00.000Z'),
)

/** The card's data for a ticket, an hour after it was filed unless said otherwise. */
export function shown(ticket: Partial<Ticket> = {}, now = new Date('2026-11-26T02:20:00.000Z'), rest: Partial<Shown> = {}): Shown {
  const whole = { ...copyTicket, ...ticket }
  return {
    ticket: whole,
    customer: { channel: 'web', id: 'session', name: 'Ada Maple' },
    language: 'en',
    intent: { name: 'a copy of a lost invoice', form: copyForm },
    goals: goalsOf(timesOf(whole), usualHours, now),
    zone: 'Asia/Shanghai',
    now,
    ...rest,
  }
}

/** Every word that is shown, in order. */
export function wordsOf(blocks: unknown): string {
  if (Array.isArray(blocks)) return blocks.map(wordsOf).join('')
  if (typeof blocks !== 'object' || blocks === null) return ''
  return Object.entries(blocks)
    .map(([name, value]) => (name === 'text' && typeof value === 'string' ? `${value}\n` : wordsOf(value)))
    .join('')
}

/** The buttons and what they are called. */
export function buttonsOf(blocks: unknown): readonly string[] {
  if (Array.isArray(blocks)) return blocks.flatMap(buttonsOf)
  if (typeof blocks !== 'object' || blocks === null) return []
  if ('type' in blocks && blocks.type === 'button' && 'action_id' in blocks) return [String(blocks.action_id)]
  return Object.values(blocks).flatMap(buttonsOf)
}
