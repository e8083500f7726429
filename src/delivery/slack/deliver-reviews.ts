import type { Deliver } from '../outbox.js'
import { block } from './blocks.js'
import { outcomeOf, post, type SlackDelivery, type Wording } from './post.js'

/** An entry of the FAQ that somebody should have looked at by now. */
interface OverdueReview {
  readonly file: string
  readonly owner: string | null
  readonly reviewBy: string
}

/** What the nudge needs besides. */
export interface ReviewParts extends SlackDelivery {
  /** The channel of the authors; null where there is none. */
  readonly authorsChannel: string | null
  /** The longest overdue first. */
  readonly overdue: () => readonly OverdueReview[]
}

/** Entries that are listed; the rest is counted. */
const mostListed = 20

/** Once a week, in the authors' channel: the entries that are past the day of their next look. Where there are none, nothing is posted. */
export function deliverReviews(parts: ReviewParts): Deliver {
  return async delivery => {
    const { authorsChannel: channel } = parts
    const overdue = parts.overdue()
    if (channel === null || overdue.length === 0) return { outcome: { kind: 'done' } }
    const posted = await post(parts, delivery, { channel, thread: null }, reviewsWording(overdue))
    return outcomeOf(posted)
  }
}

function reviewsWording(overdue: readonly OverdueReview[]): Wording {
  const head = `📅 ${overdue.length === 1 ? 'One entry' : `${overdue.length} entries`} of the FAQ should have been looked at again`
  const lines = overdue
    .slice(0, mostListed)
    .map(({ file, owner, reviewBy }) => `• ${file}, by ${reviewBy}${owner === null ? '' : ` (${owner.slice(0, 100)})`}`)
  const more = overdue.length - mostListed
  return {
    text: head,
    blocks: [
      block.header(head),
      block.section([...lines, ...(more > 0 ? [`… and ${more} more: faq check tells of all`] : [])].join('\n')),
      block.context('Read each against the policy, mend it, and write the day of the next look behind “review by:”.'),
    ],
  }
}
