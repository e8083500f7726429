import { z } from 'zod'

/** Which time a statement or invoice is of: the wordings of these entries differ by that. `words` is what was asked. */
export const WhichDate = z.strictObject({
  kind: z.literal('which-date'),
  words: z.string(),
  refs: z.array(z.strictObject({ entry: z.string(), side: z.string().nullable() })),
  spans: z.array(z.strictObject({ from: z.string().nullable(), until: z.string().nullable() })),
})
export type WhichDate = z.infer<typeof WhichDate>
