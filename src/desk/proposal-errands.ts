import type { Conversation } from '../conversation/conversation.js'
import type { FaqProposal } from '../tickets/proposals/faq-proposal.js'
import type { Wanted } from './errands.js'

/**
 * The card of every proposal that is new or changed, and the work that it waits for: what it would change is found out, or it is written. Each
 * edition's work has a lane of its own, so that nobody waits for what was found about words that were edited since.
 */
export function forAuthors(before: Conversation | null, { proposals }: Conversation): readonly Wanted[] {
  return proposals.flatMap(proposal => {
    const { id, ticket, edition } = proposal
    const was = before?.proposals.find(one => one.id === id) ?? null
    const work = workOf(proposal)
    const isNewWork = work !== null && (was === null || workOf(was) !== work || was.edition !== edition)
    return [
      ...(isShown(was, proposal) ? [] : [{ lane: `proposal ${id}`, errand: { kind: 'proposal' as const, ticket, proposal: id } }]),
      ...(isNewWork
        ? [
            {
              lane: `proposal ${id} ${edition} ${work}`,
              errand: { kind: 'proposal-work' as const, ticket, proposal: id, edition, work },
            },
          ]
        : []),
    ]
  })
}

/** What has to be done about it before anybody can go on. */
export function workOf({ state }: FaqProposal): 'check' | 'write' | null {
  if (state.kind === 'checking') return 'check'
  return state.kind === 'approving' ? 'write' : null
}

/** Where the card is, is no change of the proposal. */
function isShown(was: FaqProposal | null, { card: _, ...proposal }: FaqProposal): boolean {
  if (was === null) return false
  const { card: __, ...before } = was
  return JSON.stringify(before) === JSON.stringify(proposal)
}
