import { missingFields } from '../../forms/fill.js'
import type { Form, OpenForm, Values } from '../../forms/form.js'
import { isOpen } from '../../tickets/lifecycle.js'
import { newTicket } from '../../tickets/new-ticket.js'
import type { Flag, Ticket } from '../../tickets/ticket.js'
import type { Decision } from '../../understanding/heard.js'
import type { Intent, Knowledge } from '../../understanding/knowledge.js'
import { withoutForm } from '../conversation.js'
import { nextInvoice } from '../several/next-invoice.js'
import type { Scene, Step } from '../turn.js'
import { untilWork } from '../until-work.js'
import { wordsSince } from '../words-since.js'
import { classificationOf, suggestionOf } from './classification.js'
import { joinRequest, verdictOn } from './join-request.js'

/** Files a form whose required fields are all known and, where it wants that, confirmed. Once for each filling. */
export function fileForm(scene: Scene, open: OpenForm, form: Form): Step {
  const intent = scene.knowledge.intents.get(open.intent)
  const what = intent?.name ?? open.intent
  const before = scene.conversation.tickets.find(ticket => ticket.key === open.key || isSameRequest(ticket, open))
  const conversation = { ...scene.conversation, form: null, offer: null }
  if (before) {
    const replies = [{ kind: 'text' as const, text: scene.phrases.filedAlready(before.reference) }]
    return { conversation, replies, effects: [], next: nextInvoice(scene, open) }
  }
  const verdict = verdictOn(scene, open)
  const joined = verdict.kind === 'join' ? joinRequest(scene, open) : null
  if (joined) return joined
  const isPerson = intent?.kind === 'person'
  const words = isPerson ? Object.values(open.values).join('\n') : wordsSince(scene, open)
  const flags = verdict.kind === 'file' ? verdict.flags : []
  const filing = { key: open.key, intent: open.intent, subject: what, words, fields: open.values, form, flags }
  // The message that files it is a "yes": what was understood is what the form was opened for.
  const decision: Decision = { kind: 'request', intent: open.intent, entries: [] }
  const ticket = ticketOf({ ...scene, heard: { ...scene.heard, decision, confidence: open.confidence, candidates: [] } }, filing)
  const text = isPerson ? scene.phrases.passedOn(ticket.reference) : scene.phrases.filed(ticket.reference, what)
  return { ...filed({ ...scene, conversation }, ticket, text), next: nextInvoice(scene, open) }
}

/** Hands the customer on with the words nobody could answer, and whatever a form had collected. */
export function fileForPerson(scene: Scene, words: string): Step {
  const person = personIntent(scene.knowledge)
  const { form: open } = scene.conversation
  const fields = { ...open?.values, ...scene.heard.fields }
  const was = open ? scene.knowledge.intents.get(open.intent) : undefined
  const ticket = ticketOf(scene, {
    key: `${scene.conversation.id}:${scene.message.id}`,
    intent: person?.id ?? 'talk-to-agent',
    subject: [person?.name, was?.name].filter(Boolean).join(': '),
    words: open ? wordsSince(scene, open) : words,
    fields,
    form: was?.kind === 'form' ? was.form : null,
    flags: [],
  })
  // Whoever would rather go on here after all finds the request as it stood.
  const handed = was?.kind === 'form' ? withoutForm(scene.conversation, scene.now) : { ...scene.conversation, form: null, offer: null }
  return filed({ ...scene, conversation: handed }, ticket, scene.phrases.passedOn(ticket.reference))
}

/** The same wish with the same values, while nobody has finished the first: whoever asks twice gets one ticket. */
function isSameRequest({ intent, status, fields }: Ticket, open: OpenForm): boolean {
  if (intent !== open.intent || !isOpen({ status })) return false
  const names = new Set([...Object.keys(fields), ...Object.keys(open.values)])
  return [...names].every(name => fields[name] === open.values[name])
}

function personIntent({ intents }: Knowledge): Extract<Intent, { kind: 'person' }> | null {
  for (const intent of intents.values()) if (intent.kind === 'person') return intent
  return null
}

function filed({ conversation, phrases, hours, now }: Scene, ticket: Ticket, text: string): Step {
  const words = [text, ...untilWork(phrases, hours ?? null, now)]
  return {
    conversation: { ...conversation, tickets: [...conversation.tickets, ticket] },
    replies: [{ kind: 'text', text: phrases.together(words) }],
    effects: [{ kind: 'ticket-filed', reference: ticket.reference }],
  }
}

function ticketOf(
  { reference, heard, knowledge, now }: Scene,
  from: { key: string; intent: string; subject: string; words: string; fields: Values; form: Form | null; flags: readonly Flag[] },
): Ticket {
  const missing = from.form ? missingFields(from.fields, from.form).map(({ name }) => name) : []
  const { key, intent, subject, words, fields, flags } = from
  const classification = classificationOf(heard)
  return newTicket(
    { reference, key, intent, subject, words, fields, missing, classification, suggestion: suggestionOf(heard, knowledge, now), flags },
    now,
  )
}
