/** Sends the correction of what a customer was told; the button's value is `REFERENCE ENTRY REVISION`. */
export const correctionAction = 'correction-send'

/** What an agent can do about what they said, where it stands in the thread of the card; the button's value is `REFERENCE KEY`. */
export const threadActions = { undo: 'reply-undo', edit: 'reply-edit', withdraw: 'reply-withdraw' } as const
