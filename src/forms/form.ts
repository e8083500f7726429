import { z } from 'zod'

/** What people give by mistake, known by how many digits it has or by being a date, and what to tell them. */
const Confusion = z.strictObject({
  lengths: z.array(z.int().min(1).max(40)).default([]),
  date: z.boolean().optional(),
  say: z.string().min(1),
})

/** How a value is checked. Data, not code: authors write these in intents/, and every channel uses the same ones. */
export const Check = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    min: z.int().min(1).default(1),
    max: z.int().min(1).max(2_000),
    confusions: z.array(Confusion).optional(),
    /** Said of what is longer than `max`; the hint where nothing is written here. */
    tooLong: z.string().min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('digits'),
    lengths: z.array(z.int().min(1).max(40)).min(1),
    confusions: z.array(Confusion).default([]),
    /** Said for any other length. */
    otherwise: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal('one-of'),
    values: z.record(z.string(), z.array(z.string().min(1)).min(1)),
    /** How a value is called in the read-back, and what the customer gets in that case. */
    about: z.record(z.string(), z.strictObject({ name: z.string().min(1), gets: z.string().min(1) })).optional(),
    otherwise: z.string().min(1),
  }),
])
export type Check = z.infer<typeof Check>

export const Field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z_]{0,30}$/),
  /** As it stands in the read-back: "Account". */
  label: z.string().min(1),
  required: z.boolean().default(true),
  /** Whether a second request in a conversation begins with the first one's value. */
  shared: z.boolean().default(false),
  ask: z.string().min(1),
  hint: z.string().min(1),
  example: z.string().min(1),
  check: Check,
  /** What people write in front of the value: "account name", "acct", "inv no". */
  labels: z.array(z.string().min(1)).default([]),
})
export type Field = z.infer<typeof Field>

/** What an intent must collect. `confirm: false` files as soon as nothing is missing. */
export const Form = z.strictObject({
  confirm: z.boolean().default(true),
  fields: z.array(Field).min(1),
})
export type Form = z.infer<typeof Form>

/** Values by field name. Only checked values are kept in one. */
export const Values = z.record(z.string(), z.string())
export type Values = z.infer<typeof Values>

/** What is known of one of several things alone, by its number: values that are not those of the others, `null` where another one is still to be asked for. */
export const Apart = z.record(z.string(), z.record(z.string(), z.string().nullable()))
export type Apart = z.infer<typeof Apart>

/**
 * A form that a customer is filling in. `key` names this one filling: a ticket is filed once per key.
 * `misses` counts refused values in a row for the field asked, `stage` says what is waiting: a field, the read-back, or, after a
 * no to the read-back, what is to be changed. `unknown` are the fields that the customer does not know and agreed to file without,
 * `again` those with a value that are to be asked for once more, `kept` those whose value is from a request before this one. `waiting` are
 * the numbers of further invoices, each of which is to become a request of its own, `apart` what was said of one of those alone, and
 * `further` how many more were said to be lost whose numbers are not known yet, where it is `uncounted` at least so many.
 */
export const OpenForm = z.strictObject({
  intent: z.string(),
  key: z.string(),
  values: Values,
  stage: z.enum(['asking', 'confirming', 'changing']),
  asked: z.string().nullable(),
  misses: z.int().min(0),
  unknown: z.array(z.string()).default([]),
  again: z.array(z.string()).default([]),
  kept: z.array(z.string()).default([]),
  waiting: z.array(z.string()).default([]),
  apart: Apart.default({}),
  further: z.int().min(0).default(0),
  uncounted: z.boolean().default(false),
  /** A bare number given for a field that may as well be the invoice's: which, is asked. */
  unsure: z.strictObject({ field: z.string(), value: z.string() }).nullable().default(null),
  /** How surely the form was what the customer wanted when it was opened, 0 to 1. */
  confidence: z.number().min(0).max(1).default(1),
})
export type OpenForm = z.infer<typeof OpenForm>
