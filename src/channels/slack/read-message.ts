import { z } from 'zod'
import { mostFiles } from '../../message.js'

/** What of a message event is looked at; the rest of it, and whatever Slack adds one day, is let pass. */
const Id = z.string().min(1).max(50)
const Said = z.object({
  ts: Id,
  user: Id.nullish(),
  team: Id.nullish(),
  user_team: Id.nullish(),
  bot_id: z.string().nullish(),
  subtype: z.string().nullish(),
  text: z.string().nullish(),
  thread_ts: Id.nullish(),
  parent_user_id: Id.nullish(),
  edited: z.object({ ts: Id }).nullish(),
  // What may not be read has an id and nothing else; whatever is no file at all is none.
  files: z.array(z.object({ id: Id, name: z.string().nullish() }).nullable().catch(null)).nullish(),
})
const Event = Said.extend({
  type: z.enum(['message', 'app_mention']),
  channel: Id,
  channel_type: z.string().nullish(),
  message: Said.nullish(),
  previous_message: Said.nullish(),
})

/** One thing that a person wrote, or wrote anew. `text` is still as Slack wraps it; `was` what an edited message said before. */
export interface Written {
  readonly channel: string
  readonly isDirect: boolean
  readonly user: string
  /** The organisation of whoever wrote it; null where Slack leaves it out. */
  readonly team: string | null
  readonly ts: string
  readonly thread: string | null
  /** Who began the thread. */
  readonly parent: string | null
  readonly text: string
  readonly files: readonly string[]
  readonly edit: { readonly ts: string; readonly was: string } | null
}

/** What people write may be of these kinds: with files, in a thread and the channel at once, by `/me`. */
const ofPeople = new Set(['file_share', 'thread_broadcast', 'me_message'])

/**
 * What a person wrote, out of a `message` or `app_mention` event; null for everything else that comes as one: what apps and the bot itself
 * post and edit, who joins, what is deleted, links that unfurl.
 */
export function readMessage(event: unknown, bot: string): Written | null {
  const read = Event.safeParse(event)
  if (!read.success) return null
  const { channel, subtype, message, previous_message } = read.data
  const isDirect = isDirectIn(read.data)
  if (subtype === 'message_changed') {
    const was = previous_message?.text ?? ''
    // An unfurled link or a counted reaction changes a message, too, but not its words.
    if (!message?.edited || (message.text ?? '') === was) return null
    return written(message, { channel, isDirect, bot, edit: { ts: message.edited.ts, was } })
  }
  if (subtype && !ofPeople.has(subtype)) return null
  return written(read.data, { channel, isDirect, bot, edit: null })
}

/** What a person has deleted; null for everything else, what apps and the bot itself delete included. A message that has replies leaves a stone in its place. */
export function readDeleted(event: unknown, bot: string): Written | null {
  const read = Event.safeParse(event)
  if (!read.success || !read.data.previous_message) return null
  const { channel, subtype, message, previous_message } = read.data
  const isStone = subtype === 'message_changed' && message?.subtype === 'tombstone'
  if (subtype !== 'message_deleted' && !isStone) return null
  return written(previous_message, { channel, isDirect: isDirectIn(read.data), bot, edit: null })
}

function isDirectIn({ channel, channel_type }: z.infer<typeof Event>): boolean {
  return channel_type === 'im' || (!channel_type && channel.startsWith('D'))
}

function written(
  said: z.infer<typeof Said>,
  { channel, isDirect, bot, edit }: Pick<Written, 'channel' | 'isDirect' | 'edit'> & { bot: string },
): Written | null {
  const { ts, user, bot_id, thread_ts, files } = said
  if (!user || user === bot || user === 'USLACKBOT' || bot_id) return null
  return {
    channel,
    isDirect,
    user,
    team: said.user_team ?? said.team ?? null,
    ts,
    thread: thread_ts ?? null,
    parent: said.parent_user_id ?? null,
    text: said.text ?? '',
    files: (files ?? []).flatMap(file => (file ? [nameOf(file.name ?? '') || file.id] : [])).slice(0, mostFiles),
    edit,
  }
}

/** A name that a stranger gave: what can't be seen in it, or turns the direction of writing, is left out. */
function nameOf(name: string): string {
  return [...name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')].slice(0, 50).join('').trim()
}
