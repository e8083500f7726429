import type { WebClient } from '@slack/web-api'
import type { Agent } from '../../tickets/ticket.js'

/** Whether somebody may act on tickets, and under which name; `unknown` where Slack does not say right now, which is a no as well. */
export type Standing =
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'outsider'; readonly why: 'not-a-member' | 'other-organisation' | 'guest' | 'bot' | 'gone' | 'unknown' }

export interface Agents {
  /** Asked on every action. What Slack said is believed for a minute at most. */
  standingOf(user: string, team: string | null): Promise<Standing>
  /** What somebody is called, whoever they are; null where Slack does not say in time. */
  nameOf(user: string): Promise<string | null>
  /** All agents, by name; empty where Slack does not say. */
  all(): Promise<readonly Agent[]>
}

/** In ms. */
const believedFor = 60_000

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
  const members = remembered(now, (group: string) => readMembers(client, group))
  const people = remembered(now, (user: string) => readPerson(client, user))

  async function isMember(user: string): Promise<boolean> {
    for (const id of setting) {
      if (id === user) return true
      if (id.startsWith('S') && (await members(id)).has(user)) return true
    }
    return false
  }

  return {
    async standingOf(user, team) {
      if (team !== null && team !== home) return { kind: 'outsider', why: 'other-organisation' }
      try {
        if (!(await isMember(user))) return { kind: 'outsider', why: 'not-a-member' }
        const person = await people(user)
        if (person.team !== home) return { kind: 'outsider', why: 'other-organisation' }
        if (person.why !== null) return { kind: 'outsider', why: person.why }
        return { kind: 'agent', agent: { id: user, name: person.name } }
      } catch (error) {
        onError(error)
        return { kind: 'outsider', why: 'unknown' }
      }
    },
    async nameOf(user) {
      const late = new Promise<null>(resolve => setTimeout(resolve, namePatience, null).unref())
      return Promise.race([
        people(user).then(
          ({ name }) => name,
          () => null,
        ),
        late,
      ])
    },
    async all() {
      try {
        const ids = await Promise.all(setting.map(async id => (id.startsWith('S') ? [...(await members(id))] : [id])))
        const found = await Promise.all([...new Set(ids.flat())].slice(0, mostListed).map(async id => ({ id, ...(await people(id)) })))
        return found
          .filter(({ team, why }) => team === home && why === null)
          .map(({ id, name }) => ({ id, name }))
          .sort((one, other) => one.name.localeCompare(other.name))
      } catch (error) {
        onError(error)
        return []
      }
    },
  }
}

async function readMembers(client: WebClient, usergroup: string): Promise<ReadonlySet<string>> {
  const { users = [] } = await client.usergroups.users.list({ usergroup })
  return new Set(users)
}

interface Person {
  readonly team: string
  readonly name: string
  readonly why: 'guest' | 'bot' | 'gone' | null
}

async function readPerson(client: WebClient, id: string): Promise<Person> {
  const { user } = await client.users.info({ user: id })
  const name = [user?.profile?.display_name, user?.profile?.real_name, user?.real_name, user?.name].find(each => each?.trim())
  const why = user?.deleted ? 'gone' : user?.is_bot ? 'bot' : user?.is_restricted || user?.is_ultra_restricted ? 'guest' : null
  return { team: user?.team_id ?? '', name: (name ?? id).slice(0, 80), why }
}

/** A name is no reason to keep a customer waiting. In ms. */
const namePatience = 1_000

/** Slack lists 100 in a menu. */
const mostListed = 100

/** More than this many are never agents of one desk; the oldest are asked for anew. */
const mostRemembered = 1_000

/** What `ask` said of a name lately. Those who ask at the same time wait for one answer; a failure is not remembered. */
function remembered<T>(now: () => Date, ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, { readonly until: number; readonly answer: Promise<T> }>()
  return name => {
    const found = known.get(name)
    const time = now().getTime()
    // What was said later than it is now was said before the clock was put back.
    if (found && found.until > time && found.until - believedFor <= time) return found.answer
    const answer = ask(name)
    known.delete(name)
    known.set(name, { until: now().getTime() + believedFor, answer })
    answer.catch(() => known.delete(name))
    const [oldest] = known.keys()
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
    return answer
  }
}
