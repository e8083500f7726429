import { isTaken, withAct } from '../conversation/acts-taken.js'
import type { Conversation } from '../conversation/conversation.js'
import type { Store } from '../store/store.js'
import { type Judged, type Judgement, judge } from '../tickets/proposals/decide-proposal.js'
import type { Agent } from '../tickets/ticket.js'
import { retrying } from './retrying.js'

/** One judgement of one edition of a proposal. `key` names it: the same key takes effect once. */
interface JudgementOrder {
  readonly key: string
  readonly proposal: string
  readonly edition: number
  readonly author: Agent
  readonly judgement: Judgement
}

export interface JudgesProposals {
  /** Carries out an author's judgement, once per key. Whoever calls it has made sure that the author may judge. */
  judge(order: JudgementOrder): Promise<Judged>
  /** A proposal as it stands; null where there is none. */
  proposal(id: string): Promise<{ readonly proposal: Conversation['proposals'][number]; readonly conversation: Conversation } | null>
}

interface Parts {
  readonly store: Store
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  readonly keep: (before: Conversation | null, next: Conversation) => Promise<Conversation>
  readonly now: () => Date
}

export function createJudgesProposals({ store, inOrder, keep, now }: Parts): JudgesProposals {
  /** The conversation that holds it: a proposal is named after its ticket. */
  async function holderOf(id: string): Promise<string | null> {
    const reference = /^(INV-[0-9A-Z]{6})\.\d+$/.exec(id)?.[1]
    return reference === undefined ? null : ((await store.findTicket(reference))?.conversation ?? null)
  }

  const none: Judged = { kind: 'refused', refusal: { why: 'no-such-proposal' } }
  return {
    async judge({ key, proposal: id, edition, author, judgement }) {
      const holder = await holderOf(id)
      if (holder === null) return none
      return inOrder(holder, () =>
        retrying(async () => {
          const conversation = await store.load(holder)
          const proposal = conversation?.proposals.find(one => one.id === id)
          if (!conversation || !proposal) return none
          if (isTaken(conversation.acts, key)) return { kind: 'done', proposal }
          const judged = judge(proposal, edition, judgement, author, now())
          if (judged.kind === 'refused') return judged
          const proposals = conversation.proposals.map(one => (one === proposal ? judged.proposal : one))
          await keep(conversation, { ...conversation, proposals, acts: withAct(conversation.acts, key, now()) })
          return judged
        }),
      )
    },
    async proposal(id) {
      const holder = await holderOf(id)
      const conversation = holder === null ? null : await store.load(holder)
      const proposal = conversation?.proposals.find(one => one.id === id)
      return conversation && proposal ? { proposal, conversation } : null
    },
  }
}
