import { type Channel, type Group, type Installation, newId, type Person, secret, type Team, type World } from './world.js'

/** Makes teams, people, channels and user groups. */
export interface Peopling {
  team(name: string, options?: { readonly paid?: boolean }): Team
  /** Installs the app: another workspace gets a bot and a token of its own. */
  install(team: Team): Installation
  /** A member of the home team unless said. */
  person(name: string, options?: { readonly team?: Team; readonly kind?: Person['kind'] }): Person
  channel(
    name: string,
    members: readonly Person[],
    options?: { readonly kind?: 'public' | 'private'; readonly sharedWith?: readonly Team[] },
  ): Channel
  group(handle: string, members: readonly Person[]): Group
}

export function createPeopling(world: World): Peopling {
  const home = () => [...world.teams.keys()][0] ?? ''

  function person(name: string, team: string, kind: Person['kind']): Person {
    const made: Person = {
      id: newId('U'),
      team,
      name,
      email: `${name.toLowerCase().replace(/\W/g, '.')}@example.com`,
      kind,
      deleted: false,
    }
    world.people.set(made.id, made)
    return made
  }

  return {
    team(name, { paid = true } = {}) {
      const team: Team = { id: newId('T'), name, paid }
      world.teams.set(team.id, team)
      return team
    },
    install(team) {
      const bot = person('counterfoil', team.id, 'bot')
      const scopes = new Set(world.app.manifest.oauth_config.scopes.bot)
      const installation: Installation = { team: team.id, token: `xoxb-${secret(12)}`, bot, botId: newId('B'), scopes, revoked: false }
      world.installations.set(team.id, installation)
      return installation
    },
    person: (name, { team, kind = 'member' } = {}) => person(name, team?.id ?? home(), kind),
    channel(name, members, { kind = 'public', sharedWith = [] } = {}) {
      const channel: Channel = {
        id: newId('C'),
        team: home(),
        name,
        kind,
        members: new Set(members.map(({ id }) => id)),
        shared: new Set(sharedWith.map(({ id }) => id)),
        archived: false,
        messages: [],
      }
      world.channels.set(channel.id, channel)
      return channel
    },
    group(handle, members) {
      const group: Group = { id: newId('S'), team: home(), handle, members: new Set(members.map(({ id }) => id)), disabled: false }
      world.groups.set(group.id, group)
      return group
    },
  }
}
