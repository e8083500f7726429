import type { Conversation } from '../conversation/conversation.js'
import { sought } from '../conversation/elsewhere.js'
import { checkFields, intake, type TicketRequest } from '../conversation/filed/intake.js'
import { DeskError, type ErrorDetail } from '../errors.js'
import { sha256 } from '../sha256.js'
import type { Store } from '../store/store.js'
import type { Ticket } from '../tickets/ticket.js'
import { knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/text/language.js'
import { understand } from '../understanding/understand.js'
import type { Exclusively } from './invoice-queue.js'
import { lookElsewhere } from './look-elsewhere.js'
import { reused } from './refuse.js'
import { tellJoined } from './tell-joined.js'

/** The ticket of a request, and whether it was there already: an open one of the same customer's, for the same invoice. */
export interface Filed {
  readonly ticket: Ticket
  readonly joined: boolean
}

interface Parts {
  readonly store: Store
  readonly knowledge: Languages
  readonly forInvoices: Exclusively
  readonly now: Date
  readonly reference: string
  /** Saves what something came to, with what has to be told outside. */
  readonly keep: (before: Conversation | null, next: Conversation) => Promise<Conversation>
}

/** The conversation of a request from another system. One request, one conversation. */
export function idOfRequest({ customer, key }: TicketRequest): string {
  return `api:${hashOf([customer.id, key])}`
}

/** Files a request from another system, or joins it. `before` is what was filed under its key, if anything was. */
export async function fileRequest(request: TicketRequest, before: Conversation | null, parts: Parts): Promise<Filed> {
  const { store, now, reference, keep } = parts
  const id = idOfRequest(request)
  const key = hashOf([request.key, request.customer.name ?? '', request.subject, request.body, Object.entries(request.fields).sort()])
  const [filed] = before?.tickets ?? []
  const [joined] = before?.joined ?? []
  const cause = filed?.key ?? joined?.key
  if (cause !== undefined && cause !== key) throw reused(request.key)
  // A repeat gets what was answered then, even where an author has tightened a check since, or the ticket has gone on.
  if (before?.answered) return before.answered
  if (filed) return { ticket: filed, joined: false }
  if (joined) return { ticket: await ticketOf(store, joined.reference), joined: true }
  const words = `${request.subject}\n${request.body}`
  const known = knowledgeIn(languageOf(words) === 'zh' ? 'zh' : 'en', parts.knowledge)
  const { values, wrong } = checkFields(request.fields, known)
  if (wrong.length > 0) throw invalidFields(wrong.map(({ name, say }) => ({ path: `fields.${name}`, message: say })))
  const heard = await understand(words, { intent: null, field: null }, known)
  const { invoices } = sought({ form: null, offer: null, joined: [] }, '', { fields: { ...heard.fields, ...values } })
  return parts.forInvoices(invoices, async () => {
    const { requests } = await lookElsewhere(store, { invoices, references: [] }, id, request.customer)
    const taken = intake({ ...request, fields: values }, { id, key, heard, knowledge: known, now, reference, requests })
    await tellJoined({ store, keep }, { ...taken.conversation, joined: [] }, taken.conversation, now)
    const answered =
      taken.kind === 'filed' ? { ticket: taken.ticket, joined: false } : { ticket: await ticketOf(store, taken.reference), joined: true }
    const saved = await keep(before, { ...taken.conversation, answered })
    // As it was kept: what is answered again later is the same to the byte.
    return saved.answered ?? answered
  })
}

async function ticketOf(store: Store, reference: string): Promise<Ticket> {
  const found = await store.findTicket(reference)
  if (found) return found.ticket
  throw new DeskError('STALE_CONVERSATION', `${reference} was joined, and is not there any more. Take the request again.`)
}

function invalidFields(details: readonly ErrorDetail[]): DeskError {
  return new DeskError('FIELD_INVALID', details.map(({ path, message }) => `${path}: ${message}`).join(' '), { details })
}

function hashOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts))
}
