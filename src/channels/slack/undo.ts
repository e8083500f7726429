import { block, button } from '../../delivery/slack/blocks.js'
import { asKnown } from '../../delivery/slack/post.js'
import { threadActions } from '../../delivery/slack/thread-actions.js'
import type { Agent, Ticket } from '../../tickets/ticket.js'
import type { SlackParts } from './slack-parts.js'

const words = 'Your reply goes out in ten seconds.'

/** Tells the agent alone that the reply waits, and lets them take it back. It goes out all the same where this can't be shown. */
export async function offerUndo(
  { reference, card }: Ticket,
  agent: Agent,
  key: string,
  { client, triage, log }: SlackParts,
): Promise<void> {
  const undo = button({ action: threadActions.undo, label: 'Take it back', value: `${reference} ${key}`, style: 'danger' })
  const blocks = asKnown([block.section(`${words} (${reference})`), block.actions([undo])])
  const thread = card ? { thread_ts: card.ts } : {}
  await client.chat
    .postEphemeral({ channel: card?.channel ?? triage, user: agent.id, text: words, blocks, ...thread })
    .catch(() => log.info({ reference }, 'the undo of a reply could not be offered'))
}
