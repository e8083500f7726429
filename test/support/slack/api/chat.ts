import { z } from 'zod'
import { blocksProblems, withIds } from '../blocks/blocks.js'
import { shownMessage } from '../shown.js'
import type { Json, Message } from '../world.js'
import { channelFor, messageFor, parentFor, personFor, writableChannel } from './find.js'
import { flag, json, method, Refusal, refuseProblems, ts } from './method.js'

const content = { text: z.string().optional(), blocks: json.optional(), metadata: json.optional() }
const manners = { unfurl_links: flag.optional(), unfurl_media: flag.optional(), mrkdwn: flag.optional(), link_names: flag.optional() }
const parse = z.enum(['full', 'none']).optional()
const reply = { thread_ts: ts.optional() }

export const postMessage = method(
  ['chat:write'],
  { channel: z.string(), ...content, ...manners, ...reply, reply_broadcast: flag.optional(), parse },
  (args, calling) => {
    const channel = writableChannel(calling, args.channel)
    const said = contentOf(args)
    if (args.reply_broadcast && args.thread_ts === undefined) throw new Refusal('invalid_arguments')
    const thread = args.thread_ts === undefined ? null : parentFor(channel, args.thread_ts).ts
    const { bot, botId } = calling.by
    const message = calling.post({
      channel: channel.id,
      thread,
      user: bot.id,
      bot: botId,
      subtype: args.reply_broadcast ? 'thread_broadcast' : null,
      files: [],
      ...said,
    })
    return { channel: channel.id, ts: message.ts, message: shownMessage(message, calling.world) }
  },
)

export const postEphemeral = method(
  ['chat:write'],
  { channel: z.string(), user: z.string(), text: content.text, blocks: content.blocks, ...reply, link_names: flag.optional(), parse },
  (args, calling) => {
    const channel = writableChannel(calling, args.channel)
    const { text, blocks } = contentOf({ ...args, metadata: undefined })
    const { id: user } = personFor(calling, args.user)
    if (!channel.members.has(user)) throw new Refusal('user_not_in_channel')
    const thread = args.thread_ts === undefined ? null : parentFor(channel, args.thread_ts).ts
    const message_ts = calling.world.nextTs()
    calling.ephemerals.push({ channel: channel.id, user, ts: message_ts, thread, text, blocks, by: 'method' })
    return { message_ts }
  },
)

export const update = method(
  ['chat:write'],
  { channel: z.string(), ts, ...content, link_names: flag.optional(), parse, reply_broadcast: flag.optional() },
  (args, calling) => {
    const channel = channelFor(calling, args.channel)
    const message = messageFor(channel, args.ts)
    if (message.bot !== calling.by.botId) throw new Refusal('cant_update_message')
    if (args.text === undefined && args.blocks === undefined) throw new Refusal('no_text')
    if ((args.text?.length ?? 0) > 4000) throw new Refusal('msg_too_long')
    message.before.push({ text: message.text, blocks: message.blocks })
    const said = contentOf({ ...args, text: args.text ?? message.text })
    message.text = said.text
    // Text alone takes the blocks away; without text the old blocks would stay, but blocks were given then.
    message.blocks = said.blocks
    message.metadata = said.metadata ?? message.metadata
    message.edited = message.edited || said.blocks.length === 0
    calling.events.changed(message)
    return { channel: channel.id, ts: message.ts, text: message.text, message: shownMessage(message, calling.world) }
  },
)

export const remove = method(['chat:write'], { channel: z.string(), ts }, (args, calling) => {
  const message = messageFor(channelFor(calling, args.channel), args.ts)
  if (message.bot !== calling.by.botId) throw new Refusal('cant_delete_message')
  message.deleted = true
  calling.events.removed(message)
  return { channel: args.channel, ts: args.ts }
})

export const getPermalink = method([], { channel: z.string(), message_ts: ts }, (args, calling) => {
  const message = messageFor(channelFor(calling, args.channel), args.message_ts)
  const thread = message.thread === null ? '' : `?thread_ts=${message.thread}&cid=${message.channel}`
  return {
    channel: args.channel,
    permalink: `${calling.world.origin}/archives/${args.channel}/p${args.message_ts.replace('.', '')}${thread}`,
  }
})

interface Content {
  readonly text?: string | undefined
  readonly blocks?: unknown
  readonly metadata?: unknown
}

/** The words and blocks of a call, checked. Slack would let blocks go without a text, and cut a long one: here both are refused. */
export function contentOf({ text, blocks, metadata }: Content): Pick<Message, 'text' | 'blocks' | 'metadata'> {
  if (text === undefined || text.trim() === '') throw new Refusal('no_text')
  if (text.length > 40_000) throw new Refusal('msg_too_long')
  const given = blocks === undefined || isEmpty(blocks) ? [] : blocks
  if (!isEmpty(given)) refuseProblems('invalid_blocks', blocksProblems(given, 'message'))
  if (JSON.stringify(given).length > 100_000) throw new Refusal('msg_blocks_too_long')
  return { text, blocks: withIds(given as readonly Json[]), metadata: metadata === undefined ? null : metadataOf(metadata) }
}

function isEmpty(blocks: unknown): boolean {
  return Array.isArray(blocks) && blocks.length === 0
}

const Metadata = z.strictObject({ event_type: z.string().min(1).max(255), event_payload: z.record(z.string(), z.unknown()) })

function metadataOf(given: unknown): Json {
  const read = Metadata.safeParse(given)
  if (!read.success) throw new Refusal('invalid_metadata_format')
  if (JSON.stringify(given).length > 8_000) throw new Refusal('metadata_too_large')
  return read.data
}
