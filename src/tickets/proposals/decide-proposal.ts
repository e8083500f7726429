import type { Agent } from '../ticket.js'
import type { FaqProposal, ProposedChange } from './faq-proposal.js'

/** What an author does with a proposal. */
export type Judgement =
  | { readonly kind: 'approve' }
  | { readonly kind: 'reject' }
  /** The same in other words: it is looked into anew. */
  | { readonly kind: 'edit'; readonly change: ProposedChange }

/** Why a judgement was not taken: told to whoever judged, and to nobody else. */
export type JudgementRefusal =
  | { readonly why: 'no-such-proposal' | 'edited' | 'checking' }
  | { readonly why: 'red'; readonly reasons: readonly string[] }
  | { readonly why: 'decided'; readonly how: 'approving' | 'approved' | 'rejected'; readonly by: string }

export type Judged =
  | { readonly kind: 'done'; readonly proposal: FaqProposal }
  | { readonly kind: 'refused'; readonly refusal: JudgementRefusal }

/**
 * What a judgement makes of a proposal. `edition` is the one that the author saw: what was edited since is looked at first. Of two who judge
 * at once the second is told what the first did; only what was found green can be approved.
 */
export function judge(proposal: FaqProposal, edition: number, judgement: Judgement, author: Agent, now: Date): Judged {
  const { state } = proposal
  if (state.kind === 'approving' || state.kind === 'approved' || state.kind === 'rejected')
    return refused({ why: 'decided', how: state.kind, by: state.by.name })
  if (edition !== proposal.edition) return refused({ why: 'edited' })
  switch (judgement.kind) {
    case 'reject':
      return done({ ...proposal, state: { kind: 'rejected', by: author, at: now.toISOString() } })
    case 'edit':
      return done({ ...proposal, edition: edition + 1, change: judgement.change, state: { kind: 'checking' } })
    case 'approve':
      if (state.kind === 'checking') return refused({ why: 'checking' })
      if (state.found.colour === 'red') return refused({ why: 'red', reasons: state.found.reasons })
      return done({ ...proposal, state: { kind: 'approving', by: author, found: state.found } })
  }
}

function done(proposal: FaqProposal): Judged {
  return { kind: 'done', proposal }
}

function refused(refusal: JudgementRefusal): Judged {
  return { kind: 'refused', refusal }
}
