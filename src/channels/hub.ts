import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, type Storage, TurnContext } from 'botbuilder-core'
import { DialogTurnStatus } from 'botbuilder-dialogs'
import { Botkit, type BotkitMessage, type BotWorker } from 'botkit'
import type { Desk } from '../desk.js'
import { type BotLine, Channel, type Message } from '../message.js'

/** The one Botkit controller. A channel's adapter gives it a turn; it rejects with what the desk threw. */
export interface Hub {
  handleTurn(context: TurnContext): Promise<void>
}

/** A customer's messages of every chat channel pass through here to the desk, and its replies go back by the turn's adapter. */
export function createHub(desk: Desk): Hub {
  const controller = new SafeBotkit({
    adapter: new NoAdapter(),
    storage: forgetful,
    disable_webserver: true,
    disable_console: true,
  })
  controller.on('message', async (_bot: BotWorker, { context }: BotkitMessage) => {
    try {
      const lines = await desk.receive(messageOf(context.activity))
      await context.sendActivities(lines.map(line => ({ type: 'message', channelData: { line } })))
    } catch (cause) {
      // Botkit would print it and throw another error in its place; handleTurn throws this one instead.
      context.turnState.set(failure, { cause })
    }
  })
  return controller
}

/** What a channel took in, as Botkit's words for it. Identity is the channel's: nothing of it comes from a client's field. */
export function activityOf(message: Message): Partial<Activity> {
  const { id, conversation, customer, text, isPublic = false, files = [], form, parts } = message
  return {
    type: 'message',
    id,
    text,
    channelId: customer.channel,
    from: { id: customer.id, name: customer.name ?? '' },
    recipient: { id: 'counterfoil', name: 'Counterfoil' },
    conversation: { id: conversation, isGroup: isPublic, conversationType: isPublic ? 'channel' : 'personal', name: '' },
    ...(files.length > 0 ? { attachments: files.map(name => ({ contentType: 'application/octet-stream', name })) } : {}),
    serviceUrl: '',
    ...(form || parts ? { value: { form, parts } } : {}),
  }
}

/** The line that the hub put into an activity for an adapter to deliver; null where the activity is not one of ours. */
export function lineOf(activity: Partial<Activity>): BotLine | null {
  return activity.channelData?.line ?? null
}

function messageOf(activity: Activity): Message {
  const { id, from, channelId, conversation, text, attachments = [], value } = activity
  const customer = { channel: Channel.parse(channelId), id: from.id, ...(from.name ? { name: from.name } : {}) }
  const files = attachments.flatMap(({ name }) => name ?? [])
  return {
    id: id ?? '',
    conversation: conversation.id,
    customer,
    text,
    ...(conversation.isGroup ? { isPublic: true } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(value?.form ? { form: value.form } : {}),
    ...(value?.parts ? { parts: value.parts } : {}),
  }
}

const failure = Symbol('failure')

/**
 * Botkit 4.15 with its turn rewritten. The stock one never settles when a handler throws (the process then dies of an unhandled
 * rejection), and copies every field of channelData, which a client could have set, onto the message.
 */
class SafeBotkit extends Botkit {
  override async handleTurn(context: TurnContext): Promise<void> {
    const { activity } = context
    const arrived = {
      type: activity.type,
      user: activity.from.id,
      text: activity.text,
      channel: activity.conversation.id,
      reference: TurnContext.getConversationReference(activity) as ConversationReference,
      context,
      incoming_message: activity,
    } as BotkitMessage
    context.turnState.set('botkitMessage', arrived)
    const dialog = await this.dialogSet.createContext(context)
    let turn: BotTurn = { bot: await this.spawn(dialog), message: arrived }
    turn = await through(this.middleware.ingest, turn)
    turn = await through(this.middleware.receive, turn)
    const { status } = await dialog.continueDialog()
    if (status === DialogTurnStatus.empty) await this.trigger(turn.message.type, turn.bot, turn.message)
    const failed: { cause: unknown } | undefined = context.turnState.get(failure)
    if (failed) throw failed.cause
    await this.saveState(turn.bot)
  }
}

interface BotTurn {
  readonly bot: BotWorker
  readonly message: BotkitMessage
}

interface Ware {
  run(bot: BotWorker, message: BotkitMessage, done: (error: unknown, bot: BotWorker, message: BotkitMessage) => void): void
}

function through(ware: Ware, turn: BotTurn): Promise<BotTurn> {
  return new Promise((resolve, reject) => {
    ware.run(turn.bot, turn.message, (error, bot, message) => (error ? reject(error) : resolve({ bot, message })))
  })
}

/** Botkit keeps no memory for us: the desk does. Its own storage would grow with every conversation, and lose it at a restart. */
const forgetful: Storage = {
  read: async () => ({}),
  write: async () => {},
  delete: async () => {},
}

/** Botkit builds a Bot Framework adapter where it is given none. Turns bring their own, so this one is never spoken through. */
class NoAdapter extends BotAdapter {
  override sendActivities(): Promise<ResourceResponse[]> {
    return refused('sendActivities')
  }
  override updateActivity(): Promise<void> {
    return refused('updateActivity')
  }
  override deleteActivity(): Promise<void> {
    return refused('deleteActivity')
  }
  override continueConversation(): Promise<void> {
    return refused('continueConversation')
  }
  override continueConversationAsync(): Promise<void> {
    return refused('continueConversationAsync')
  }
}

function refused(method: string): Promise<never> {
  return Promise.reject(new Error(`hub: ${method} was called without a channel's adapter`))
}
