import type { Ephemeral } from '../backstage.js'
import type { Answer, Sending } from '../door.js'
import { shownMessage } from '../shown.js'
import { shownView, type View } from '../views.js'
import type { Json, Message, Person } from '../world.js'
import { findElement, type Use, valueAfter } from './element-use.js'
import { type Crowd, channelOf, installationFor, interaction, messageOf, mustSee } from './interaction.js'

export interface PressingOptions extends Sending {
  /** What is picked or typed; a button needs nothing. */
  readonly pick?: Use
  /** Press although the person can't see it: as whoever has got hold of the payload. */
  readonly anyway?: boolean
  /** Press what the message showed before it was last edited, as an old client does. */
  readonly before?: boolean
}

/** People who use what messages and views show. */
export interface Pressing {
  presses(person: Person, message: Pick<Message, 'channel' | 'ts'>, action: string, options?: PressingOptions): Promise<Answer>
  pressesEphemeral(message: Ephemeral, action: string, options?: PressingOptions): Promise<Answer>
  pressesIn(view: View, action: string, options?: PressingOptions): Promise<Answer>
}

export function createPressing(crowd: Crowd): Pressing {
  const { world, views, responses, door } = crowd

  function actionOf(blocks: readonly Json[], name: string, pick: Use | undefined): Json {
    const { block, element } = findElement(blocks, name)
    return { action_id: name, block_id: block.block_id, ...valueAfter(element, pick, world), action_ts: world.nextTs() }
  }

  function person(id: string): Person {
    const found = world.people.get(id)
    if (!found) throw new Error(`there is nobody ${id}`)
    return found
  }

  return {
    async presses(by, at, name, { pick, anyway = false, before = false, ...sending } = {}) {
      const message = messageOf(crowd, at)
      const channel = channelOf(crowd, message.channel)
      if (!anyway) mustSee(by, channel)
      const blocks = before ? (message.before.at(-1)?.blocks ?? []) : message.blocks
      const installation = installationFor(crowd, by, channel)
      const thread = message.thread === null ? {} : { thread_ts: message.thread }
      const body = {
        ...interaction(crowd, 'block_actions', by, installation),
        container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: false, ...thread },
        trigger_id: views.newTrigger(by.id, installation.team, null),
        channel: {
          id: channel.id,
          name: channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name,
        },
        message: shownMessage(message, world),
        state: { values: {} },
        response_url: responses.give({ by: installation, user: by.id, channel: channel.id, message, ephemeral: null }),
        actions: [actionOf(blocks, name, pick)],
      }
      return door.send({ kind: 'interactive', body }, sending)
    },
    async pressesEphemeral(message, name, { pick, ...sending } = {}) {
      const by = person(message.user)
      const channel = channelOf(crowd, message.channel)
      const installation = installationFor(crowd, by, channel)
      const thread = message.thread === null ? {} : { thread_ts: message.thread }
      const body = {
        ...interaction(crowd, 'block_actions', by, installation),
        container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: true, ...thread },
        trigger_id: views.newTrigger(by.id, installation.team, null),
        channel: { id: channel.id, name: channel.name },
        state: { values: {} },
        response_url: responses.give({ by: installation, user: by.id, channel: channel.id, message: null, ephemeral: message.ts }),
        actions: [actionOf(message.blocks, name, pick)],
      }
      return door.send({ kind: 'interactive', body }, sending)
    },
    async pressesIn(view, name, { pick, ...sending } = {}) {
      const by = person(view.user)
      const installation = installationFor(crowd, by)
      const action = actionOf(view.body.blocks as readonly Json[], name, pick)
      const values = view.values[String(action.block_id)]
      const { action_id: _, block_id: __, action_ts: ___, ...value } = action
      if (values) values[name] = value
      const shown = shownView(view, world.app.id)
      const body = {
        ...interaction(crowd, 'block_actions', by, installation),
        container: { type: 'view', view_id: view.id },
        trigger_id: views.newTrigger(by.id, installation.team, view.body.type === 'modal' ? view.id : null),
        view: shown,
        state: shown.state,
        actions: [action],
      }
      return door.send({ kind: 'interactive', body }, sending)
    },
  }
}
