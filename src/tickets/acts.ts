import { z } from 'zod'
import { Agent } from './ticket.js'

/** Longest text an agent may send at once, in UTF-16 code units: what every channel shows whole. */
export const longestReply = 3_000

const words = z.string().trim().min(1).max(longestReply)

/**
 * What an agent does with a ticket. `reply` and all that says `words` reach the customer; `note` never does. `edit` and `withdraw` change a
 * reply that was sent, `undo` one that still waits; each names the act that sent it.
 */
export const Act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim') }),
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('assign'), to: Agent }),
  z.strictObject({ kind: z.literal('ask'), field: z.string(), why: z.string().trim().max(500) }),
  z.strictObject({ kind: z.literal('reply'), words }),
  z.strictObject({ kind: z.literal('undo'), of: z.string() }),
  z.strictObject({ kind: z.literal('edit'), of: z.string(), words }),
  z.strictObject({ kind: z.literal('withdraw'), of: z.string() }),
  z.strictObject({ kind: z.literal('note'), words }),
  z.strictObject({ kind: z.literal('reclassify'), as: z.string(), of: z.enum(['entry', 'intent']) }),
  z.strictObject({ kind: z.literal('propose') }),
  z.strictObject({ kind: z.literal('answer'), entry: z.string(), side: z.string().nullable() }),
  /** Tells the customer what an entry says now, where they were told what it said before. */
  z.strictObject({ kind: z.literal('correct'), entry: z.string(), revision: z.string() }),
  z.strictObject({ kind: z.literal('deliver'), copy: z.string(), name: z.string(), bytes: z.int().positive() }),
  z.strictObject({ kind: z.literal('resend'), copy: z.string() }),
  z.strictObject({ kind: z.literal('revoke'), copy: z.string() }),
  z.strictObject({ kind: z.literal('reject'), words }),
  z.strictObject({ kind: z.literal('duplicate'), of: z.string() }),
  z.strictObject({ kind: z.literal('solve') }),
  z.strictObject({ kind: z.literal('reopen') }),
])
export type Act = z.infer<typeof Act>

/** One act on one ticket. `key` names it: the same key takes effect once. */
export interface Order {
  readonly key: string
  readonly reference: string
  readonly agent: Agent
  readonly act: Act
}

/** Why an act was not carried out: told to the agent who wanted it, and to nobody else. */
export type Refusal =
  | { readonly why: 'taken'; readonly by: string }
  | {
      readonly why:
        | 'not-claimed'
        | 'finished'
        | 'not-finished'
        | 'no-such-ticket'
        | 'no-such-field'
        | 'no-such-entry'
        | 'no-such-reply'
        | 'too-late'
        | 'other-finished'
        | 'self'
        | 'full'
        | 'not-owed'
    }
