import { check } from '../../forms/checks.js'
import { fieldGiven } from '../../tickets/agent-acts.js'
import { inHand, isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Conversation } from '../conversation.js'
import type { Scene, Step } from '../turn.js'

/** The ticket whose agent has asked for a field again, and the name of the field; null where none has. */
export function askedByAgent({ tickets }: Pick<Conversation, 'tickets'>): { readonly ticket: Ticket; readonly field: string } | null {
  const ticket = tickets.findLast(one => isOpen(one) && one.asked !== null)
  return ticket?.asked ? { ticket, field: ticket.asked.field } : null
}

/**
 * A message while an agent has the ticket: it reaches the agent, and the bot is silent, but for a field that the agent has asked for again.
 * Null where the bot is to answer.
 */
export function inPersonsHands(scene: Scene): Step | null {
  const { conversation } = scene
  // A request that is being filled in is another matter than the ticket that was taken up, and is not lost over it.
  if (conversation.form) return null
  // What was asked again may be given after the ticket was handed back, too.
  const given = giveField(scene)
  if (given) return given
  if (!inHand(conversation.tickets)) return null
  return { conversation: { ...conversation, offer: null }, replies: [], effects: [] }
}

/** The one field that is open again: the same check as when it was asked first, and its hint where the value is none. */
function giveField({ conversation, heard, knowledge, message, now, phrases }: Scene): Step | null {
  const asked = askedByAgent(conversation)
  const intent = asked ? knowledge.intents.get(asked.ticket.intent) : undefined
  const field = intent?.kind === 'form' ? intent.form.fields.find(({ name }) => name === asked?.field) : undefined
  if (!asked || !field) return null
  const given = heard.fields[field.name]
  const checked = given === undefined ? null : check(field, given)
  if (checked?.kind === 'ok') {
    const ticket = fieldGiven(asked.ticket, field.name, checked.value, now)
    const tickets = conversation.tickets.map(one => (one === asked.ticket ? ticket : one))
    const text = phrases.fieldGiven(field, checked.value)
    return { conversation: { ...conversation, tickets }, replies: [{ kind: 'text', text }], effects: [] }
  }
  const refused = heard.refused?.field === field.name ? heard.refused.say : checked?.kind === 'refused' ? checked.say : null
  if (refused === null || message.text.trim() === '') return null
  return { conversation, replies: [{ kind: 'text', text: phrases.refused(refused, field) }], effects: [] }
}
