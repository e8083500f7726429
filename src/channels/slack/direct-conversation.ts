import type { WebClient } from '@slack/web-api'
import type { Me } from './message-of.js'

/** The conversation with somebody in their direct channel with the bot, which is opened where there is none. Throws where Slack gives no channel. */
export async function directConversation(
  client: Pick<WebClient, 'conversations'>,
  user: string,
  { team }: Pick<Me, 'team'>,
): Promise<string> {
  const { channel } = await client.conversations.open({ users: user })
  // Everybody whose channel is not known would else be in one conversation.
  if (!channel?.id) throw new Error('Slack opened no direct channel')
  return conversationIn(channel.id, { team })
}

/** The conversation of a direct channel. */
export function conversationIn(channel: string, { team }: Pick<Me, 'team'>): string {
  return `slack:${team}:${channel}`
}
