import type { WebClient } from '@slack/web-api'
import type { Agent } from '../../tickets/ticket.js'
import { agentName } from './agent-name.js'
import { remembered } from './remembered.js'

/** Whether somebody may act on tickets, and under which name; `unknown` where Slack does not say right now, which is a no as well. */
export type Standing =
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'outsider'; readonly why: 'not-a-member' | 'other-organisation' | 'guest' | 'bot' | 'gone' | 'unknown' }

export interface Agents {
  /** Asked of Slack on every action. Beyond what Slack lets be asked, what it said within the last minute is believed. */
  standingOf(user: string, team: string | null): Promise<Standing>
  /** What somebody is called, whoever they are; null where Slack does not say in time, or where too many write at once to ask about each. */
  nameOf(user: string): Promise<string | null>
  /** All agents, by name; empty where Slack does not say. */
  all(): Promise<readonly Agent[]>
  /** Slack says that a group has changed: nothing that it said before counts. */
  forget(): void
}

interface AgentsOptions {
  readonly client: WebClient
  /** The workspace that the app is at home in. */
  readonly home: string
  /** User groups (S…) and user ids (U…, W…). */
  readonly setting: readonly string[]
  readonly now: () => Date
  /** Is told when Slack does not say who is an agent. */
  readonly onError: (error: unknown) => void
}

/** Agents are who the setting says they are now: by the user's id as Slack signed it, never by what a button says or who sees a channel. */
export function createAgents({ client, home, setting, now, onError }: AgentsOptions): Agents {
  // By the limits of docs.slack.dev, tier 2 and tier 4. However many customers write, half of the second is left for who may act.
  const members = remembered(now, 20, (group: string) => readMembers(client, group))
  const people = remembered(now, 100, (user: string) => readPerson(client, user))

  async function isMember(user: string): Promise<boolean> {
    for (const id of setting) {
      if (id === user) return true
      if (id.startsWith('S') && (await members.ask(id)).has(user)) return true
    }
    return false
  }

  return {
    async standingOf(user, team) {
      // Of an enterprise a payload says no more than that: where somebody is at home Slack is asked below.
      if (team !== null && team !== home && !team.startsWith('E')) return { kind: 'outsider', why: 'other-organisation' }
      try {
        if (!(await isMember(user))) return { kind: 'outsider', why: 'not-a-member' }
        const person = await people.ask(user)
        if (!person.teams.includes(home)) return { kind: 'outsider', why: 'other-organisation' }
        if (person.why !== null) return { kind: 'outsider', why: person.why }
        return { kind: 'agent', agent: { id: user, name: person.name } }
      } catch (error) {
        onError(error)
        return { kind: 'outsider', why: 'unknown' }
      }
    },
    async nameOf(user) {
      const asked = people.askIfSpare(user, nameGoodFor)
      if (asked === null) return null
      const late = new Promise<null>(resolve => setTimeout(resolve, namePatience, null).unref())
      const name = asked.then(
        person => person.name,
        () => null,
      )
      return Promise.race([name, late])
    },
    async all() {
      try {
        const ids = await Promise.all(setting.map(async id => (id.startsWith('S') ? [...(await members.ask(id, listGoodFor))] : [id])))
        const found = await Promise.all(
          [...new Set(ids.flat())].slice(0, mostListed).map(async id => ({ id, ...(await people.ask(id, listGoodFor)) })),
        )
        return found
          .filter(({ teams, why }) => teams.includes(home) && why === null)
          .map(({ id, name }) => ({ id, name }))
          .sort((one, other) => one.name.localeCompare(other.name))
      } catch (error) {
        onError(error)
        return []
      }
    },
    forget: () => members.forget(),
  }
}

async function readMembers(client: WebClient, usergroup: string): Promise<ReadonlySet<string>> {
  const { users = [] } = await client.usergroups.users.list({ usergroup })
  return new Set(users)
}

interface Person {
  /** The workspaces that they belong to: of an enterprise there may be several, and `team_id` may name it itself (`E…`) or another one. */
  readonly teams: readonly string[]
  readonly name: string
  readonly why: 'guest' | 'bot' | 'gone' | null
}

async function readPerson(client: WebClient, id: string): Promise<Person> {
  const { user } = await client.users.info({ user: id })
  const name = [user?.profile?.display_name, user?.profile?.real_name, user?.real_name, user?.name].find(each => each?.trim())
  const why = user?.deleted ? 'gone' : user?.is_bot ? 'bot' : user?.is_restricted || user?.is_ultra_restricted ? 'guest' : null
  return { teams: [...(user?.team_id ? [user.team_id] : []), ...(user?.enterprise_user?.teams ?? [])], name: agentName(name ?? id), why }
}

/** A name is no reason to keep a customer waiting. In ms. */
const namePatience = 1_000

/** For so long a name, and who is offered in a menu, need not be asked anew: nothing is allowed by it. In ms. */
const [nameGoodFor, listGoodFor] = [600_000, 60_000]

/** Slack lists 100 in a menu. */
const mostListed = 100
