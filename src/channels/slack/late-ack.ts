import type { ReceiverEvent } from '@slack/bolt'

export type Take = (event: ReceiverEvent) => Promise<void>

/**
 * Bolt acknowledges an event before anything has come of it, and an event that was acknowledged never comes again. Here Slack is answered
 * when the listeners are through: what they failed at is not acknowledged, so that Slack sends it again. What people click, submit and
 * command is acknowledged by its listener, as Bolt has it. Rejects with what a listener threw.
 */
export function withLateAck(take: Take): Take {
  return async event => {
    if (!isEvent(event.body)) return take(event)
    await take({ ...event, ack: async () => {} })
    await event.ack()
  }
}

export function isEvent(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'event' in body
}
