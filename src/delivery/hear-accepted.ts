import { unheardOf } from '../conversation/accepted.js'
import type { Message } from '../message.js'
import type { Deliver } from './outbox.js'

/** Has messages heard that were accepted by a process which did not get to hear them. */
export function hearAccepted(receive: (message: Message) => Promise<unknown>): Deliver {
  return async (_delivery, conversation) => {
    const message = unheardOf(conversation)
    if (message) await receive(message)
    return { outcome: { kind: 'done' } }
  }
}
