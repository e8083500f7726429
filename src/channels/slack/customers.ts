import type { App } from '@slack/bolt'
import { z } from 'zod'
import { plain } from '../../delivery/slack/escape.js'
import type { Message } from '../../message.js'
import { refusalCodeOf, sentenceFor } from '../web/refusal.js'
import { callsBot, callsSomebodyElse, customerOf, messageOf } from './message-of.js'
import { hearNotes } from './notes.js'
import { readDeleted, readMessage, type Written } from './read-message.js'
import type { SlackParts } from './slack-parts.js'
import { laterIn } from './take-message.js'
import { respond } from './tell-privately.js'

/** Deleted messages that are remembered. */
const mostGone = 1_000

/** The action ids of what customers are shown: a choice of a reply, and to go on in a direct channel. */
export const [choiceAction, privateAction] = [/^choice:\d+$/, 'go-on-in-private']

/**
 * Customers in Slack: what they write in a direct channel, or anywhere else after calling the bot, goes through the hub to the desk. The
 * replies are deliveries, saved with the conversation: nothing is posted from here but a refusal. What agents write among the cards is none
 * of this.
 */
export function listenToCustomers(app: App, parts: SlackParts): void {
  const { me, triage } = parts
  const hearNote = hearNotes(parts)
  const gone = new Set<string>()
  const placeOf = ({ channel, ts }: Written) => `${channel}:${ts}`
  const isGone = (written: Written) => gone.has(placeOf(written))

  async function hear(event: unknown): Promise<void> {
    const deleted = readDeleted(event, me.user)
    if (deleted) return forget(deleted)
    const written = readMessage(event, me.user)
    if (!written) return
    if (written.channel === triage) return hearNote(written)
    const message = messageOf(written, me)
    if (!(await isForUs(written, message, parts)) || isGone(written)) return
    if (written.edit) return hearEdit(written, message)
    const hearing = async () => {
      // What is written in a thread is replied to there.
      await give(message, parts, written.thread, written.thread !== null)
      if (isGone(written)) await takeBack(message, parts)
    }
    // In public it is heard first: only an answer is kept there.
    if (message.isPublic || !(await isAccepted(message, parts))) return hearing()
    // It is kept: Slack need not wait until it has been heard.
    parts.later(hearing())
  }

  /** Slack need not tell things in their order: a message may come after it was deleted. */
  async function forget(deleted: Written): Promise<void> {
    if (deleted.channel === triage) return
    gone.add(placeOf(deleted))
    const [oldest] = gone
    if (gone.size > mostGone && oldest !== undefined) gone.delete(oldest)
    await takeBack(messageOf(deleted, me), parts)
  }

  /** An edit of what waits to be heard takes its place; of what was never heard it is the message; else it is a correction. */
  async function hearEdit(written: Written, correction: Message): Promise<void> {
    const anew = messageOf({ ...written, edit: null }, me)
    const waits = parts.waiting.amend(anew)
    if (waits) {
      await parts.desk.accept(anew)
      return parts.later(waits)
    }
    const lines = await parts.desk.transcript(anew.conversation, anew.customer, 0)
    const isHeard = lines.some(line => line.from === 'customer' && line.message === anew.id)
    // What is heard just now, or in a later conversation of the channel, the desk knows by its id.
    if (isHeard || (await give(anew, parts, written.thread)) === 'known') await give(correction, parts, written.thread)
  }

  app.event('message', ({ event }) => hear(event))
  app.event('app_mention', ({ event }) => hear(event))

  app.action(choiceAction, async ({ ack, body }) => {
    const press = Press.parse(body)
    const [{ value }] = press.actions
    const at = { channel: press.channel.id, user: press.user.id, team: press.user.team_id ?? null }
    const { message_ts, thread_ts } = press.container
    // A reply's buttons are one question: it is answered once, whichever is pressed and however often.
    const place = { ...at, isDirect: true, ts: message_ts, thread: thread_ts ?? null, parent: null, text: '', files: [], edit: null }
    const message = messageOf(place, me)
    await give({ ...message, id: `${message.id}:choice`, text: value }, parts, thread_ts ?? null)
    await ack()
    await showChoice(press, value)
  })

  app.action(privateAction, async ({ ack, body }) => {
    await ack()
    const press = Press.parse(body)
    const [{ value }] = press.actions
    await goOnInPrivate(press.user, value, parts)
  })
}

