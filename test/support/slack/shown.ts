import { type Channel, type FileRecord, type Json, type Message, type Person, reaches, type World } from './world.js'

/** A message as the Web API and events show it. */
export function shownMessage(message: Message, world: World, withMetadata = true): Json {
  const { byThread, byTs } = placed(world.channels.get(message.channel)?.messages ?? [])
  const replies = (byThread.get(message.ts) ?? []).filter(({ deleted }) => !deleted)
  const parent = message.thread === null ? undefined : byTs.get(message.thread)
  const files = message.files.flatMap(id => world.files.get(id) ?? [])
  return {
    type: 'message',
    ...(message.subtype === null ? {} : { subtype: message.subtype }),
    user: message.user,
    team: world.people.get(message.user)?.team,
    text: message.text,
    ts: message.ts,
    ...(message.bot === null ? { client_msg_id: `${message.channel}-${message.ts}` } : { bot_id: message.bot, app_id: world.app.id }),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.thread === null ? {} : { thread_ts: message.thread, parent_user_id: parent?.user }),
    ...(replies.length > 0 ? { thread_ts: message.ts, reply_count: replies.length, latest_reply: replies.at(-1)?.ts } : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
    ...(files.length > 0 ? { files: files.map(file => shownFile(file, world)) } : {}),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(message.reactions.size > 0 ? { reactions: shownReactions(message) } : {}),
  }
}

interface Placed {
  readonly byThread: Map<string, Message[]>
  readonly byTs: Map<string, Message>
  count: number
}

const places = new WeakMap<readonly Message[], Placed>()

/** The messages of a channel by their threads and times: to look through thousands for each of thousands takes minutes. None ever leaves the list. */
function placed(messages: readonly Message[]): Placed {
  const known = places.get(messages) ?? { byThread: new Map<string, Message[]>(), byTs: new Map<string, Message>(), count: 0 }
  places.set(messages, known)
  for (const message of messages.slice(known.count)) {
    known.byTs.set(message.ts, message)
    if (message.thread === null) continue
    const answers = known.byThread.get(message.thread)
    if (answers) answers.push(message)
    else known.byThread.set(message.thread, [message])
  }
  known.count = messages.length
  return known
}

function shownReactions({ reactions }: Message): readonly Json[] {
  return [...reactions].map(([name, users]) => ({ name, users: [...users], count: users.size }))
}

export function shownFile({ id, user, name, title, mimetype, bytes, channels }: FileRecord, { origin }: World): Json {
  return {
    id,
    name,
    title,
    mimetype,
    filetype: name.split('.').at(-1) ?? '',
    user,
    size: bytes.length,
    mode: 'hosted',
    is_external: false,
    url_private: `${origin}/files-pri/${id}/${encodeURIComponent(name)}`,
    url_private_download: `${origin}/files-pri/${id}/download/${encodeURIComponent(name)}`,
    channels: [...channels],
    file_access: 'visible',
  }
}

/** A person as someone of `team` sees them; the e-mail address only for who may read it. */
export function shownPerson(person: Person, team: string, withEmail: boolean): Json {
  const stranger = person.team !== team
  return {
    id: person.id,
    team_id: person.team,
    name: person.name,
    real_name: person.name,
    deleted: person.deleted,
    is_bot: person.kind === 'bot',
    is_restricted: person.kind === 'guest' || person.kind === 'single-channel-guest',
    is_ultra_restricted: person.kind === 'single-channel-guest',
    ...(stranger ? { is_stranger: true } : { tz: 'Europe/Berlin', tz_offset: 3600, locale: 'en-US' }),
    profile: {
      real_name: person.name,
      display_name: person.name,
      team: person.team,
      ...(withEmail && !stranger ? { email: person.email } : {}),
    },
  }
}

export function shownChannel(channel: Channel, team: string, bot: string): Json {
  const shared = channel.shared.size > 0
  if (channel.kind === 'im') {
    const user = [...channel.members].find(member => member !== bot)
    return { id: channel.id, is_im: true, is_channel: false, is_private: true, user, is_archived: channel.archived, context_team_id: team }
  }
  return {
    id: channel.id,
    name: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_archived: channel.archived,
    is_member: channel.members.has(bot),
    is_shared: shared,
    is_ext_shared: shared,
    shared_team_ids: [channel.team, ...channel.shared],
    context_team_id: team,
  }
}

/** Whether the two people may see each other: of one team, or together in a shared channel. */
export function mayMeet(world: World, team: string, person: Person): boolean {
  if (person.team === team) return true
  return [...world.channels.values()].some(channel => channel.members.has(person.id) && reaches(channel, team) && channel.kind !== 'im')
}
