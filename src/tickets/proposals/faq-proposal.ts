import { z } from 'zod'
import { Agent } from '../ticket.js'

/** What an entry says in one language. */
const ProposedText = z.strictObject({
  question: z.string().max(3_000),
  answer: z.string().max(4_000),
  phrasings: z.array(z.string().max(400)).max(200),
})
export type ProposedText = z.infer<typeof ProposedText>

/** An entry that there is none of yet, as far as it is written. `zh` is null where the FAQ has no translation. */
const ProposedEntry = z.strictObject({ id: z.string().max(100), asOf: z.string().max(40), en: ProposedText, zh: ProposedText.nullable() })
export type ProposedEntry = z.infer<typeof ProposedEntry>

/** What the files would be changed by. */
export const ProposedChange = z.discriminatedUnion('kind', [
  /** One more way of asking for an entry. Null until it is drafted out of the customer's words. */
  z.strictObject({ kind: z.literal('phrasing'), entry: z.string().min(1).max(100), phrasing: z.string().max(400).nullable() }),
  /** A policy that is not in the FAQ yet. Null until it is drafted out of the ticket. */
  z.strictObject({ kind: z.literal('entry'), draft: ProposedEntry.nullable() }),
])
export type ProposedChange = z.infer<typeof ProposedChange>

/** What the change would do to the files and to what customers are answered; in lines that are ready to be read. */
export const Examined = z.strictObject({
  colour: z.enum(['green', 'red']),
  /** Why it is red: mistakes that the files would have, or what the gate of `faq diff` says. */
  reasons: z.array(z.string()),
  /** The lines that would be added, by file. */
  diff: z.array(z.strictObject({ file: z.string(), added: z.array(z.string()) })),
  /** Tests and phrasings that would be answered otherwise; `more` of them are not listed. */
  changes: z.array(z.string()),
  more: z.int().min(0),
  /** What was asked of both versions; empty where it did not come to that. */
  asked: z.string(),
})
export type Examined = z.infer<typeof Examined>

export const ProposalState = z.discriminatedUnion('kind', [
  /** Nobody knows yet what it would change. */
  z.strictObject({ kind: z.literal('checking') }),
  z.strictObject({ kind: z.literal('checked'), found: Examined }),
  /** Somebody has said yes, and it is being written. */
  z.strictObject({ kind: z.literal('approving'), by: Agent, found: Examined }),
  /** `commit`: its short hash, where the folder is a repository; `trouble`: why there is none although it is. */
  z.strictObject({
    kind: z.literal('approved'),
    by: Agent,
    at: z.iso.datetime(),
    found: Examined,
    commit: z.string().nullable(),
    trouble: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('rejected'), by: Agent, at: z.iso.datetime() }),
])
export type ProposalState = z.infer<typeof ProposalState>

/**
 * A change of the FAQ that an agent proposed out of a ticket, for the authors to judge. `edition` counts what was proposed or edited anew: what
 * was found about one edition says nothing about the next.
 */
export const FaqProposal = z.strictObject({
  id: z.string().regex(/^INV-[0-9A-Z]{6}\.\d{1,3}$/),
  ticket: z.string(),
  at: z.iso.datetime(),
  by: Agent,
  edition: z.int().positive(),
  change: ProposedChange,
  state: ProposalState,
  /** Where its card is among the authors. */
  card: z.strictObject({ channel: z.string(), ts: z.string() }).nullable(),
})
export type FaqProposal = z.infer<typeof FaqProposal>

/** Whether nobody has judged it for good. */
export function isUndecided({ state }: Pick<FaqProposal, 'state'>): boolean {
  return state.kind !== 'approved' && state.kind !== 'rejected'
}
