import type { ReceiverEvent } from '@slack/bolt'
import { z } from 'zod'
import { isKnownShape, isObject } from './known-shape.js'
import { asView, noteView } from './tell-privately.js'

export type Take = (event: ReceiverEvent) => Promise<void>

/**
 * Bolt acknowledges an event before anything has come of it, and an event that was acknowledged never comes again. Here Slack is answered
 * when the listeners are through: what they failed at is not acknowledged, so that Slack sends it again. What people click, submit and
 * command is acknowledged by its listener, as Bolt has it. What nobody listens to, or is in a shape that nobody knows, is acknowledged, too:
 * it would be the same again. Rejects with what a listener threw.
 */
export function withLateAck(take: Take, { onOdd, onError }: Told): Take {
  return async event => {
    const { body } = event
    if (!isObject(body) || !isKnownShape(body)) {
      onOdd(kindOf(body))
      return event.ack(lastWord(body))
    }
    if ('event' in body) {
      await unlessHopeless(take({ ...event, ack: async () => {} }), onError)
      return event.ack()
    }
    let isAcked = false
    const ack = async (answer?: unknown) => {
      isAcked = true
      await event.ack(answer)
    }
    await unlessHopeless(take({ ...event, ack }), onError)
    if (!isAcked) await ack(lastWord(body))
  }
}

interface Told {
  /** Is told of what came in a shape that nobody knows, by its kind. */
  readonly onOdd: (kind: string) => void
  readonly onError: (error: unknown) => void
}

/** What fails by what stands in it, in Bolt or in a listener, would fail the next time as well: it is told, and done with. */
async function unlessHopeless(work: Promise<void>, onError: Told['onError']): Promise<void> {
  try {
    await work
  } catch (error) {
    // One that has a cause is of the network.
    const isOfBody = error instanceof z.ZodError || (error instanceof TypeError && error.cause === undefined)
    if (!isOfBody) throw error
    onError(error)
  }
}

/** The type that it says it is of, for the log. */
function kindOf(body: unknown): string {
  const kind = isObject(body) ? (body.command ?? body.type) : null
  return typeof kind === 'string' ? kind.slice(0, 50) : typeof body
}

const words = 'This is not known here any more. Nothing was done.'

/** Whoever used it is told that nothing came of it, where the answer can say so. */
function lastWord(body: unknown): unknown {
  if (!isObject(body)) return undefined
  if ('command' in body) return { response_type: 'ephemeral', text: words }
  if (body.type === 'view_submission') return { response_action: 'update', view: asView(noteView(words)) }
  return body.type === 'block_suggestion' ? { options: [] } : undefined
}
