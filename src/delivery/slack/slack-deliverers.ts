import type { Errand } from '../../tickets/delivery.js'
import type { Deliver } from '../outbox.js'
import { type CardParts, deliverCard } from './deliver-card.js'
import { type DigestParts, deliverDigest } from './deliver-digest.js'
import { deliverProposal, type ProposalParts } from './deliver-proposal.js'
import { deliverReviews, type ReviewParts } from './deliver-reviews.js'
import { deliverAmend, deliverSay, type SayParts } from './deliver-say.js'
import { deliverNotice, deliverThread, type NoticeParts } from './deliver-thread.js'

/** Everything that the outbox brings to Slack. */
export function slackDeliverers(
  parts: CardParts & SayParts & NoticeParts & DigestParts & ProposalParts & ReviewParts,
): Readonly<Record<Exclude<Errand['kind'], 'release' | 'alarm' | 'hear' | 'proposal-work'>, Deliver>> {
  return {
    card: deliverCard(parts),
    thread: deliverThread(parts),
    notice: deliverNotice(parts),
    say: deliverSay(parts),
    amend: deliverAmend(parts),
    digest: deliverDigest(parts),
    proposal: deliverProposal(parts),
    reviews: deliverReviews(parts),
  }
}
