import { placeOf, userOf } from '../../delivery/slack/place.js'
import { DeskError } from '../../errors.js'
import type { Message } from '../../message.js'
import { refusalCodeOf } from '../refusal-code.js'
import type { SlackParts } from './slack-parts.js'
import { tellAlone } from './tell-privately.js'

/** Whether a message was kept to be heard; what can't be is refused when it is heard. */
export async function isAccepted(message: Message, { desk }: SlackParts): Promise<boolean> {
  try {
    await desk.accept(message)
    return true
  } catch (error) {
    passOn(error)
    return false
  }
}

/** Rejects where Slack should send it again: nothing has come of it yet. `known`: its id was taken before with other words. What can't be taken at all is said to its sender alone. */
export async function give(
  message: Message,
  parts: SlackParts,
  thread: string | null,
  isWhole = true,
): Promise<'given' | 'known' | 'refused'> {
  const { client, log } = parts
  try {
    await parts.take(message, isWhole)
    return 'given'
  } catch (error) {
    passOn(error)
    const code = refusalCodeOf(error)
    log.info({ conversation: message.conversation, code }, 'a message from Slack was refused')
    if (code === 'MESSAGE_ID_REUSED') return 'known'
    const channel = placeOf(message.conversation)?.channel ?? ''
    await tellAlone(client, { channel, user: userOf(message.customer.id), thread }, parts.catalogue.refusalOf(code, message.text))
    return 'refused'
  }
}

/** Throws what may be otherwise when Slack sends it again. What the desk refuses as wrong, as what is somebody else's is, stays so. */
function passOn(error: unknown): void {
  if (error instanceof DeskError && error.code === 'INPUT_INVALID') return
  const code = refusalCodeOf(error)
  if (code === 'STORE_UNAVAILABLE' || code === 'CONVERSATION_BUSY' || code === 'CONVERSATION_DAMAGED' || code === 'FAILED') throw error
}
