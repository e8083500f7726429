import type { Answer } from '../door.js'
import { kindOf } from '../uploads.js'
import { type Channel, type FileRecord, type Message, newId, type Person } from '../world.js'
import { type Crowd, channelOf, installationFor, mustSee } from './interaction.js'

/** What a person wrote, and how the app answered the events of it. */
export interface Spoken {
  readonly message: Message
  readonly answers: readonly Answer[]
}

/** People who write, edit, delete and react. Text is given as Slack stores it: escaped, with mentions as `<@U…>` and links in `<…>`. */
export interface Speaking {
  says(
    person: Person,
    channel: Channel,
    text: string,
    more?: { readonly thread?: string; readonly files?: readonly FileRecord[] },
  ): Promise<Spoken>
  edits(message: Message, text: string): Promise<readonly Answer[]>
  deletes(message: Message): Promise<readonly Answer[]>
  reacts(person: Person, message: Message, name: string): Promise<readonly Answer[]>
  unreacts(person: Person, message: Message, name: string): Promise<readonly Answer[]>
  uploads(person: Person, name: string, bytes: Buffer | string): FileRecord
  /** The person's direct channel with the bot, as if they had opened the app's Messages tab. */
  direct(person: Person): Channel
}

export function createSpeaking(crowd: Crowd): Speaking {
  const { world, events } = crowd
  return {
    async says(person, channel, text, { thread, files = [] } = {}) {
      mustSee(person, channel)
      if (thread !== undefined && !channel.messages.some(({ ts }) => ts === thread)) throw new Error(`there is no thread ${thread}`)
      for (const file of files) file.channels.add(channel.id)
      const message: Message = {
        channel: channel.id,
        ts: world.nextTs(),
        thread: thread ?? null,
        user: person.id,
        bot: person.kind === 'bot' ? `B${person.id.slice(1)}` : null,
        subtype: files.length > 0 ? 'file_share' : null,
        text,
        blocks:
          text === ''
            ? []
            : [{ type: 'rich_text', block_id: newId('b'), elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] }],
        metadata: null,
        files: files.map(({ id }) => id),
        edited: false,
        deleted: false,
        before: [],
        reactions: new Map(),
      }
      channel.messages.push(message)
      return { message, answers: await Promise.all(events.posted(message)) }
    },
    edits(message, text) {
      message.before.push({ text: message.text, blocks: message.blocks })
      message.text = text
      message.blocks = []
      message.edited = true
      return Promise.all(events.changed(message))
    },
    deletes(message) {
      message.deleted = true
      return Promise.all(events.removed(message))
    },
    reacts(person, message, name) {
      mustSee(person, channelOf(crowd, message.channel))
      message.reactions.set(name, (message.reactions.get(name) ?? new Set()).add(person.id))
      return Promise.all(events.reacted(message, person.id, name, 'reaction_added'))
    },
    unreacts(person, message, name) {
      message.reactions.get(name)?.delete(person.id)
      return Promise.all(events.reacted(message, person.id, name, 'reaction_removed'))
    },
    uploads(person, name, bytes) {
      const file: FileRecord = {
        id: newId('F'),
        team: person.team,
        user: person.id,
        name,
        bytes: Buffer.from(bytes),
        mimetype: kindOf(name),
        title: name,
        channels: new Set(),
      }
      world.files.set(file.id, file)
      return file
    },
    direct(person) {
      const { bot, team } = installationFor(crowd, person)
      const found = [...world.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(person.id) && members.has(bot.id))
      if (found) return found
      const channel: Channel = {
        id: newId('D'),
        team,
        name: '',
        kind: 'im',
        members: new Set([person.id, bot.id]),
        shared: new Set(person.team === team ? [] : [person.team]),
        archived: false,
        messages: [],
      }
      world.channels.set(channel.id, channel)
      return channel
    },
  }
}
