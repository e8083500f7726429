import type { WebClient } from '@slack/web-api'
import { codeOf } from './token-refused.js'

/** What Slack says where there is no such message to begin with. */
const absent = new Set([
  'invalid_arguments',
  'thread_not_found',
  'message_not_found',
  'cannot_reply_to_message',
  'channel_not_found',
  'not_in_channel',
])

/** In a longer thread a reply is not looked for. */
const most = 200

/** The message at a ts, in a thread or not, with what it says of itself; null where there is none to be seen. Rejects as the call does. */
export async function messageAt(client: WebClient, channel: string, ts: string): Promise<unknown> {
  try {
    const { messages = [] } = await client.conversations.replies({ channel, ts, limit: most, include_all_metadata: true })
    return messages.find(message => message.ts === ts) ?? null
  } catch (error) {
    if (absent.has(codeOf(error))) return null
    throw error
  }
}
