import type { App } from '@slack/bolt'
import type { Message } from '../../message.js'
import { languageOf } from './forms.js'
import { give, isAccepted } from './give-message.js'
import { isObject } from './known-shape.js'
import { callsBot, callsSomebodyElse, type Me, messageOf } from './message-of.js'
import { hearNotes } from './notes.js'
import { readDeleted, readMessage, type Written } from './read-message.js'
import type { SlackParts } from './slack-parts.js'
import { laterIn } from './take-message.js'
import { tellAlone } from './tell-privately.js'

/** Deleted messages that are remembered. */
const mostGone = 1_000

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
    if (isOnlyCall(written, message, me)) return isMention(event) ? sayCalled(written, parts) : undefined
    if (!(await isForUs(written, message, parts)) || isGone(written)) return
    if (written.edit) return hearEdit(written, message)
    const hearing = async () => {
      // What is written in a thread is replied to there.
      await give(message, parts, written.thread, written.thread !== null)
      if (isGone(written)) await takeBack(message, parts)
    }
    if (!(await isAccepted(message, parts))) return hearing()
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
}

/** Direct words are; among others the bot is called, or was by the same person in the same thread. */
async function isForUs(written: Written, message: Message, { desk, me }: SlackParts): Promise<boolean> {
  if (message.text.trim() === '' && !message.files) return false
  if (written.isDirect || callsBot(written, me)) return true
  if (callsSomebodyElse(written, me) || (written.thread === null && !written.edit)) return false
  return desk.isBegun(message.conversation, message.customer)
}

/** Whether somebody in a channel calls the bot and says nothing else. */
function isOnlyCall(written: Written, { text, files }: Message, me: Me): boolean {
  return !written.isDirect && text.trim() === '' && !files && !written.edit && callsBot(written, me)
}

/** Of the two events that a call comes as, one is answered. */
async function sayCalled({ channel, user, team, thread }: Written, parts: SlackParts): Promise<void> {
  const text = parts.catalogue.onlyCalled(await languageOf(user, team, parts))
  await tellAlone(parts.client, { channel, user, thread }, text)
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

/** Whether an event is a mention, and not the message that it stands in. */
function isMention(event: unknown): boolean {
  return isObject(event) && event.type === 'app_mention'
}
