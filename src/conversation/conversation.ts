import { z } from 'zod'
import { OpenForm, Values } from '../forms/form.js'
import { type BotLine, Customer, type CustomerLine, Line, type Message, type Part, type Reply, spokenLanguages } from '../message.js'
import { Delivery } from '../tickets/delivery.js'
import { FaqProposal } from '../tickets/proposals/faq-proposal.js'
import { Agent, Ticket } from '../tickets/ticket.js'
import { Accepted } from './accepted.js'
import { TakenAct } from './acts-taken.js'
import { asOne } from './as-one.js'
import { WhichDate } from './dated/which-date-offer.js'
import { Definition } from './definition.js'
import { Joined } from './joined.js'
import { Feedback, Told } from './told.js'

/** Of several invoices those behind the first, as an open form keeps them. */
const others = OpenForm.pick({ waiting: true, apart: true, further: true, uncounted: true }).shape

/** What the bot has just offered and a button, a number or a "yes" can take up. */
export const Offer = z.discriminatedUnion('kind', [
  /** `values`: what the message said already that the form was offered for. */
  z.strictObject({ kind: z.literal('form'), intent: z.string(), values: Values.default({}), ...others }),
  z.strictObject({ kind: z.literal('person'), words: z.string() }),
  /** To say why the answer to a message did not help. */
  z.strictObject({ kind: z.literal('why'), message: z.string() }),
  /** To file without a field of the open form, which is marked as not known. */
  z.strictObject({ kind: z.literal('unknown-field'), field: z.string() }),
  /** Whether a word that was said to the read-back is to take the place of a field's value. */
  z.strictObject({ kind: z.literal('other-value'), field: z.string(), value: z.string() }),
  /** Whether the invoice had arrived is asked, or (`isTold`) that it had not is settled: the request stays ready for when it is lost. */
  z.strictObject({
    kind: z.literal('lost-or-late'),
    intent: z.string(),
    isTold: z.boolean(),
    key: z.string(),
    values: Values,
    ...others,
    confidence: z.number(),
  }),
  /** Another value for a field of a request that is filed is asked for. */
  z.strictObject({ kind: z.literal('change'), reference: z.string(), field: z.string() }),
  /** Whether values change a request that is filed, or begin another. */
  z.strictObject({ kind: z.literal('change-or-new'), reference: z.string(), values: Values }),
  /** To withdraw one of these requests, or all of them. */
  z.strictObject({ kind: z.literal('withdraw'), references: z.array(z.string()).min(1) }),
  WhichDate,
  z.strictObject({
    kind: z.literal('choices'),
    words: z.string(),
    options: z.array(z.strictObject({ label: z.string(), entry: z.string(), side: z.string().nullable() })),
  }),
])
export type Offer = z.infer<typeof Offer>

/** How long a cancelled request can be brought back: long enough to notice a mistake, short enough that nothing is kept for nothing. */
const cancelledForMs = 10 * 60_000

/** A request that was cancelled, as it stood. */
const Cancelled = z.strictObject({ at: z.iso.datetime(), form: OpenForm })

/** The record of which words of which entry, at which revision, were said to whom. */
export const Receipt = z.strictObject({
  at: z.iso.datetime(),
  message: z.string(),
  entry: z.string(),
  revision: z.string(),
  asOf: z.string(),
  words: z.string(),
})
export type Receipt = z.infer<typeof Receipt>

/** The whole story with one customer on one channel: the unit that is saved. `version` counts saves, 0 before the first. */
export const Conversation = z.strictObject({
  id: z.string().min(1).max(200),
  version: z.int().min(0),
  customer: Customer,
  /** What the customer is answered in. Documents from before there was a choice are English. */
  language: z.enum(spokenLanguages).default('en'),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  lines: z.array(Line),
  form: OpenForm.nullable(),
  offer: Offer.nullable(),
  cancelled: Cancelled.nullable().default(null),
  /** How the forms that can still go on here were defined when they were begun. */
  definitions: z.array(Definition).default([]),
  tickets: z.array(Ticket),
  receipts: z.array(Receipt),
  told: Told.nullable().default(null),
  feedback: z.array(Feedback).default([]),
  joined: z.array(Joined).default([]),
  /** Acts of agents that have taken effect, by their keys. */
  acts: z.array(TakenAct).default([]),
  /** Replies of agents that can still be undone. */
  held: z.array(z.strictObject({ key: z.string(), ticket: z.string(), agent: Agent, words: z.string() })).default([]),
  accepted: z.array(Accepted).default([]),
  /** Changes of the FAQ that agents proposed out of its tickets. */
  proposals: z.array(FaqProposal).default([]),
  /** What must reach the outside and has not yet, in order. */
  deliveries: z.array(Delivery).default([]),
  /** What another system was answered to its request, as it stood then: the same request again is answered the same. */
  answered: z.strictObject({ ticket: Ticket, joined: z.boolean() }).nullable().default(null),
})
export type Conversation = z.infer<typeof Conversation>

