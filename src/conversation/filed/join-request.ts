import type { OpenForm } from '../../forms/form.js'
import { compareWithOpen, type OpenRequest, type Verdict } from '../../tickets/duplicates.js'
import { askAgain } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { nextInvoice } from '../several/next-invoice.js'
import { keyWithout, placeOf } from '../several/request-key.js'
import type { Scene, Step } from '../turn.js'
import { wordsSince } from '../words-since.js'

/** Whether the request that is being filled in is joined to an open one, or filed with what agents have to know. */
export function verdictOn({ conversation, elsewhere }: Scene, open: OpenForm): Verdict {
  const { id, customer, tickets } = conversation
  const own = tickets.map((ticket): OpenRequest => ({ conversation: id, customer, ticket }))
  const others = elsewhere.requests.filter(request => request.conversation !== id)
  return compareWithOpen({ customer, intent: open.intent, fields: open.values }, [...own, ...others])
}

function isOfSeries({ key }: OpenForm, ticket: Ticket): boolean {
  return placeOf(key) > 0 && keyWithout(ticket.key) === keyWithout(key)
}

/**
 * The open request of the same customer's is joined as soon as the invoice is known: nothing is asked for that is known already, and
 * nothing is filed twice. What was said this time goes to its agent. Null where there is none.
 */
export function joinRequest(scene: Scene, open: OpenForm): Step | null {
  const verdict = verdictOn(scene, open)
  if (verdict.kind === 'file') return null
  const { conversation: holder, ticket } = verdict.request
  const { conversation, now, phrases } = scene
  const said = { key: open.key, words: wordsSince(scene, open), values: open.values }
  const isHere = holder === conversation.id
  const joined = { ...said, reference: ticket.reference, conversation: holder, at: now.toISOString() }
  return {
    conversation: {
      ...conversation,
      form: null,
      offer: null,
      tickets: isHere
        ? conversation.tickets.map(one => (one.reference === ticket.reference ? askAgain(one, said, now) : one))
        : conversation.tickets,
      joined: isHere ? conversation.joined : [...conversation.joined, joined],
    },
    replies: [{ kind: 'text', text: phrases.joined(ticket.reference) }],
    effects: [{ kind: 'ticket-joined', reference: ticket.reference }],
    // The number of one of them given again, where the next is asked for, leaves that one to be asked for.
    next: nextInvoice(scene, isOfSeries(open, ticket) ? { ...open, further: open.further + 1 } : open),
  }
}
