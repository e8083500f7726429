import type { Conversation } from '../../conversation/conversation.js'
import { type Delivery, delivery } from '../../tickets/delivery.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Attempt, Deliver } from '../outbox.js'
import { lineForAgents, transcriptForAgents } from './agents-wording.js'
import { transcriptNotice } from './deliver-card.js'
import { outcomeOf, post, type SlackDelivery, type Wording } from './post.js'

interface ThreadParts extends SlackDelivery {
  readonly now: () => Date
}

/** What notices need besides: the words of one, by its name. Null where there is nothing to tell any more. */
export interface NoticeParts extends ThreadParts {
  readonly notice: (name: string, ticket: Ticket, conversation: Conversation) => Wording | null
}

/** A line of the transcript into the thread of the ticket's card. */
export function deliverThread(parts: ThreadParts): Deliver {
  return async (delivery, conversation) => {
    const { errand } = delivery
    const line = errand.kind === 'thread' ? conversation.lines[errand.line - 1] : undefined
    const ticket = errand.kind === 'thread' ? ticketOf(conversation, errand.ticket) : undefined
    if (!line || !ticket) return { outcome: { kind: 'refused', why: 'there is no such line' } }
    return intoThread(parts, delivery, ticket, lineForAgents(ticket, line))
  }
}

/** Something that agents are told in the thread of the card, or beside it. */
export function deliverNotice(parts: NoticeParts): Deliver {
  return async (delivery, conversation) => {
    const { errand } = delivery
    const ticket = errand.kind === 'notice' ? ticketOf(conversation, errand.ticket) : undefined
    if (errand.kind !== 'notice' || !ticket) return { outcome: { kind: 'refused', why: 'there is no such ticket' } }
    const wording =
      errand.notice === transcriptNotice ? transcriptOf(conversation, ticket) : parts.notice(errand.notice, ticket, conversation)
    if (!wording) return { outcome: { kind: 'done' } }
    if (errand.to === 'thread') return intoThread(parts, delivery, ticket, wording)
    const posted = await post(parts, delivery, { channel: parts.triage, thread: null }, wording, { ticket: ticket.reference })
    return outcomeOf(posted)
  }
}

async function intoThread(parts: ThreadParts, job: Attempt, { card, reference }: Ticket, wording: Wording): ReturnType<Deliver> {
  // The card stands first in the same lane: it was given up.
  if (!card) return { outcome: { kind: 'refused', why: 'its card was not posted' } }
  const posted = await post(parts, job, { channel: card.channel, thread: card.ts }, wording, { ticket: reference })
  // The card was deleted in Slack. What a customer says must reach the agents all the same: after a card that is posted anew.
  if (posted.kind === 'not' && posted.code === 'thread_not_found')
    return { outcome: { kind: 'later', ms: 1 }, change: one => withCardAnew(one, reference, job, parts.now()) }
  return outcomeOf(posted)
}

function withCardAnew(conversation: Conversation, ticket: string, job: Delivery, now: Date): Conversation {
  const added = delivery(`${job.id.slice(0, 24)}cardanew`, job.lane, { kind: 'card', ticket }, now)
  const deliveries = conversation.deliveries.flatMap(one => (one.id === job.id ? [added, one] : [one]))
  const tickets = conversation.tickets.map(one => (one.reference === ticket ? { ...one, card: null } : one))
  return { ...conversation, deliveries, tickets }
}

function ticketOf({ tickets }: Conversation, reference: string): Ticket | undefined {
  return tickets.find(one => one.reference === reference)
}

/** What came later has its own deliveries. */
function transcriptOf({ lines }: Conversation, ticket: Ticket): Wording | null {
  // By their order: the clock may have been set between two of them. The last of the turn that filed it has its time.
  const before = lines.slice(0, lines.findLastIndex(({ at }) => at === ticket.filedAt) + 1)
  return before.length > 0 ? transcriptForAgents(ticket, before) : null
}
