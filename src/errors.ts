/** Every code an operator or author can meet. The README lists them with cures; a test compares the two. */
export const errorCodes = [
  'SETTING_INVALID',
  'KNOWLEDGE_INVALID',
  'STORE_LOCKED',
  'STORE_UNAVAILABLE',
  'CONVERSATION_DAMAGED',
  'STALE_CONVERSATION',
  'REFERENCE_TAKEN',
  'MESSAGE_ID_REUSED',
  'MESSAGE_TOO_LONG',
  'MESSAGE_EMPTY',
  'MESSAGE_UNREADABLE',
  'FIELD_INVALID',
  'CONVERSATION_FULL',
  'CONVERSATION_BUSY',
  'PORT_UNAVAILABLE',
  'INPUT_INVALID',
  'ENCODER_UNAVAILABLE',
  'CACHE_UNWRITABLE',
  'FILE_UNUSABLE',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What is wrong with one part of what was sent: `path` as in `fields.account`. Never the value itself. */
export interface ErrorDetail {
  readonly path: string
  readonly message: string
}

/** Trouble an operator, author or client can cure. The message says where, what, and the cure; it never holds a customer's words. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
  /** The same trouble part by part, for clients that point at it; empty where it has no parts. */
  readonly details: readonly ErrorDetail[]

  constructor(
    readonly code: ErrorCode,
    message: string,
    { details = [], ...options }: ErrorOptions & { readonly details?: readonly ErrorDetail[] } = {},
  ) {
    super(message, options)
    this.details = details
  }
}
