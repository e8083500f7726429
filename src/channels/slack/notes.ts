import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { eventType, Payload } from '../../delivery/slack/posted.js'
import { longestReply } from '../../tickets/acts.js'
import { permissionOf } from './permitted.js'
import { plainWords } from './plain-words.js'
import type { Written } from './read-message.js'
import { refusalWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'

/**
 * What is written among the agents. In the thread of a card it is a note on the ticket, for agents alone; nothing that is written there ever
 * reaches a customer. Rejects where Slack does not say which ticket it is, so that the event comes again.
 */
export function hearNotes(parts: SlackParts): (written: Written) => Promise<void> {
  const ticketAt = rememberTickets(parts)

  return async written => {
    const { thread, user, team, channel, ts, edit, files } = written
    if (thread === null || thread === ts) return
    const reference = await ticketAt(thread)
    if (reference === null) return
    const wanting = { user, team, trigger: null, responseUrl: null, what: 'note', reference }
    const permission = await permissionOf(wanting, true, parts)
    if (permission.kind === 'no') return whisper(parts, written, permission.words)
    const words = [plainWords(written.text, { bot: parts.me.user }), ...files.map(name => `[${name}]`)]
      .filter(each => each !== '')
      .join('\n')
    if (words.trim() === '') return
    const act = { kind: 'note' as const, words: `${edit ? '(edited) ' : ''}${words}`.slice(0, longestReply) }
    const key = `note:${channel}:${ts}${edit ? `~${edit.ts}` : ''}`
    const result = await parts.desk.act({ key, reference, agent: permission.agent, act })
    if (result.kind === 'refused') await whisper(parts, written, refusalWords(result.refusal))
  }
}

function whisper({ client }: SlackParts, { channel, user, thread }: Written, text: string): Promise<void> {
  return client.chat.postEphemeral({ channel, user, text, ...(thread === null ? {} : { thread_ts: thread }) }).then(
    () => {},
    () => {},
  )
}

/** As many threads as agents write in on a long day. */
const mostRemembered = 2_000

/** The ticket whose card begins a thread, as the card says of itself. */
function rememberTickets({ client, me, triage }: SlackParts): (thread: string) => Promise<string | null> {
  const known = new Map<string, string>()
  return async thread => {
    const found = known.get(thread) ?? (await readTicket(client, triage, thread, me.botId))
    if (found !== null && found !== undefined) known.set(thread, found)
    const [oldest] = known.keys()
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
    return found
  }
}

const Card = z.object({
  bot_id: z.string(),
  metadata: z.object({ event_type: z.literal(eventType), event_payload: Payload }),
})

async function readTicket(client: WebClient, channel: string, ts: string, botId: string): Promise<string | null> {
  const { messages = [] } = await client.conversations.replies({ channel, ts, limit: 1, include_all_metadata: true })
  const card = Card.safeParse(messages[0])
  // Anybody can write such metadata; only ours is believed.
  return card.success && card.data.bot_id === botId ? (card.data.metadata.event_payload.ticket ?? null) : null
}
