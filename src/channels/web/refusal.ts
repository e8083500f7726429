import { DeskError } from '../../errors.js'
import { longestMessage } from '../../message.js'
import type { RefusalCode, ServerFrame } from './client/protocol.js'

const sentences: Readonly<Record<RefusalCode, string>> = {
  MESSAGE_TOO_LONG: `That message is too long: ${longestMessage.toLocaleString('en')} characters fit. Please send it in parts.`,
  MESSAGE_EMPTY: 'There are no words in that message.',
  MESSAGE_UNREADABLE: 'That message holds characters that cannot be read. Please type it again.',
  MESSAGE_ID_REUSED: 'That message was sent twice with different words. Please send it again.',
  CONVERSATION_FULL: 'This conversation is full. Please begin a new one.',
  CONVERSATION_BUSY: 'Your last messages are still being worked on. Please try again in a moment.',
  STORE_UNAVAILABLE: 'Your message could not be saved, so it was not taken. Please try again in a moment.',
  // A file is put aside, a row stays: in either case these words hold.
  CONVERSATION_DAMAGED:
    'What was said here before can no longer be read, a request that was not filed yet included. Please say again what you need; if this comes once more, begin a new conversation.',
  TOO_FAST: 'That was too fast. Please wait a moment and try again.',
  FRAME_INVALID: 'That could not be understood by the server.',
  FAILED: 'Something went wrong on our side. Your message was not taken; please try again.',
}

/** A refusal for the page: a code for it, a sentence for the customer, and the message that was refused. */
export function refusal(code: RefusalCode, id?: string): ServerFrame {
  return { type: 'error', code, text: sentences[code], ...(id === undefined ? {} : { id }) }
}

/** What a customer may know of an error: the refusals above by their code, and of anything else only that it was. */
export function refusalCodeOf(error: unknown): RefusalCode {
  return error instanceof DeskError && isRefusalCode(error.code) ? error.code : 'FAILED'
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(sentences, code)
}
