import type { Attempt } from '../outbox.js'
import { asKnown, inTurn, type Posted, post, type SlackDelivery, type Wording } from './post.js'
import type { Payload } from './posted.js'

/** Where a card stands in Slack. */
interface Card {
  readonly channel: string
  readonly ts: string
}

/** Edits a card where it stands; posts it where it does not stand yet, or was deleted in Slack. `edited`: it stands where it stood. */
export async function postOrEdit(
  parts: SlackDelivery,
  attempt: Attempt,
  { card, channel, wording, payload = {} }: CardToPost,
): Promise<Posted | { readonly kind: 'edited' }> {
  if (card) {
    const { text, blocks } = wording
    const edited = await inTurn(parts, card.channel, attempt, () =>
      parts.client.chat.update({ channel: card.channel, ts: card.ts, text, blocks: asKnown(blocks) }),
    )
    if (edited.kind === 'called') return { kind: 'edited' }
    if (!isGone(edited.code)) return edited
  }
  return post(parts, attempt, { channel, thread: null }, wording, payload)
}

interface CardToPost {
  /** null: it was not posted yet. */
  readonly card: Card | null
  /** Where it is posted. */
  readonly channel: string
  readonly wording: Wording
  readonly payload?: Omit<Payload, 'delivery'>
}

/** Whether a message can't be edited any more, by what Slack says. */
function isGone(code: string): boolean {
  return code === 'message_not_found' || code === 'edit_window_closed' || code === 'cant_update_message'
}
