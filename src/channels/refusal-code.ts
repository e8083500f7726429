import { DeskError } from '../errors.js'
import type { RefusalCode } from './web/client/protocol.js'

const codes: Readonly<Record<RefusalCode, true>> = {
  MESSAGE_TOO_LONG: true,
  MESSAGE_EMPTY: true,
  MESSAGE_UNREADABLE: true,
  MESSAGE_ID_REUSED: true,
  CONVERSATION_FULL: true,
  CONVERSATION_BUSY: true,
  STORE_UNAVAILABLE: true,
  CONVERSATION_DAMAGED: true,
  TOO_FAST: true,
  FRAME_INVALID: true,
  FAILED: true,
}

/** What a customer may know of an error, on any channel: these by their code, and of anything else only that it was. */
export function refusalCodeOf(error: unknown): RefusalCode {
  return error instanceof DeskError && isRefusalCode(error.code) ? error.code : 'FAILED'
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(codes, code)
}
