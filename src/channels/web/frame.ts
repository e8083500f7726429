import { z } from 'zod'
import type { ClientFrame } from './client/protocol.js'

const Frame = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('message'),
    id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    text: z.string(),
    pressed: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('typing') }),
  z.strictObject({ type: z.literal('read'), after: z.int().min(0) }),
])

/** The frame in these bytes, or null where they are anything else: one field too many is already anything else. */
export function readFrame(bytes: string): ClientFrame | null {
  try {
    return Frame.safeParse(JSON.parse(bytes)).data ?? null
  } catch {
    return null
  }
}
