import { mayMeet } from '../shown.js'
import { type Channel, type FileRecord, type Message, messageIn, type Person, reaches } from '../world.js'
import { type Calling, needScope, Refusal } from './method.js'

/** The channel as the caller's token may know of it: a private one without the bot does not exist. Names are not taken, only ids. */
export function channelFor({ world, by }: Calling, id: string): Channel {
  const channel = world.channels.get(id)
  const hidden = channel?.kind !== 'public' && !channel?.members.has(by.bot.id)
  if (!channel || !reaches(channel, by.team) || hidden) throw new Refusal('channel_not_found')
  return channel
}

/** The scope that a channel of this kind needs, as in `channels:history`, `groups:history`, `im:history`. */
export function needChannelScope(calling: Calling, channel: Channel, what: 'history' | 'read'): void {
  needScope(calling, `${{ public: 'channels', private: 'groups', im: 'im' }[channel.kind]}:${what}`)
}

/** A channel in which the bot may write: it is a member, and nothing is closed. */
export function writableChannel(calling: Calling, id: string): Channel {
  const channel = channelFor(calling, id)
  const { bot, scopes } = calling.by
  const open = channel.kind === 'public' && scopes.has('chat:write.public') && channel.team === calling.by.team
  if (!channel.members.has(bot.id) && !open) throw new Refusal('not_in_channel')
  if (channel.archived) throw new Refusal('is_archived')
  const { messages_tab_enabled: messages } = calling.world.app.manifest.features.app_home
  if (channel.kind === 'im' && !messages) throw new Refusal('messages_tab_disabled')
  return channel
}

export function messageFor(channel: Channel, ts: string): Message {
  const message = messageIn(channel, ts)
  if (!message) throw new Refusal('message_not_found')
  return message
}

/** The parent of a thread. Slack also takes the ts of a reply and then answers somewhere odd: here that is refused. */
export function parentFor(channel: Channel, ts: string): Message {
  const parent = messageIn(channel, ts)
  if (!parent) throw new Refusal('thread_not_found')
  if (parent.thread !== null) throw new Refusal('cannot_reply_to_message')
  return parent
}

/** Whoever the team may see; strangers only while a channel is shared with them. */
export function personFor({ world, by }: Calling, id: string): Person {
  const person = world.people.get(id)
  if (!person) throw new Refusal('user_not_found')
  if (!mayMeet(world, by.team, person)) throw new Refusal('user_not_visible')
  return person
}

export function fileFor({ world, by }: Calling, id: string): FileRecord {
  const file = world.files.get(id)
  if (!file || !maySee({ world, by }, file)) throw new Refusal('file_not_found')
  return file
}

/** A file of the team, or of a stranger in a channel where the bot is. */
export function maySee({ world, by }: Pick<Calling, 'world' | 'by'>, file: FileRecord): boolean {
  return file.team === by.team || [...file.channels].some(id => world.channels.get(id)?.members.has(by.bot.id))
}
