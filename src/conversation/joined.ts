import { z } from 'zod'
import { Values } from '../forms/form.js'

/** A request made here for an invoice that the customer has an open ticket about in another conversation, and what they said this time. */
export const Joined = z.strictObject({
  reference: z.string(),
  conversation: z.string(),
  key: z.string(),
  at: z.iso.datetime(),
  words: z.string(),
  values: Values,
})
export type Joined = z.infer<typeof Joined>
