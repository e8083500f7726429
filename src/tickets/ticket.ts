import { z } from 'zod'

export const TicketStatus = z.enum(['new', 'open', 'pending', 'solved', 'closed'])
export type TicketStatus = z.infer<typeof TicketStatus>

export const Resolution = z.enum(['copy-delivered', 'answered', 'rejected', 'duplicate', 'withdrawn'])
export type Resolution = z.infer<typeof Resolution>

/** How the customer's words were understood when the ticket was filed. */
export const Classification = z.strictObject({
  decision: z.string(),
  entries: z.array(z.string()),
  intent: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  candidates: z.array(z.strictObject({ id: z.string(), confidence: z.number().min(0).max(1) })),
})
export type Classification = z.infer<typeof Classification>

/** The approved answer that fits the customer's words, at the revision it had when the ticket was filed. Not said to anybody yet. */
export const Suggestion = z.strictObject({
  entry: z.string(),
  question: z.string(),
  words: z.string(),
  asOf: z.string(),
  revision: z.string(),
})
export type Suggestion = z.infer<typeof Suggestion>

/** One field that a customer gave anew: what stood there, null where nothing did, and what they say it is. */
export const Change = z.strictObject({ field: z.string(), was: z.string().nullable(), is: z.string() })
export type Change = z.infer<typeof Change>

/** A member of support, as the channel has proved it. */
export const Agent = z.strictObject({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) })
export type Agent = z.infer<typeof Agent>

const Happening = z.enum([
  'filed',
  'amended',
  'asked-again',
  'withdrawn',
  'claimed',
  'released',
  'assigned',
  'field-asked',
  'field-given',
  'replied',
  'reply-edited',
  'reply-withdrawn',
  'noted',
  'reclassified',
  'proposed',
  'answered',
  'copy-delivered',
  'copy-resent',
  'copy-revoked',
  'rejected',
  'duplicate',
  'solved',
  'reopened',
  'closed',
  'warned',
  'breached',
])
export type Happening = z.infer<typeof Happening>

const TicketEvent = z.strictObject({
  at: z.iso.datetime(),
  what: Happening,
  by: z.string(),
  changes: z.array(Change).default([]),
})

/**
 * What was said of a ticket once it was filed, for agents to read: by its customer, in their words and with what they would change, which has
 * not been changed; or by an agent for other agents (`by`, see done-by.ts). `key` names what caused it, so that the same cause leaves one note.
 */
const Note = z.strictObject({ key: z.string(), at: z.iso.datetime(), by: z.string(), words: z.string(), changes: z.array(Change) })

/** What an agent should look at first, and a customer is never told: ticket `other` is about the same invoice. */
const Flag = z.strictObject({ what: z.literal('same-invoice'), other: z.string() })
export type Flag = z.infer<typeof Flag>

/**
 * A filed request or an unanswered question. `intent` is the intent it was filed for; `key` names what caused it
 * (a filling of a form, an API request), so that the same cause files once. `words` are the customer's, `missing` the required fields not yet known.
 */
export const Ticket = z.strictObject({
  reference: z.string().regex(/^INV-[0-9A-Z]{6}$/),
  key: z.string(),
  intent: z.string(),
  status: TicketStatus,
  resolution: Resolution.nullable(),
  subject: z.string(),
  words: z.string(),
  fields: z.record(z.string(), z.string()),
  missing: z.array(z.string()),
  classification: Classification.nullable(),
  suggestion: Suggestion.nullable(),
  filedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  history: z.array(TicketEvent),
  flags: z.array(Flag).default([]),
  notes: z.array(Note).default([]),
  /** Who has it. */
  agent: Agent.nullable().default(null),
  /** The field that the customer was asked for again, and why. */
  asked: z.strictObject({ field: z.string(), why: z.string(), at: z.iso.datetime() }).nullable().default(null),
  /** What an agent says it should have been heard as. */
  reclassified: z
    .strictObject({ as: z.string(), of: z.enum(['entry', 'intent']) })
    .nullable()
    .default(null),
  /** Ids of the copies that the customer may fetch. */
  copies: z.array(z.string()).default([]),
  /** Entries that have changed since its customer was told of them, to which revision, and whether the correction was sent. */
  corrections: z.array(z.strictObject({ entry: z.string(), revision: z.string(), at: z.iso.datetime(), isSent: z.boolean() })).default([]),
  /** When its clock stood still, because the customer was waited for. */
  pauses: z.array(z.strictObject({ from: z.iso.datetime(), until: z.iso.datetime().nullable() })).default([]),
  /** Where its card is among the agents. */
  card: z.strictObject({ channel: z.string(), ts: z.string() }).nullable().default(null),
})
export type Ticket = z.infer<typeof Ticket>
