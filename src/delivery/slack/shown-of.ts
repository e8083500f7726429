import type { Conversation } from '../../conversation/conversation.js'
import { goalsOf } from '../../tickets/clock.js'
import type { SupportHours } from '../../tickets/support-hours.js'
import type { Ticket } from '../../tickets/ticket.js'
import { timesOf } from '../../tickets/times-of.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import type { Shown } from './shown.js'

/** What agents go by beside the ticket itself: in English, which they work in. */
export interface Surroundings {
  readonly knowledge: Pick<Knowledge, 'intents'>
  readonly hours: SupportHours
  readonly now: Date
}

/** All that a card or a modal of the ticket is drawn from. */
export function shownOf(
  ticket: Ticket,
  { customer, language }: Pick<Conversation, 'customer' | 'language'>,
  { knowledge, hours, now }: Surroundings,
): Shown {
  const intent = knowledge.intents.get(ticket.intent)
  return {
    ticket,
    customer,
    language,
    intent: intent ? { name: intent.name, form: intent.kind === 'form' || intent.kind === 'person' ? intent.form : null } : null,
    goals: goalsOf(timesOf(ticket), hours, now),
    zone: hours.calendar.zone,
    now,
  }
}
