import type { Backstage } from '../backstage.js'
import type { Door } from '../door.js'
import type { ResponseUrls } from '../response-urls.js'
import type { Channel, Installation, Json, Message, Person } from '../world.js'

/** What people in front of Slack need: everything behind the counter, and the way to the app. */
export interface Crowd extends Backstage {
  readonly door: Door
  readonly responses: ResponseUrls
}

/** The installation that a person's interaction belongs to: of their own team, or of the team that shares the channel with them. */
export function installationFor({ world }: Backstage, person: Person, channel?: Channel): Installation {
  const found = world.installations.get(person.team) ?? world.installations.get(channel?.team ?? '') ?? [...world.installations.values()][0]
  if (!found) throw new Error('the app is installed nowhere')
  return found
}

/** The part that every interaction has. */
export function interaction(crowd: Backstage, type: string, person: Person, by: Installation): Json {
  return {
    type,
    token: 'deprecated',
    api_app_id: crowd.world.app.id,
    team: { id: by.team, domain: crowd.world.teams.get(by.team)?.name.toLowerCase() },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: person.id, username: person.name, name: person.name, team_id: person.team },
  }
}

export function channelOf({ world }: Backstage, id: string): Channel {
  const channel = world.channels.get(id)
  if (!channel) throw new Error(`there is no channel ${id}`)
  return channel
}

/** Throws unless the person can see the channel: a test must not press what nobody could press. */
export function mustSee(person: Person, channel: Channel): void {
  if (!channel.members.has(person.id) && !(channel.kind === 'public' && channel.team === person.team && person.kind === 'member'))
    throw new Error(`${person.name} can't see ${channel.name || channel.id}`)
}

export function messageOf({ world }: Backstage, { channel, ts }: Pick<Message, 'channel' | 'ts'>): Message {
  const message = world.channels.get(channel)?.messages.find(each => each.ts === ts)
  if (!message) throw new Error(`there is no message ${ts} in ${channel}`)
  return message
}
