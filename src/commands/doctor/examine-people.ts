import type { WebClient } from '@slack/web-api'
import { ask, whyNot } from './ask-slack.js'
import { type Finding, ok, wrong } from './finding.js'

/** Who is looked at: the finding's name, the setting, and what they may do. */
interface Examined {
  readonly check: string
  readonly name: string
  readonly may: string
}

export const agents: Examined = { check: 'slack-agents', name: 'SLACK_AGENTS', may: 'act on tickets' }
export const authors: Examined = { check: 'slack-authors', name: 'SLACK_AUTHORS', may: 'judge proposals for the FAQ' }

/** Whether anybody may do it: members of the group or people of the list who are full members of the home workspace. */
export async function examinePeople(client: WebClient, setting: readonly string[], home: string, examined: Examined): Promise<Finding> {
  const { check, name, may } = examined
  const people: string[] = []
  for (const id of setting) {
    const found = id.startsWith('S') ? await membersOf(client, id, examined) : [id]
    if ('check' in found) return found
    people.push(...found)
  }
  const standings = await Promise.all(people.map(id => standingOf(client, id, home)))
  const strange = standings.filter(({ kind }) => kind !== 'agent').map(({ why }) => why)
  if (strange.length > 0)
    return wrong(
      check,
      `Not everybody in ${name} can ${may}: ${strange.join('; ')}.`,
      'Take them out of the group or the list, or correct the ids.',
    )
  return ok(check, `${people.length} ${people.length === 1 ? 'person' : 'people'} may ${may}.`)
}

async function membersOf(client: WebClient, group: string, { check, name, may }: Examined): Promise<readonly string[] | Finding> {
  const asked = await ask(client.usergroups.users.list({ usergroup: group }))
  if (asked.kind === 'answered') {
    const { users = [] } = asked.answer
    if (users.length > 0) return users
    return wrong(check, `The user group ${group} is empty: nobody may ${may}.`, 'Put those who shall into it.')
  }
  if (asked.kind === 'unreachable') return wrong(check, `The user group ${group} could not be looked at: ${asked.why}.`, 'Try again.')
  switch (asked.code) {
    case 'no_such_subteam':
      return wrong(
        check,
        `There is no user group ${group}.`,
        `Copy its id again (in Slack: People, User groups, the group, Copy group ID) and correct ${name}.`,
      )
    case 'plan_upgrade_required':
      return wrong(check, 'The plan of the workspace has no user groups.', `Set ${name} to a list of user ids.`)
    case 'missing_scope':
      return wrong(check, 'The token may not look at user groups.', 'Give it the scope usergroups:read, and reinstall the app.')
    default:
      return wrong(check, `The user group ${group} could not be looked at: ${whyNot(asked)}.`, `Correct ${name}.`)
  }
}

type Standing = { readonly kind: 'agent'; readonly why: null } | { readonly kind: 'stranger'; readonly why: string }

async function standingOf(client: WebClient, id: string, home: string): Promise<Standing> {
  const asked = await ask(client.users.info({ user: id }))
  if (asked.kind !== 'answered') return { kind: 'stranger', why: `${id} (${whyNot(asked)})` }
  const { deleted, is_bot: bot, is_restricted: guest, team_id: team, enterprise_user: member } = asked.answer.user ?? {}
  const isOther = team !== home && !member?.teams?.includes(home)
  const why = deleted ? 'is deactivated' : bot ? 'is a bot' : isOther ? 'is of another organisation' : guest ? 'is a guest' : null
  return why === null ? { kind: 'agent', why } : { kind: 'stranger', why: `${id} ${why}` }
}
