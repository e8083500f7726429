import type { Answer, Door } from './door.js'
import { shownMessage } from './shown.js'
import { type Channel, type Installation, type Json, type Message, newId, type World } from './world.js'

/** Tells the app what happened, as far as its manifest subscribes to it and its scopes let it. */
export interface Events {
  posted(message: Message): readonly Promise<Answer>[]
  changed(message: Message): readonly Promise<Answer>[]
  removed(message: Message): readonly Promise<Answer>[]
  reacted(message: Message, user: string, name: string, type: 'reaction_added' | 'reaction_removed'): readonly Promise<Answer>[]
  /** Any other event, for one installation. */
  tell(to: Installation, event: Json, shared?: boolean): readonly Promise<Answer>[]
}

const messageEvents = { public: 'message.channels', private: 'message.groups', im: 'message.im' }
const messageScopes = { public: 'channels:history', private: 'groups:history', im: 'im:history' }
const channelTypes = { public: 'channel', private: 'group', im: 'im' }

export function createEvents(world: World, door: Door): Events {
  const subscribed = (name: string) => world.app.manifest.settings.event_subscriptions.bot_events.includes(name)

  function tell(to: Installation, event: Json, shared = false): readonly Promise<Answer>[] {
    return [door.send({ kind: 'events_api', body: envelope(world, to, event, shared) })]
  }

  /** One message event for each installation whose bot is in the channel. */
  function tellMembers(channel: Channel, event: Json): readonly Promise<Answer>[] {
    const whole = { ...event, channel: channel.id, channel_type: channelTypes[channel.kind], event_ts: event.ts }
    return membersOf(channel, world)
      .filter(({ scopes }) => subscribed(messageEvents[channel.kind]) && scopes.has(messageScopes[channel.kind]))
      .flatMap(to => tell(to, whole, channel.shared.size > 0))
  }

  function channelOf(message: Message): Channel {
    const channel = world.channels.get(message.channel)
    if (!channel) throw new Error(`no channel ${message.channel}`)
    return channel
  }

  return {
    tell,
    posted(message) {
      const channel = channelOf(message)
      const shown = shownMessage(message, world)
      const mentions = membersOf(channel, world)
        .filter(({ bot, scopes }) => message.text.includes(`<@${bot.id}>`) && subscribed('app_mention') && scopes.has('app_mentions:read'))
        .filter(() => channel.kind !== 'im')
        .flatMap(to => {
          const { subtype: _, ...mention } = shown
          return tell(to, { ...mention, type: 'app_mention', channel: channel.id, event_ts: message.ts }, channel.shared.size > 0)
        })
      return [...tellMembers(channel, shown), ...mentions]
    },
    changed(message) {
      const last = message.before.at(-1)
      const shown = shownMessage(message, world)
      const previous_message = { ...shown, text: last?.text, blocks: last?.blocks }
      return tellMembers(channelOf(message), {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        ts: world.nextTs(),
        message: shown,
        previous_message,
      })
    },
    removed(message) {
      const previous_message = shownMessage(message, world)
      const event = {
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        ts: world.nextTs(),
        deleted_ts: message.ts,
        previous_message,
      }
      return tellMembers(channelOf(message), event)
    },
    reacted(message, user, reaction, type) {
      if (!subscribed(type)) return []
      const item = { type: 'message', channel: message.channel, ts: message.ts }
      const event = { type, user, reaction, item, item_user: message.user, event_ts: world.nextTs() }
      return membersOf(channelOf(message), world)
        .filter(({ scopes }) => scopes.has('reactions:read'))
        .flatMap(to => tell(to, event))
    },
  }
}

function membersOf(channel: Channel, { installations }: World): readonly Installation[] {
  return [...installations.values()].filter(({ bot, revoked }) => channel.members.has(bot.id) && !revoked)
}

function envelope({ app }: World, to: Installation, event: Json, shared: boolean): Json {
  return {
    token: 'deprecated',
    type: 'event_callback',
    team_id: to.team,
    context_team_id: to.team,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    event_id: newId('Ev'),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: null, team_id: to.team, user_id: to.bot.id, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: shared,
    event_context: newId('EC'),
  }
}
