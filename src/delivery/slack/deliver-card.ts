import type { Conversation } from '../../conversation/conversation.js'
import { type Delivery, delivery } from '../../tickets/delivery.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Deliver } from '../outbox.js'
import type { SlackDelivery, Wording } from './post.js'
import { postOrEdit } from './post-or-edit.js'

/** What cards need besides. */
export interface CardParts extends SlackDelivery {
  readonly card: (ticket: Ticket, conversation: Conversation) => Wording
  readonly now: () => Date
}

/** Under this name what was said before the ticket is brought into the thread of its card. */
export const transcriptNotice = 'transcript'

/** The card of a ticket: posted, or edited where it stands. A card that was deleted in Slack is posted anew. */
export function deliverCard(parts: CardParts): Deliver {
  return async (job, conversation) => {
    const { errand } = job
    const ticket = errand.kind === 'card' ? conversation.tickets.find(({ reference }) => reference === errand.ticket) : undefined
    if (!ticket) return { outcome: { kind: 'refused', why: 'there is no such ticket' } }
    const posted = await postOrEdit(parts, job, {
      card: ticket.card,
      channel: parts.triage,
      wording: parts.card(ticket, conversation),
      payload: { ticket: ticket.reference },
    })
    if (posted.kind === 'edited') return { outcome: { kind: 'done' } }
    if (posted.kind === 'not') return { outcome: posted.outcome }
    const place = { channel: parts.triage, ts: posted.ts }
    return {
      outcome: { kind: 'done' },
      change: one => withTranscript(withCard(one, ticket.reference, place), ticket.reference, job, parts.now()),
    }
  }
}

function withCard(conversation: Conversation, reference: string, card: { channel: string; ts: string }): Conversation {
  return { ...conversation, tickets: conversation.tickets.map(one => (one.reference === reference ? { ...one, card } : one)) }
}

/** In the card's lane and right behind it, so that what was said first stands first. */
function withTranscript(conversation: Conversation, ticket: string, job: Delivery, now: Date): Conversation {
  const errand = { kind: 'notice' as const, ticket, notice: transcriptNotice, to: 'thread' as const }
  const added = delivery(`${job.id.slice(0, 24)}trnscrpt`, job.lane, errand, now)
  const deliveries = conversation.deliveries.flatMap(one => (one.id === job.id ? [one, added] : [one]))
  return { ...conversation, deliveries }
}
