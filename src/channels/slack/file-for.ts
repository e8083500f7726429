import { messageLink } from '../../delivery/slack/message-link.js'
import { userOf } from '../../delivery/slack/place.js'
import { DeskError } from '../../errors.js'
import { traceOf } from '../../log.js'
import type { Customer } from '../../message.js'
import type { Agent } from '../../tickets/ticket.js'
import { directConversation } from './direct-conversation.js'
import type { SlackParts } from './slack-parts.js'

/** A form that was filled in for a customer. `key` names what it was filled in for, so that it is filed once. */
export interface Filing {
  readonly customer: Customer
  readonly key: string
  readonly intent: string
  readonly values: Readonly<Record<string, string>>
  /** The same in words. */
  readonly words: string
  /** The message that an agent filed it from; null where the customer did it themselves. */
  readonly source: { readonly place: Parameters<typeof messageLink>[1]; readonly agent: Agent } | null
}

/**
 * Files in the customer's own direct channel, where they hear of it and go on. What an agent filed keeps where it is from, as a note. What is
 * missing or not right is asked of the customer there. `filed-before`: with other content, and nothing was filed now.
 */
export async function fileFor(filing: Filing, parts: SlackParts): Promise<'filed' | 'filed-before' | 'failed'> {
  const { customer, key, intent, values, words } = filing
  const { client, me, log } = parts
  try {
    const conversation = await directConversation(client, userOf(customer.id), me)
    await parts.take({ id: key, conversation, customer, text: words, form: { intent, values } }, true)
    await noteSource(filing, conversation, parts)
    return 'filed'
  } catch (error) {
    if (error instanceof DeskError && error.code === 'MESSAGE_ID_REUSED') return 'filed-before'
    log.error({ error: traceOf(error) }, 'a form could not be filed')
    return 'failed'
  }
}

async function noteSource({ key, source }: Filing, conversation: string, { desk, me }: SlackParts): Promise<void> {
  if (!source) return
  const ticket = await desk.filedBy(conversation, key)
  if (!ticket) return
  const { channel, ts } = source.place
  const words = `Filed from a message: ${messageLink(me.url, source.place) ?? `${ts} in ${channel}`}`
  await desk.act({ key: `source:${key}`, reference: ticket.reference, agent: source.agent, act: { kind: 'note', words } })
}
