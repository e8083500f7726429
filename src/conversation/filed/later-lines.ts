import type { Reply } from '../../message.js'
import type { Agent } from '../../tickets/ticket.js'
import type { Conversation } from '../conversation.js'

/** The transcript with what the bot says of an agent's act. */
export function botSays(conversation: Conversation, key: string, replies: readonly Reply[], now: Date): Conversation {
  const { language, lines } = conversation
  const at = now.toISOString()
  const said = replies.map((reply, n) => ({ seq: lines.length + 1 + n, at, from: 'bot' as const, message: key, language, reply }))
  return { ...conversation, lines: [...lines, ...said] }
}

interface Saying {
  readonly key: string
  readonly ticket: string
  readonly agent: Agent
  readonly words: string
  readonly copy: string | null
}

/** The transcript with what an agent says. */
export function agentSays(conversation: Conversation, { key, ticket, agent, words, copy }: Saying, now: Date): Conversation {
  const at = now.toISOString()
  const line = { seq: conversation.lines.length + 1, at, from: 'agent' as const, agent: agent.name, message: key, ticket, text: words }
  return { ...conversation, updatedAt: at, lines: [...conversation.lines, { ...line, copy, isWithdrawn: false, before: [] }] }
}
