import { z } from 'zod'
import { mostFiles } from '../../message.js'

/** What of a message event is looked at; the rest of it, and whatever Slack adds one day, is let pass. */
const Said = z.object({
  ts: z.string(),
  user: z.string().optional(),
  team: z.string().optional(),
  user_team: z.string().optional(),
  bot_id: z.string().nullish(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
  files: z.array(z.object({ id: z.string(), name: z.string().nullish() })).optional(),
})
const Event = Said.extend({
  type: z.enum(['message', 'app_mention']),
  channel: z.string(),
  channel_type: z.string().optional(),
  message: Said.optional(),
  previous_message: Said.optional(),
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
  if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return null
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
  return channel_type === 'im' || (channel_type === undefined && channel.startsWith('D'))
}

function written(
  said: z.infer<typeof Said>,
  { channel, isDirect, bot, edit }: Pick<Written, 'channel' | 'isDirect' | 'edit'> & { bot: string },
): Written | null {
  const { ts, user, bot_id, thread_ts, files = [] } = said
  if (user === undefined || user === bot || user === 'USLACKBOT' || bot_id) return null
  return {
    channel,
    isDirect,
    user,
    team: said.user_team ?? said.team ?? null,
    ts,
    thread: thread_ts ?? null,
    parent: said.parent_user_id ?? null,
    text: said.text ?? '',
    files: files.slice(0, mostFiles).map(({ id, name }) => nameOf(name ?? '') || id),
    edit,
  }
}

/** A name that a stranger gave: what can't be seen in it, or turns the direction of writing, is left out. */
function nameOf(name: string): string {
  return [...name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')].slice(0, 50).join('').trim()
}
