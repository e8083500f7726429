import type { DeskError, ErrorCode } from '../../errors.js'
import type { Problem } from './problem.js'

/** What a client is told of a DeskError: by its code, and in its own words only where they tell the client what to change. */
export function deskProblem(error: DeskError): Problem {
  const problem = problems[error.code]
  if (problem !== 'told') return problem
  const errors = error.details.length > 0 ? { errors: error.details } : {}
  // A DeskError holds no customer's words.
  return { code: 'request-invalid', status: 422, title: 'The request is not as it should be', detail: error.message, ...errors }
}

export const failed: Problem = {
  code: 'failed',
  status: 500,
  title: 'Something went wrong on our side',
  detail: 'Nothing was filed. Try again with the same Idempotency-Key.',
}

const busy = (code: string, detail: string): Problem => ({ code, status: 503, title: 'Not possible right now', detail, retryAfter: 5 })
const raced = busy('busy', 'Another request got there first. Try again with the same Idempotency-Key.')

/** Every code, so that a new one is not answered with 500 by oversight. `told`: in the error's own words. */
const problems: Readonly<Record<ErrorCode, Problem | 'told'>> = {
  FIELD_INVALID: 'told',
  INPUT_INVALID: 'told',
  MESSAGE_ID_REUSED: {
    code: 'key-reused',
    status: 409,
    title: 'The Idempotency-Key was used for another request',
    detail: 'Nothing was filed. Use a new key for a new ticket, and the same body when you repeat a request.',
  },
  CONVERSATION_FULL: { code: 'full', status: 409, title: 'No more fits in here', detail: 'Nothing was filed. Use a new Idempotency-Key.' },
  MESSAGE_TOO_LONG: {
    code: 'too-long',
    status: 422,
    title: 'The text is too long',
    detail: 'Nothing was filed. Send a shorter subject or body.',
  },
  MESSAGE_EMPTY: { code: 'empty', status: 422, title: 'There are no words', detail: 'Nothing was filed. Give a subject and a body.' },
  MESSAGE_UNREADABLE: {
    code: 'unreadable',
    status: 422,
    title: 'The text cannot be read',
    detail: 'Nothing was filed. Remove control characters.',
  },
  STORE_UNAVAILABLE: busy(
    'store-unavailable',
    'The ticket could not be saved, so nothing was filed. Try again with the same Idempotency-Key.',
  ),
  CONVERSATION_BUSY: busy('busy', 'Requests before this one are still being worked on. Try again with the same Idempotency-Key.'),
  STALE_CONVERSATION: raced,
  REFERENCE_TAKEN: raced,
  // An operator's trouble, or none that a request can meet: nothing that a client could mend.
  CONVERSATION_DAMAGED: failed,
  SETTING_INVALID: failed,
  KNOWLEDGE_INVALID: failed,
  STORE_LOCKED: failed,
  PORT_UNAVAILABLE: failed,
  ENCODER_UNAVAILABLE: failed,
  CACHE_UNWRITABLE: failed,
  FILE_UNUSABLE: failed,
}
