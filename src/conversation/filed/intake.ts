import { check } from '../../forms/checks.js'
import { missingFields } from '../../forms/fill.js'
import type { Form, Values } from '../../forms/form.js'
import type { Customer } from '../../message.js'
import { compareWithOpen, type OpenRequest } from '../../tickets/duplicates.js'
import { newTicket } from '../../tickets/new-ticket.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Heard } from '../../understanding/heard.js'
import type { Content, Knowledge } from '../../understanding/knowledge.js'
import { type Conversation, newConversation } from '../conversation.js'
import { classificationOf, suggestionOf } from './classification.js'

/** A ticket that comes in whole, from another system. `key` makes a repeat of the same request the same ticket. */
export interface TicketRequest {
  readonly key: string
  readonly customer: Customer
  readonly subject: string
  readonly body: string
  /** Values the other system already knows; checked like a customer's. */
  readonly fields: Values
}

/** A request that is no copy request, no wish for a person and no status question is filed under this name. */
const questionIntent = 'question'

/** Where a field's check has no words of its own: the hint alone would say where to look, and not what is wrong. */
const noValue = 'That is too short, or holds no words that can be read.'

/** What a request from outside came to: a ticket of its own, or that it was joined to an open one. */
type Taken =
  | { readonly kind: 'filed'; readonly conversation: Conversation; readonly ticket: Ticket }
  | { readonly kind: 'joined'; readonly conversation: Conversation; readonly reference: string }

/** What intake is given beside the request. `requests` are the open ones for the invoice that it is about. */
interface Surroundings {
  readonly id: string
  readonly key: string
  readonly heard: Heard
  readonly knowledge: Knowledge
  readonly now: Date
  readonly reference: string
  readonly requests: readonly OpenRequest[]
}

/**
 * The conversation that a request from outside begins, with its ticket in it, or with what it was joined to. What the sender states
 * counts for more than what is found in the words. `key` is kept; `fields` are checked already (checkFields).
 */
export function intake(request: TicketRequest, { id, key, heard, knowledge, now, reference, requests }: Surroundings): Taken {
  const intent = heard.decision.kind === 'request' ? knowledge.intents.get(heard.decision.intent) : undefined
  const form = intent?.kind === 'form' ? intent.form : null
  const fields = { ...heard.fields, ...request.fields }
  const at = now.toISOString()
  const line = { seq: 1, at, from: 'customer' as const, message: request.key, text: `${request.subject}\n\n${request.body}` }
  const begun: Conversation = { ...newConversation(id, request.customer, now), language: knowledge.language, lines: [line] }
  const wanted = { customer: request.customer, intent: intent?.id ?? questionIntent, fields }
  const verdict = compareWithOpen(wanted, form ? requests : [])
  if (verdict.kind === 'join') {
    const { conversation, ticket } = verdict.request
    const joined = { reference: ticket.reference, conversation, key, at, words: request.body, values: fields }
    return { kind: 'joined', conversation: { ...begun, joined: [joined] }, reference: ticket.reference }
  }
  const ticket = newTicket(
    {
      reference,
      key,
      intent: wanted.intent,
      subject: request.subject,
      words: request.body,
      fields,
      missing: form ? missingFields(fields, form).map(({ name }) => name) : [],
      classification: classificationOf(heard),
      suggestion: suggestionOf(heard, knowledge, now),
      flags: verdict.flags,
    },
    now,
  )
  return { kind: 'filed', conversation: { ...begun, tickets: [ticket] }, ticket }
}

/** The stated values in the form they are kept in, or what is wrong with each. */
export function checkFields(fields: Values, { intents }: Content): { values: Values; wrong: readonly { name: string; say: string }[] } {
  const forms = [...intents.values()].flatMap((intent): Form[] => (intent.kind === 'form' ? [intent.form] : []))
  const known = new Map(forms.flatMap(form => form.fields).map(field => [field.name, field]))
  const values: Values = {}
  const wrong: { name: string; say: string }[] = []
  for (const [name, raw] of Object.entries(fields)) {
    const field = known.get(name)
    const checked = field && check(field, raw)
    if (!checked) wrong.push({ name, say: `There is no such field. Fields are: ${[...known.keys()].join(', ')}.` })
    else if (checked.kind === 'ok') values[name] = checked.value
    else wrong.push({ name, say: checked.say === field?.hint ? `${noValue} ${checked.say}` : checked.say })
  }
  return { values, wrong }
}
