import type { Agent } from '../ticket.js'
import { type FaqProposal, isUndecided, type ProposedChange } from './faq-proposal.js'

/** More of one ticket are somebody who plays with a button. */
const mostOfTicket = 20

/**
 * The proposals with an agent's new one for a ticket. While the authors have not judged the one before, it becomes that one: an agent who
 * thinks again proposes something else, not something more. What is being written already stays as it is.
 */
export function propose(
  proposals: readonly FaqProposal[],
  { ticket, change, agent, now }: { readonly ticket: string; readonly change: ProposedChange; readonly agent: Agent; readonly now: Date },
): FaqProposal[] {
  const own = proposals.filter(one => one.ticket === ticket)
  const open = own.find(one => isUndecided(one) && one.state.kind !== 'approving')
  const fresh = { at: now.toISOString(), by: agent, change, state: { kind: 'checking' as const } }
  if (open) return proposals.map(one => (one === open ? { ...one, ...fresh, edition: one.edition + 1 } : one))
  if (own.length >= mostOfTicket) return [...proposals]
  return [...proposals, { id: `${ticket}.${own.length + 1}`, ticket, ...fresh, edition: 1, card: null }]
}
