/**
 * What the page sends. `id` is chosen by the page, so that a message sent again after a lost connection is the same message; a `pressed` one
 * is a button, with which nothing more is waited for. `typing` says that the customer writes on while a message of theirs is not replied to.
 */
export type ClientFrame =
  | { readonly type: 'message'; readonly id: string; readonly text: string; readonly pressed?: boolean | undefined }
  | { readonly type: 'typing' }
  | { readonly type: 'read'; readonly after: number }

/** What the page is sent. `lines` are parts of the transcript in order; `id` on an error names the message that it refuses. */
export type ServerFrame =
  | { readonly type: 'lines'; readonly lines: readonly ShownLine[] }
  | { readonly type: 'typing' }
  | { readonly type: 'error'; readonly code: RefusalCode; readonly id?: string }

interface Numbered {
  readonly seq: number
  readonly at: string
  readonly message: string
}

/** A line of the transcript as the page shows it. */
export type ShownLine =
  | (Numbered & { readonly from: 'customer'; readonly text: string })
  | (Numbered & {
      readonly from: 'agent'
      readonly agent: string
      readonly text: string
      /** By what a copy is fetched: GET /copies/<token>, with the session. */
      readonly copy: string | null
      readonly isWithdrawn: boolean
      readonly isEdited: boolean
    })
  | (Numbered & { readonly from: 'bot'; readonly language: 'en' | 'zh'; readonly reply: ShownReply })

/** `html` is the answer's Markdown rendered by the server: the one thing that the page may put in as HTML. */
export type ShownReply =
  | { readonly kind: 'text'; readonly text: string; readonly choices?: readonly { readonly label: string }[] | undefined }
  | {
      readonly kind: 'answer'
      readonly entry: string
      readonly question: string
      readonly text: string
      readonly asOf: string
      readonly revision: string
      readonly html: string
      /** To say whether it helped. */
      readonly choices?: readonly { readonly label: string }[] | undefined
    }

export type RefusalCode =
  | 'MESSAGE_TOO_LONG'
  | 'MESSAGE_EMPTY'
  | 'MESSAGE_UNREADABLE'
  | 'MESSAGE_ID_REUSED'
  | 'CONVERSATION_FULL'
  | 'CONVERSATION_BUSY'
  | 'STORE_UNAVAILABLE'
  | 'CONVERSATION_DAMAGED'
  | 'TOO_FAST'
  | 'FRAME_INVALID'
  | 'FAILED'
