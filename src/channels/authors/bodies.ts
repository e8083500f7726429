import { z } from 'zod'
import { largestFile } from '../../content/largest-file.js'
import { longestMessage } from '../../message.js'

// Of characters in place of bytes: what is no file for it is told with its line.
const Draft = z.strictObject({ file: z.string().max(200), text: z.string().max(largestFile) })

export const DraftBody = Draft
export const CheckBody = z.strictObject({ drafts: z.array(Draft).max(20) })
export const SaveBody = z.strictObject({
  edits: z
    .array(z.strictObject({ ...Draft.shape, version: z.string().max(16) }))
    .min(1)
    .max(20),
  reason: z.string().trim().min(3).max(200),
})
export const SayBody = z.strictObject({
  conversation: z.string().regex(/^[\w-]{8,64}$/),
  id: z.string().regex(/^[\w-]{1,64}$/),
  text: z.string().max(longestMessage),
})
export const SignInBody = z.strictObject({ key: z.string().min(1).max(500) })
