import type { Conversation } from '../../conversation/conversation.js'
import type { FaqProposal } from '../../tickets/proposals/faq-proposal.js'
import type { Deliver } from '../outbox.js'
import type { SlackDelivery, Wording } from './post.js'
import { postOrEdit } from './post-or-edit.js'

/** What the cards of proposals need besides. */
export interface ProposalParts extends SlackDelivery {
  /** The channel of the authors; null where there is none. */
  readonly authors: string | null
  readonly proposal: (proposal: FaqProposal, conversation: Conversation) => Wording
}

/** How long to wait for a channel to be set, in ms. */
const unsetMs = 3_600_000

/** The card of a proposal: posted, or edited where it stands. A card that was deleted in Slack is posted anew. */
export function deliverProposal(parts: ProposalParts): Deliver {
  return async (job, conversation) => {
    const { errand } = job
    const { authors: channel } = parts
    if (channel === null) return { outcome: { kind: 'later', ms: unsetMs } }
    const proposal = conversation.proposals.find(one => errand.kind === 'proposal' && one.id === errand.proposal)
    if (!proposal) return { outcome: { kind: 'refused', why: 'there is no such proposal' } }
    const posted = await postOrEdit(parts, job, { card: proposal.card, channel, wording: parts.proposal(proposal, conversation) })
    if (posted.kind === 'edited') return { outcome: { kind: 'done' } }
    if (posted.kind === 'not') return { outcome: posted.outcome }
    const place = { channel, ts: posted.ts }
    return { outcome: { kind: 'done' }, change: one => withPlace(one, proposal.id, place) }
  }
}

function withPlace(conversation: Conversation, id: string, card: { channel: string; ts: string }): Conversation {
  return { ...conversation, proposals: conversation.proposals.map(one => (one.id === id ? { ...one, card } : one)) }
}
