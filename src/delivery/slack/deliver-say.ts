import type { Conversation } from '../../conversation/conversation.js'
import type { Line } from '../../message.js'
import type { Delivery, Outcome } from '../../tickets/delivery.js'
import type { Attempt, Deliver } from '../outbox.js'
import { customerWording } from './customer-wording.js'
import { type Place, placeOf, threadOf, userOf } from './place.js'
import { asKnown, inTurn, outcomeOf, post, type SlackDelivery, type Wording } from './post.js'
import { findPosted, shownLine } from './posted.js'

/** What replies to a customer need besides. */
export interface SayParts extends SlackDelivery {
  readonly copyUrl: (copy: string) => string
}

type SaidLine = Exclude<Line, { from: 'customer' }>

/**
 * A line of the transcript to the customer in Slack. In a direct channel it is posted there, in the thread that they wrote in. Where others
 * read along, only an answer is; what is offered instead is shown to the customer alone, and what a person of support says goes to them
 * directly.
 */
export function deliverSay(parts: SayParts): Deliver {
  return async (delivery, conversation) => {
    const found = lineOf(delivery, conversation)
    if (!found) return { outcome: { kind: 'refused', why: 'there is no such line' } }
    const { line, place } = found
    if (place.thread === null) {
      const target = { channel: place.channel, thread: threadOf(line.message, place.channel) }
      return outcomeOf(await post(parts, delivery, target, wordingOf(parts, conversation, line), shownLine(conversation.id, line.seq)))
    }
    if (line.from === 'bot' && line.reply.kind === 'answer') {
      return outcomeOf(await post(parts, delivery, place, wordingOf(parts, conversation, line), shownLine(conversation.id, line.seq)))
    }
    if (line.from === 'bot' && conversation.lines.some(one => one.from === 'customer' && one.message === line.message)) {
      return { outcome: await whisper(parts, delivery, conversation, place, line) }
    }
    return { outcome: await direct(parts, delivery, conversation, line) }
  }
}

/** An edit or a deletion of what was said. Where it can't be found any more nobody can be shown that it changed. */
export function deliverAmend(parts: SayParts): Deliver {
  return async (delivery, conversation) => {
    const found = lineOf(delivery, conversation)
    if (!found) return { outcome: { kind: 'refused', why: 'there is no such line' } }
    const { line, place } = found
    const { client } = parts
    const { of } = shownLine(conversation.id, line.seq)
    const done = await inTurn(parts, place.channel, delivery, async () => {
      const channel = place.thread === null ? place.channel : await directChannel(parts, conversation)
      const thread = place.thread === null ? threadOf(line.message, place.channel) : null
      const ts = await findPosted(client, { channel, thread, since: line.at }, payload => payload.line === line.seq && payload.of === of)
      if (ts === null) return null
      const { text, blocks } = wordingOf(parts, conversation, line)
      await client.chat.update({ channel, ts, text, blocks: asKnown(blocks) })
      return ts
    })
    if (done.kind === 'not') return { outcome: done.outcome }
    return { outcome: done.answer === null ? { kind: 'refused', why: 'the message was not found in Slack' } : { kind: 'done' } }
  }
}

function lineOf({ errand }: Delivery, { id, lines }: Conversation): { readonly line: SaidLine; readonly place: Place } | null {
  const line = errand.kind === 'say' || errand.kind === 'amend' ? lines[errand.line - 1] : undefined
  const place = placeOf(id)
  return line && line.from !== 'customer' && place ? { line, place } : null
}

function wordingOf({ copyUrl }: SayParts, { id, language }: Conversation, line: SaidLine): Wording {
  const isPublic = placeOf(id)?.thread !== null
  const button = (label: string, at: number) =>
    isPublic ? { action_id: 'go-on-in-private', value: `${id} ${line.message}` } : { action_id: `choice:${at}`, value: label }
  return customerWording({ line, language, button, copyUrl })
}

/** To the customer alone, among others. It can't be looked up, and twice is no harm. */
async function whisper(
  parts: SayParts,
  delivery: Delivery,
  conversation: Conversation,
  { channel, thread }: Place,
  line: SaidLine,
): Promise<Outcome> {
  const { text, blocks } = wordingOf(parts, conversation, line)
  const user = userOf(conversation.customer.id)
  const done = await inTurn(parts, channel, delivery, () =>
    parts.client.chat.postEphemeral({ channel, user, text, blocks: asKnown(blocks), ...(thread === null ? {} : { thread_ts: thread }) }),
  )
  return done.kind === 'called' ? { kind: 'done' } : done.outcome
}

async function direct(parts: SayParts, delivery: Attempt, conversation: Conversation, line: SaidLine): Promise<Outcome> {
  const opened = await inTurn(parts, `direct ${conversation.customer.id}`, delivery, () => directChannel(parts, conversation))
  if (opened.kind === 'not') return opened.outcome
  const target = { channel: opened.answer, thread: null }
  return outcomeOf(await post(parts, delivery, target, wordingOf(parts, conversation, line), shownLine(conversation.id, line.seq))).outcome
}

async function directChannel({ client }: SayParts, { customer }: Conversation): Promise<string> {
  const { channel } = await client.conversations.open({ users: userOf(customer.id) })
  if (!channel?.id) throw new Error('Slack opened no direct channel')
  return channel.id
}
