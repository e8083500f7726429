import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { eventType, Payload } from '../../delivery/slack/posted.js'
import { messageAt } from './message-at.js'
import type { SlackParts } from './slack-parts.js'

/** As many threads as agents write in on a long day. */
const mostRemembered = 2_000

/** The ticket of the card that stands at a ts among the agents, as the card says of itself; null where none does. Rejects as the call does. */
export function createTicketAt({ client, me, triage }: SlackParts): (ts: string) => Promise<string | null> {
  const known = new Map<string, string>()
  return async ts => {
    const found = known.get(ts) ?? (await readTicket(client, triage, ts, me.botId))
    if (found !== null) known.set(ts, found)
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
  const card = Card.safeParse(await messageAt(client, channel, ts))
  // Anybody can write such metadata; only ours is believed.
  return card.success && card.data.bot_id === botId ? (card.data.metadata.event_payload.ticket ?? null) : null
}
