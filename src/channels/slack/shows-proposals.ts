import type { ShownProposal } from '../../delivery/slack/proposal-card.js'
import type { Desk } from '../../desk.js'
import type { ProposedChange } from '../../tickets/proposals/faq-proposal.js'

/** What authors are shown of a proposal, and what can be said at once of their own words for it. */
export interface ShowsProposals {
  shown(looked: NonNullable<Awaited<ReturnType<Desk['proposal']>>>): ShownProposal
  /** What the words can be a way of asking for. */
  entries(): readonly { readonly id: string; readonly name: string }[]
  /** What of this can't be written, whatever it would change, and why; null where it can be looked into. */
  unfit(change: ProposedChange): { readonly at: 'phrasing' | 'id' | 'as-of' | 'en' | 'zh'; readonly say: string } | null
}