/** A customer's messages in one conversation. Past it they are asked to begin a new one, so that a save stays small. */
export const mostMessages = 500

export function newConversation(id: string, customer: Customer, now: Date): Conversation {
  const at = now.toISOString()
  const empty = {
    lines: [],
    form: null,
    offer: null,
    cancelled: null,
    definitions: [],
    tickets: [],
    receipts: [],
    told: null,
    feedback: [],
    joined: [],
    acts: [],
    held: [],
    accepted: [],
    proposals: [],
    deliveries: [],
    answered: null,
  }
  return { id, version: 0, customer, language: 'en', startedAt: at, updatedAt: at, ...empty }
}

/** The conversation without its open request, which can be brought back for a while. */
export function withoutForm(conversation: Conversation, now: Date): Conversation {
  const { form } = conversation
  return { ...conversation, form: null, offer: null, cancelled: form && { at: now.toISOString(), form } }
}

/** The cancelled request that can still be brought back, or null. */
export function restorable({ cancelled }: Conversation, now: Date): OpenForm | null {
  return cancelled && now.getTime() - Date.parse(cancelled.at) <= cancelledForMs ? cancelled.form : null
}

/** `message` is what is new of it: of a burst some messages may have been taken before. `id` names one that came with other words. */
type Seen =
  | { readonly kind: 'new'; readonly message: Message }
  | { readonly kind: 'again'; readonly replies: readonly BotLine[] }
  | { readonly kind: 'other-words'; readonly id: string }

/** Whether this message was taken before: the same id with other words is a mistake of the sender's, not a repeat. */
export function seen(conversation: Conversation, message: Message): Seen {
  const parts = message.parts ?? [message]
  const left: Part[] = []
  for (const part of parts) {
    const before = customerLine(conversation, part.id)
    if (before === null) left.push(part)
    else if (before.text !== part.text) return { kind: 'other-words', id: part.id }
  }
  if (left.length > 0) return { kind: 'new', message: asOne(message, left) }
  return { kind: 'again', replies: [...new Set(parts.flatMap(({ id }) => repliesTo(conversation, id)))] }
}

export function repliesTo(conversation: Conversation, messageId: string): readonly BotLine[] {
  const id = customerLine(conversation, messageId)?.heardWith ?? messageId
  return conversation.lines.filter((line): line is BotLine => line.from === 'bot' && line.message === id)
}

function customerLine({ lines }: Conversation, id: string): CustomerLine | null {
  return lines.find((line): line is CustomerLine => line.from === 'customer' && line.message === id) ?? null
}

/** The conversation once its customer has deleted a message; the same one where they have not written it, or have deleted it before. */
export function withdrawn(conversation: Conversation, message: string): Conversation {
  const isIt = (line: Line) => line.from === 'customer' && line.message === message && !line.isWithdrawn
  if (!conversation.lines.some(isIt)) return conversation
  return {
    ...conversation,
    lines: conversation.lines.map(line => (isIt(line) && line.from === 'customer' ? { ...line, isWithdrawn: true } : line)),
  }
}

/** What the customer wrote before this message; nothing where it is the first. */
export function lastWords({ lines }: Conversation): string {
  return lines.findLast(line => line.from === 'customer')?.text ?? ''
}

/** The transcript with one message, or all those of a burst, and its replies added, in order. */
export function withLines(conversation: Conversation, message: Message, replies: readonly Reply[], now: Date): Conversation {
  const at = now.toISOString()
  const { language } = conversation
  const said = (message.parts ?? [message]).map(({ id, text, files }) => ({
    from: 'customer' as const,
    message: id,
    text,
    ...(files?.length ? { files: [...files] } : {}),
    ...(id === message.id ? {} : { heardWith: message.id }),
  }))
  const replied = replies.map(reply => ({ from: 'bot' as const, message: message.id, language, reply }))
  const first = conversation.lines.length + 1
  const lines: Line[] = [...conversation.lines, ...[...said, ...replied].map((line, index) => ({ seq: first + index, at, ...line }))]
  return { ...conversation, lines, updatedAt: at }
}
