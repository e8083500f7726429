import { z } from 'zod'
import { shownChannel, shownMessage } from '../shown.js'
import { type Channel, type Message, newId } from '../world.js'
import { channelFor, needChannelScope, parentFor, personFor } from './find.js'
import { type Calling, flag, method, Refusal, ts, whole } from './method.js'

export const open = method(
  ['im:write'],
  { users: z.string().optional(), channel: z.string().optional(), return_im: flag.optional() },
  (args, calling) => {
    if (args.channel !== undefined) return { channel: shown(channelFor(calling, args.channel), calling) }
    const ids = (args.users ?? '').split(',').filter(id => id !== '')
    if (ids.length === 0) throw new Refusal('users_list_not_supplied')
    // Group conversations need mpim:write, which this app does not ask for.
    if (ids.length > 1) throw new Refusal('missing_scope', { needed: 'mpim:write' })
    const person = personFor(calling, ids[0] ?? '')
    if (person.deleted) throw new Refusal('user_disabled')
    if (person.kind === 'bot') throw new Refusal('cannot_dm_bot')
    const { world, by } = calling
    const found = directChannel(calling, person.id)
    const channel: Channel = found ?? {
      id: newId('D'),
      team: by.team,
      name: '',
      kind: 'im',
      members: new Set([by.bot.id, person.id]),
      shared: new Set(person.team === by.team ? [] : [person.team]),
      archived: false,
      messages: [],
    }
    world.channels.set(channel.id, channel)
    return { channel: args.return_im ? shown(channel, calling) : { id: channel.id }, ...(found ? { no_op: true, already_open: true } : {}) }
  },
)

function directChannel({ world, by }: Calling, person: string): Channel | undefined {
  return [...world.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(person) && members.has(by.bot.id))
}

export const info = method(
  [],
  { channel: z.string(), include_locale: flag.optional(), include_num_members: flag.optional() },
  (args, calling) => {
    const channel = channelFor(calling, args.channel)
    needChannelScope(calling, channel, 'read')
    return { channel: { ...shown(channel, calling), ...(args.include_num_members ? { num_members: channel.members.size } : {}) } }
  },
)

export const members = method([], { channel: z.string(), ...paging() }, (args, calling) => {
  const channel = channelFor(calling, args.channel)
  needChannelScope(calling, channel, 'read')
  const { page, next } = pageOf([...channel.members], args)
  return { members: page, response_metadata: { next_cursor: next } }
})

const range = {
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
}

export const history = method([], { channel: z.string(), ...range, ...paging() }, (args, calling) => {
  const channel = readable(calling, args.channel)
  const top = channel.messages.filter(({ deleted, thread, subtype }) => !deleted && (thread === null || subtype === 'thread_broadcast'))
  const { page, next } = pageOf([...within(top, args)].reverse(), args)
  const messages = page.map(message => shownMessage(message, calling.world, args.include_all_metadata ?? false))
  return { messages, has_more: next !== '', pin_count: 0, response_metadata: { next_cursor: next } }
})

export const replies = method([], { channel: z.string(), ts, ...range, ...paging() }, (args, calling) => {
  const channel = readable(calling, args.channel)
  const parent = parentFor(channel, args.ts)
  const answers = within(
    channel.messages.filter(({ deleted, thread }) => !deleted && thread === parent.ts),
    args,
  )
  // The parent comes first on every page.
  const { page, next } = pageOf(answers, args)
  const messages = [parent, ...page].map(message => shownMessage(message, calling.world, args.include_all_metadata ?? false))
  return { messages, has_more: next !== '', response_metadata: { next_cursor: next } }
})

export const join = method(['channels:join'], { channel: z.string() }, (args, calling) => {
  const channel = channelFor(calling, args.channel)
  if (channel.kind !== 'public') throw new Refusal('method_not_supported_for_channel_type')
  if (channel.archived) throw new Refusal('is_archived')
  channel.members.add(calling.by.bot.id)
  return { channel: shown(channel, calling) }
})

function readable(calling: Calling, id: string): Channel {
  const channel = channelFor(calling, id)
  needChannelScope(calling, channel, 'history')
  if (!channel.members.has(calling.by.bot.id)) throw new Refusal('not_in_channel')
  return channel
}

function within(
  messages: readonly Message[],
  {
    oldest = '0',
    latest,
    inclusive = false,
  }: { oldest?: string | undefined; latest?: string | undefined; inclusive?: boolean | undefined },
) {
  return messages.filter(({ ts }) => {
    if (inclusive && (ts === oldest || ts === latest)) return true
    return ts > oldest && (latest === undefined || ts < latest)
  })
}

function paging() {
  return { cursor: z.string().optional(), limit: whole.optional() }
}

/** One page, and an opaque cursor for the next; empty at the end. Pages are small unless more is asked for, so that nobody forgets the next one. */
export function pageOf<T>(all: readonly T[], { cursor = '', limit = 100 }: { cursor?: string | undefined; limit?: number | undefined }) {
  if (limit < 1 || limit > 1000) throw new Refusal('invalid_limit')
  const start = cursor === '' ? 0 : Number(/^at:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1] ?? Number.NaN)
  if (Number.isNaN(start)) throw new Refusal('invalid_cursor')
  const end = start + limit
  return { page: all.slice(start, end), next: end < all.length ? Buffer.from(`at:${end}`).toString('base64') : '' }
}

function shown(channel: Channel, { by }: Calling) {
  return shownChannel(channel, by.team, by.bot.id)
}
