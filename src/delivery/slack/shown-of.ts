import type { Conversation } from '../../conversation/conversation.js'
import { goalsOf } from '../../tickets/clock.js'
import type { SupportHours } from '../../tickets/support-hours.js'
import type { Ticket } from '../../tickets/ticket.js'
import { timesOf } from '../../tickets/times-of.js'
import type { Intent, Knowledge } from '../../understanding/knowledge.js'
import { filedFrom, messageLink } from './message-link.js'
import type { Shown } from './shown.js'

/** What agents go by beside the ticket itself: in English, which they work in. */
interface Surroundings {
  readonly knowledge: Pick<Knowledge, 'intents' | 'entries'>
  readonly hours: SupportHours
  readonly now: Date
  /** The workspace's own address; empty where Slack has not said it, or nobody asks. */
  readonly workspace?: string
}

/** All that a card or a modal of the ticket is drawn from. */
export function shownOf(
  ticket: Ticket,
  { customer, language }: Pick<Conversation, 'customer' | 'language'>,
  { knowledge, hours, now, workspace = '' }: Surroundings,
): Shown {
  const intent = knowledge.intents.get(ticket.intent)
  const fits = ticket.suggestion ? knowledge.entries.get(ticket.suggestion.entry)?.question : undefined
  const from = filedFrom(ticket)
  const source = from && messageLink(workspace, from)
  return {
    ticket,
    customer,
    language,
    intent: intent ? shownIntent(intent) : null,
    labels: labelsIn(knowledge),
    ...(fits === undefined ? {} : { fits }),
    ...(source === null ? {} : { source }),
    goals: goalsOf(timesOf(ticket), hours, now),
    zone: hours.calendar.zone,
    now,
  }
}

function shownIntent(intent: Intent): Shown['intent'] {
  const form = intent.kind === 'form' || intent.kind === 'person' ? intent.form : null
  const entry = intent.kind === 'form' ? intent.entry : null
  return { name: intent.name, form, ...(entry === null ? {} : { entry }) }
}

function labelsIn({ intents }: Surroundings['knowledge']): Readonly<Record<string, string>> {
  const fields = [...intents.values()].flatMap(one => (one.kind === 'form' || one.kind === 'person' ? one.form.fields : []))
  return Object.fromEntries(fields.map(({ name, label }) => [name, label]))
}
