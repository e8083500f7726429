import type { Field, Form, Values } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { correct, isOpen } from '../../tickets/lifecycle.js'
import type { Flag, Ticket } from '../../tickets/ticket.js'
import { saysInPlace, saysOneMore } from '../../understanding/several/one-more.js'
import type { Offer } from '../conversation.js'
import type { Told } from '../phrases/tickets.en.js'
import { isPressed, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** Amends a request of this conversation, or leaves the agent who has begun on it a note; the customer is told which. */
export function changeTicket(scene: Scene, ticket: Ticket, form: Form, values: Values): Step {
  const { conversation, message, now, phrases } = scene
  const done = { ...conversation, offer: null }
  const corrected = correct(ticket, { key: `${conversation.id}:${message.id}`, words: message.text, values }, now)
  if (corrected.kind === 'same') return { conversation: done, replies: [textReply(phrases.saysSo(ticket.reference))], effects: [] }
  const flagged = { ...corrected.ticket, flags: [...corrected.ticket.flags, ...flagsFor(scene, ticket, values)] }
  const told = form.fields.flatMap((field): readonly Told[] => {
    const change = corrected.changes.find(one => one.field === field.name)
    return change ? [{ field, value: shown(field, change.is), before: change.was === null ? null : shown(field, change.was) }] : []
  })
  const say = corrected.kind === 'amended' ? phrases.amended : phrases.notedForAgent
  return {
    conversation: { ...done, tickets: done.tickets.map(one => (one.reference === ticket.reference ? flagged : one)) },
    replies: [textReply(say(ticket.reference, told))],
    effects: [{ kind: corrected.kind === 'amended' ? 'ticket-amended' : 'ticket-noted', reference: ticket.reference }],
  }
}

/** Other open requests for the invoice that the request turns out to be about: for agents alone. */
function flagsFor({ conversation, elsewhere }: Scene, { reference, intent, flags }: Ticket, values: Values): readonly Flag[] {
  const number = values[invoiceField]
  const others = elsewhere.requests.filter(request => request.conversation !== conversation.id).map(request => request.ticket)
  const about = [...conversation.tickets, ...others].filter(one => number !== undefined && one.fields[invoiceField] === number)
  return about
    .filter(one => one.intent === intent && isOpen(one) && one.reference !== reference && !flags.some(flag => flag.other === one.reference))
    .map(one => ({ what: 'same-invoice' as const, other: one.reference }))
}

function shown({ check }: Field, value: string): string {
  return (check.kind === 'one-of' ? check.about?.[value]?.name : undefined) ?? value
}

/** A number by itself may put the request right, or be another invoice: which, only the customer knows. */
export function askWhich({ conversation, phrases }: Scene, { reference }: Ticket, form: Form, values: Values): Step {
  const value = form.fields.flatMap(field => (values[field.name] === undefined ? [] : [shown(field, values[field.name] ?? '')])).join(', ')
  const choices = [{ label: phrases.changeRequest(reference) }, { label: phrases.anotherInvoice }]
  return {
    conversation: { ...conversation, offer: { kind: 'change-or-new', reference, values } },
    replies: [{ kind: 'text', text: phrases.askWhich(reference, value), choices }],
    effects: [],
  }
}

/** Asks for a field of a request that is filed, to be changed. */
export function askForChange({ conversation, phrases }: Scene, { reference }: Ticket, field: Field): Step {
  return {
    conversation: { ...conversation, offer: { kind: 'change', reference, field: field.name } },
    replies: [textReply(`${phrases.canChange(reference)} ${phrases.ask(field)}`)],
    effects: [],
  }
}

type Changing = Extract<Offer, { kind: 'change' | 'change-or-new' }>

/** What was asked about a request that is filed is answered. `begin` begins another request with the values. Null where it is something else. */
export function takeUpChange(scene: Scene, offer: Changing, begin: (scene: Scene, intent: string) => Step): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  const ticket = conversation.tickets.find(one => one.reference === offer.reference)
  const intent = ticket ? knowledge.intents.get(ticket.intent) : undefined
  if (!ticket || intent?.kind !== 'form') return null
  if (isPressed(scene, phrases.noThanks) || heard.command === 'cancel')
    return { conversation, replies: [textReply(phrases.allRight)], effects: [] }
  if (offer.kind === 'change-or-new') {
    if (isPressed(scene, phrases.changeRequest(offer.reference))) return changeTicket(scene, ticket, intent.form, offer.values)
    const isAnother = isPressed(scene, phrases.anotherInvoice) || saysOneMore(message.text)
    if (isAnother) return begin({ ...scene, heard: { ...heard, fields: offer.values, several: [] } }, ticket.intent)
    // "No" by itself denies what was asked, and puts nothing right.
    const denied = message.text.replace(denial, '')
    if (heard.command === 'no' && !saysInPlace(denied)) return { conversation, replies: [textReply(phrases.allRight)], effects: [] }
    if (saysInPlace(denied)) return changeTicket(scene, ticket, intent.form, offer.values)
    // A yes to one or the other says neither.
    return heard.command === 'yes' ? askWhich(scene, ticket, intent.form, offer.values) : null
  }
  const given = heard.fields[offer.field]
  if (given !== undefined) return changeTicket(scene, ticket, intent.form, { [offer.field]: given })
  if (heard.command === 'no') return { conversation, replies: [textReply(phrases.allRight)], effects: [] }
  const field = intent.form.fields.find(({ name }) => name === offer.field)
  if (!field || heard.refused?.field !== field.name) return null
  return { conversation: { ...conversation, offer }, replies: [textReply(phrases.refused(heard.refused.say, field))], effects: [] }
}

const denial = /^\s*(?:no|nope|nah|不是|不对|不)(?![\p{L}\p{N}])/iu
