import { commitFiles, type Signed } from '../authoring/commit-files.js'
import type { Edit, Saved } from '../authoring/save-drafts.js'
import { say } from '../content/problem.js'
import type { Conversation } from '../conversation/conversation.js'
import type { Deliver, OutboxParts } from '../delivery/outbox.js'
import { workOf } from '../desk/proposal-errands.js'
import type { Examined, FaqProposal, ProposalState, ProposedChange } from '../tickets/proposals/faq-proposal.js'
import type { ExaminesProposal } from './examine-apart.js'
import { sayEntryReason, sayReason } from './say-reason.js'

interface ProposalWorkParts {
  /** Holds faq/ and intents/. */
  readonly root: string
  readonly examine: ExaminesProposal
  /** The one way to write the authors' files. */
  readonly save: (edits: readonly Edit[], signed: Signed) => Promise<Saved>
  /** The change with everything in it written out, as authors see it and nobody's name in it. */
  readonly drafted: (proposal: FaqProposal, conversation: Conversation) => ProposedChange
  readonly settle: OutboxParts['settle']
  readonly now: () => Date
  readonly onTrouble: (error: unknown) => void
}

export interface ProposalWork {
  readonly deliver: Deliver
  /** What is under way is given up, and begun again by whoever comes next. */
  stop(): Promise<void>
}

/** After so long somebody else begins it anew: this process is gone. In ms; looking into a change takes as long, and goes on meanwhile. */
const patienceMs = 60_000

/** What was given up at a stop waits so long for whoever comes next, in ms: the outbox of this process may still be looking. */
const stoppedMs = 500

/**
 * The work that a proposal waits for, as an errand of the outbox: it is kept until it is done, whatever dies in between. It is done beside the
 * conversation's other errands, which need not wait for it.
 */
export function createProposalWork(parts: ProposalWorkParts): ProposalWork {
  const stopping = new AbortController()
  const running = new Map<string, Promise<void>>()

  async function work(delivery: string, conversation: Conversation, proposal: FaqProposal): Promise<void> {
    try {
      const state = workOf(proposal) === 'write' ? await write(proposal, parts, stopping.signal) : await check(proposal, conversation)
      await parts.settle(conversation.id, delivery, { kind: 'done' }, one => withState(one, proposal, state))
    } catch (error) {
      const isStopped = stopping.signal.aborted
      if (!isStopped) parts.onTrouble(error)
      await parts.settle(conversation.id, delivery, isStopped ? { kind: 'later', ms: stoppedMs } : { kind: 'failed', uncertain: false })
    }
  }

  async function check(proposal: FaqProposal, conversation: Conversation): Promise<Partial<FaqProposal>> {
    const change = parts.drafted(proposal, conversation)
    const { found } = await parts.examine(change, stopping.signal)
    // What was found is about these words: they are kept with it, so that what is approved is what was shown.
    return { change, state: { kind: 'checked', found } }
  }

  return {
    async deliver({ id, errand }, conversation) {
      const proposal = conversation.proposals.find(one => errand.kind === 'proposal-work' && one.id === errand.proposal)
      const isWanted = errand.kind === 'proposal-work' && proposal?.edition === errand.edition && workOf(proposal) === errand.work
      if (!proposal || !isWanted) return { outcome: { kind: 'done' } }
      if (stopping.signal.aborted) return { outcome: { kind: 'later', ms: stoppedMs } }
      if (!running.has(id)) {
        const begun = work(id, conversation, proposal).catch(parts.onTrouble)
        running.set(
          id,
          begun.finally(() => running.delete(id)),
        )
      }
      return { outcome: { kind: 'later', ms: patienceMs } }
    },
    async stop() {
      stopping.abort()
      await Promise.allSettled(running.values())
    },
  }
}

/** What was found about an edition says nothing about the next one, or once somebody has decided. */
function withState(conversation: Conversation, of: FaqProposal, changed: Partial<FaqProposal>): Conversation {
  const isSame = (one: FaqProposal) => one.id === of.id && one.edition === of.edition && one.state.kind === of.state.kind
  return { ...conversation, proposals: conversation.proposals.map(one => (isSame(one) ? { ...one, ...changed } : one)) }
}

/** Looked into once more, since the files may be others by now, and then written and committed; or told why not. */
async function write(
  proposal: FaqProposal,
  { root, examine, save, now }: ProposalWorkParts,
  signal: AbortSignal,
): Promise<Partial<FaqProposal>> {
  const { state, change } = proposal
  if (state.kind !== 'approving') return {}
  const { by } = state
  const proposed = { agent: proposal.by.name, reference: proposal.ticket }
  const { found, edits, stands } = await examine(change, signal)
  const signed = {
    author: by.name,
    reason:
      change.kind === 'phrasing'
        ? sayReason({ ...proposed, to: change.entry, phrasing: change.phrasing ?? '' })
        : sayEntryReason({ ...proposed, id: change.draft?.id ?? '' }),
  }
  const approved = (commit: string | null, trouble: string | null, shown: Examined): Partial<FaqProposal> => ({
    state: { kind: 'approved', by, at: now().toISOString(), found: shown, commit, trouble },
  })
  if (stands) {
    // Written by an attempt that did not live to say so, or by somebody in the meantime.
    const commit = await commitFiles(root, stands, signed).catch(() => null)
    return approved(commit, null, state.found)
  }
  if (found.colour === 'red') return { state: checked(found) }
  const saved = await save(edits, signed)
  switch (saved.kind) {
    case 'saved':
      return approved(saved.commit, saved.trouble, found)
    case 'mistaken':
      return { state: checked({ ...found, colour: 'red', reasons: saved.problems.slice(0, 5).map(one => say(one).slice(0, 600)) }) }
    case 'changed':
      throw new Error(`${saved.files.join(', ')} was saved by somebody else meanwhile`)
  }
}

function checked(found: Examined): ProposalState {
  return { kind: 'checked', found }
}
