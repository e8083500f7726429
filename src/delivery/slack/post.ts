import type { KnownBlock, WebClient } from '@slack/web-api'
import type { Delivery, Outcome } from '../../tickets/delivery.js'
import type { Attempt } from '../outbox.js'
import type { Pace } from './pace.js'
import { eventType, findPosted, type Payload } from './posted.js'
import { type Trouble, troubleOf } from './trouble.js'

/** What every deliverer of Slack's needs. */
export interface SlackDelivery {
  readonly client: WebClient
  readonly pace: Pace
  /** The channel of the agents' cards. */
  readonly triage: string
  /** Is told why a delivery did not go through where somebody can mend it; codes only. */
  readonly onTrouble: (trouble: { readonly code: string; readonly cure: string }) => void
}

export interface Wording {
  /** For notifications and screen readers: escaped. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Blocks as the builders make them; the library's own types know fewer of them, and want arrays that can be changed. */
export type Block = Readonly<Record<string, unknown>> & { readonly type: string }

interface Target {
  readonly channel: string
  readonly thread: string | null
}

/** Where it stands now, or what to do instead. */
export type Posted =
  | { readonly kind: 'posted'; readonly ts: string }
  | { readonly kind: 'not'; readonly outcome: Outcome; readonly code: string }

/** A call in the turn of its channel. What it throws is read; a limit of Slack's holds this channel and no other. */
export async function inTurn<T>(
  { pace, onTrouble }: SlackDelivery,
  channel: string,
  { id }: Pick<Delivery, 'id'>,
  call: () => Promise<T>,
): Promise<{ readonly kind: 'called'; readonly answer: T } | { readonly kind: 'not'; readonly outcome: Outcome; readonly code: string }> {
  const ms = await pace.wait(channel, id)
  if (ms > 0) return { kind: 'not', outcome: { kind: 'later', ms }, code: 'its turn comes' }
  try {
    return { kind: 'called', answer: await call() }
  } catch (error) {
    const trouble: Trouble = troubleOf(error)
    const { code, cure, outcome } = trouble
    if (outcome.kind === 'later') pace.hold(channel, outcome.ms)
    if (cure !== null) onTrouble({ code, cure })
    return { kind: 'not', outcome, code }
  }
}

/** Posts once: where an attempt before may have gone through unheard, it is looked for first. */
export async function post(
  parts: SlackDelivery,
  delivery: Attempt,
  { channel, thread }: Target,
  { text, blocks }: Wording,
  payload: Omit<Payload, 'delivery'> = {},
): Promise<Posted> {
  const { client } = parts
  const done = await inTurn(parts, channel, delivery, async () => {
    const before = delivery.uncertain
      ? await findPosted(client, { channel, thread, since: delivery.since }, found => found.delivery === delivery.id)
      : null
    if (before !== null) return before
    await delivery.begins()
    const { ts } = await client.chat.postMessage({
      channel,
      text,
      blocks: asKnown(blocks),
      metadata: { event_type: eventType, event_payload: payloadOf(payload, delivery.id) },
      unfurl_links: false,
      unfurl_media: false,
      ...(thread === null ? {} : { thread_ts: thread }),
    })
    return ts ?? ''
  })
  return done.kind === 'called' ? { kind: 'posted', ts: done.answer } : done
}

/** What came of posting where nothing need be kept of it. */
export function outcomeOf(posted: Posted): { readonly outcome: Outcome } {
  return { outcome: posted.kind === 'posted' ? { kind: 'done' } : posted.outcome }
}

export function asKnown(blocks: readonly Block[]): KnownBlock[] {
  return [...blocks] as unknown as KnownBlock[]
}

function payloadOf({ ticket, line, of }: Omit<Payload, 'delivery'>, delivery: string): Record<string, string | number> {
  return {
    delivery,
    ...(ticket === undefined ? {} : { ticket }),
    ...(line === undefined ? {} : { line }),
    ...(of === undefined ? {} : { of }),
  }
}
