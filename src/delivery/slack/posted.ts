import { createHash } from 'node:crypto'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'

/** What our messages say of themselves, opaque: whoever can read a message can read this, too. */
export const eventType = 'counterfoil_delivery'

/** Names a message by what was to be delivered; `line` is the number of the line that it shows, in the transcript of conversation `of`. */
export const Payload = z.object({
  delivery: z.string(),
  ticket: z.string().optional(),
  line: z.int().optional(),
  of: z.string().optional(),
})
export type Payload = z.infer<typeof Payload>

/** The line of a conversation as a message names it: several conversations show their lines in one direct channel. */
export function shownLine(conversation: string, line: number): Required<Pick<Payload, 'line' | 'of'>> {
  return { line, of: createHash('sha256').update(conversation).digest('hex').slice(0, 16) }
}

const Found = z.object({
  ts: z.string(),
  bot_id: z.string().optional(),
  metadata: z.object({ event_type: z.literal(eventType), event_payload: Payload }),
})

/** Messages of a page, as many as Slack gives at once (docs.slack.dev, conversations.history), and pages that are looked through: five hours of a post a second. */
const [ofPage, mostPages] = [999, 20]

/** How far our clock may have been ahead of Slack's when `since` was noted: a clock that was set forward by days must not hide a post. */
const clockSlackMs = 4 * 86_400_000

/** A message of ours in a channel or thread since `since`, by what it says of itself. Rejects as the call does. */
export async function findPosted(
  client: WebClient,
  { channel, thread, since }: { readonly channel: string; readonly thread: string | null; readonly since: string },
  isIt: (payload: Payload) => boolean,
): Promise<string | null> {
  const oldest = ((Date.parse(since) - clockSlackMs) / 1000).toFixed(6)
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const range = { channel, oldest, limit: ofPage, include_all_metadata: true, ...(cursor ? { cursor } : {}) }
    const { messages = [], response_metadata } =
      thread === null ? await client.conversations.history(range) : await client.conversations.replies({ ...range, ts: thread })
    for (const message of messages) {
      const read = Found.safeParse(message)
      if (read.success && read.data.bot_id !== undefined && isIt(read.data.metadata.event_payload)) return read.data.ts
    }
    cursor = response_metadata?.next_cursor
    if (!cursor) return null
  }
  return null
}