/** The buttons that can't be pressed any more make way for what was chosen. Nothing depends on it. */
async function showChoice({ response_url, message }: z.infer<typeof Press>, chosen: string): Promise<void> {
  if (!response_url || !message) return
  const rest = message.blocks.filter(({ type }) => type !== 'actions')
  const blocks = [...rest, { type: 'context', elements: [plain(`› ${chosen}`, 300)] }]
  await respond(response_url, { text: message.text, blocks, replace: true })
}

const Press = z.object({
  response_url: z.string().optional(),
  message: z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })).default([]) }).optional(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }),
  container: z.object({ message_ts: z.string(), thread_ts: z.string().optional() }),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string() })]),
})

/** Direct words are; among others the bot is called, or was by the same person in the same thread. */
async function isForUs(written: Written, message: Message, { desk, me }: SlackParts): Promise<boolean> {
  if (message.text.trim() === '' && !message.files) return false
  if (written.isDirect || callsBot(written, me)) return true
  if (callsSomebodyElse(written, me) || (written.thread === null && !written.edit)) return false
  return (await desk.transcript(message.conversation, message.customer, 0)).length > 0
}

/** Whether a message was kept to be heard; what can't be is refused when it is heard. */
async function isAccepted(message: Message, { desk }: SlackParts): Promise<boolean> {
  try {
    await desk.accept(message)
    return true
  } catch (error) {
    const code = refusalCodeOf(error)
    if (code === 'STORE_UNAVAILABLE' || code === 'CONVERSATION_BUSY' || code === 'FAILED') throw error
    return false
  }
}

/** Rejects where Slack should send it again: nothing has come of it yet. `known`: its id was taken before with other words. What can't be taken at all is said to its sender alone. */
async function give(message: Message, parts: SlackParts, thread: string | null, isWhole = true): Promise<'given' | 'known' | 'refused'> {
  const { client, log } = parts
  try {
    await parts.take(message, isWhole)
    return 'given'
  } catch (error) {
    const code = refusalCodeOf(error)
    if (code === 'STORE_UNAVAILABLE' || code === 'CONVERSATION_BUSY' || code === 'FAILED') throw error
    log.info({ conversation: message.conversation, code }, 'a message from Slack was refused')
    if (code === 'MESSAGE_ID_REUSED') return 'known'
    const [, , channel = ''] = message.conversation.split(':')
    const [, user = ''] = message.customer.id.split(':')
    const text = sentenceFor(code)
    // Whoever is not there any more need not be told.
    await client.chat.postEphemeral({ channel, user, text, ...(thread === null ? {} : { thread_ts: thread }) }).catch(() => {})
    return 'refused'
  }
}

/** What its author has deleted: unheard where it still waits, else marked, for the agents to know. */
async function takeBack({ conversation: first, customer, id }: Message, { desk, waiting }: SlackParts): Promise<void> {
  if (waiting.drop(first, id, undefined)) return
  for (let number = 1; ; number++) {
    const conversation = laterIn(first, number)
    if (await desk.takeBack({ conversation, customer, id })) return
    if ((await desk.transcript(conversation, customer, 0)).length === 0) return
  }
}

/** The same words once more, where nobody else reads along. `place` is the public conversation and the message in it. */
async function goOnInPrivate({ id: user, team_id }: z.infer<typeof Press>['user'], place: string, parts: SlackParts): Promise<void> {
  const { desk, client, me } = parts
  const [conversation = '', id = ''] = place.split(' ')
  const customer = customerOf({ user, team: team_id ?? null }, me)
  const lines = await desk.transcript(conversation, customer, 0)
  const said = lines.find(line => line.from === 'customer' && line.message === id)
  if (said?.from !== 'customer') return
  const { channel } = await client.conversations.open({ users: user })
  if (!channel?.id) return
  const { text, files } = said
  await give({ id, conversation: `slack:${me.team}:${channel.id}`, customer, text, ...(files ? { files } : {}) }, parts, null)
}
