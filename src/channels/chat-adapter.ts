import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder-core'
import type { BotLine, Message } from '../message.js'
import { activityOf, type Hub, lineOf } from './hub.js'

const listener = Symbol('listener')

/**
 * The door to the hub of channels that wait for the replies: the web chat and the terminal. Who is speaking was settled by the channel
 * (the web's by its signed session) before a message gets here, unlike Botkit's own web adapter, which believes the `user` a client
 * writes into its frame.
 */
export class ChatAdapter extends BotAdapter {
  constructor(private readonly hub: Hub) {
    super()
  }

  /** One message through the hub. `say` is called with each reply, in order; rejects with what the desk threw. */
  async receive(message: Message, say: (line: BotLine) => void): Promise<void> {
    const context = new TurnContext(this, activityOf(message))
    context.turnState.set(listener, say)
    await this.runMiddleware(context, turn => this.hub.handleTurn(turn))
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const say: ((line: BotLine) => void) | undefined = context.turnState.get(listener)
    return activities.map(activity => {
      const line = lineOf(activity)
      if (line) say?.(line)
      return { id: line ? String(line.seq) : '' }
    })
  }

  // A saved line is neither changed nor taken back, and news between turns comes by `desk.watch`.
  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
  override async continueConversationAsync(): Promise<void> {}
}
