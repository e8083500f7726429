import type { Queued } from '../../tickets/queue.js'
import type { Deliver } from '../outbox.js'
import { block } from './blocks.js'
import { outcomeOf, post, type SlackDelivery, type Wording } from './post.js'
import { type QueueParts, ticketBlock } from './queue-blocks.js'

/** What the digest needs besides. */
export interface DigestParts extends SlackDelivery {
  /** What nobody has taken up, the most pressing first; or how many ms it is until somebody works. */
  readonly untouched: () => Promise<{ readonly tickets: readonly Queued[]; readonly untilWork: number }>
  readonly listed: () => Omit<QueueParts, 'queue' | 'view'>
}

/** Tickets that are listed in a digest; the rest is counted. */
const mostListed = 20

/**
 * The morning's list of what nobody has taken up, into the agents' channel. Where the morning has passed without it and nobody works any more, it waits
 * for the next one. Where there is nothing, nothing is posted.
 */
export function deliverDigest(parts: DigestParts): Deliver {
  return async delivery => {
    const { tickets, untilWork } = await parts.untouched()
    if (untilWork > 0) return { outcome: { kind: 'later', ms: untilWork } }
    if (tickets.length === 0) return { outcome: { kind: 'done' } }
    const posted = await post(parts, delivery, { channel: parts.triage, thread: null }, digestWording(tickets, parts.listed()))
    return outcomeOf(posted)
  }
}

function digestWording(tickets: readonly Queued[], listed: Omit<QueueParts, 'queue' | 'view'>): Wording {
  const count = tickets.length === 1 ? 'One ticket has' : `${tickets.length} tickets have`
  const head = `☀️ ${count} been taken up by nobody yet`
  const more = tickets.length - mostListed
  return {
    text: head,
    blocks: [
      block.header(head),
      ...tickets.slice(0, mostListed).map(one => ticketBlock(one, listed)),
      ...(more > 0 ? [block.context(`… and ${more} more. /invoices unassigned lists them.`)] : []),
    ],
  }
}
