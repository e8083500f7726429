import type { WebClient } from '@slack/web-api'
import { neededScopes } from '../../channels/slack/scopes.js'
import { openClient } from '../../delivery/slack/client.js'
import type { SlackSettings } from '../../slack-settings.js'
import { ask, whyNot } from './ask-slack.js'
import { examineAgents } from './examine-agents.js'
import { type Finding, off, ok, wrong } from './finding.js'

/** Where the parts of an app are found and changed. */
const apps = 'https://api.slack.com/apps'

/** What Slack says about the settings. Posts nothing. */
export async function examineSlack(settings: SlackSettings | null): Promise<readonly Finding[]> {
  if (!settings)
    return [off('slack', 'Slack is off.', 'To turn it on, make the app from docs/slack-manifest.yaml and set the SLACK_ settings.')]
  const client = openClient(settings.botToken, settings.apiUrl)
  const asked = await ask(client.auth.test())
  if (asked.kind === 'unreachable') {
    const cure = 'See to the network between here and Slack, and to SLACK_API_URL if it is set.'
    return [wrong('slack-token', `SLACK_BOT_TOKEN could not be tried: ${asked.why}.`, cure)]
  }
  if (asked.kind === 'refused') {
    const cure = `Copy the Bot User OAuth Token from "OAuth & Permissions" on ${apps}; install the app in the workspace first.`
    return [wrong('slack-token', `Slack refuses SLACK_BOT_TOKEN: "${asked.code}".`, cure), await appToken(settings)]
  }
  const { team, team_id: home = '', user, response_metadata } = asked.answer
  return [
    ok('slack-token', `SLACK_BOT_TOKEN is good: @${user} in ${team}.`),
    scopes(response_metadata?.scopes ?? []),
    await appToken(settings),
    await triageChannel(client, settings.triageChannel),
    await examineAgents(client, settings.agents, home),
  ]
}

function scopes(granted: readonly string[]): Finding {
  const missing = neededScopes.filter(scope => !granted.includes(scope))
  if (missing.length === 0) return ok('slack-scopes', `The token has all ${neededScopes.length} scopes.`)
  return wrong(
    'slack-scopes',
    `The token lacks ${missing.join(', ')}.`,
    `Add ${missing.length === 1 ? 'it' : 'them'} under "OAuth & Permissions" on ${apps} (or paste docs/slack-manifest.yaml again), then reinstall the app.`,
  )
}

/** Asks for a link of Socket Mode and does not use it. */
async function appToken({ appToken: token, apiUrl }: SlackSettings): Promise<Finding> {
  if (token === null)
    return off('slack-app-token', 'Slack comes by HTTP: SLACK_APP_TOKEN is not set.', 'Point the request URLs of the app at /slack/events.')
  const asked = await ask(openClient(token, apiUrl).apps.connections.open())
  if (asked.kind === 'answered') return ok('slack-app-token', 'SLACK_APP_TOKEN is good: Slack offers a link.')
  if (asked.kind === 'unreachable')
    return wrong('slack-app-token', `SLACK_APP_TOKEN could not be tried: ${asked.why}.`, 'See to the network between here and Slack.')
  const cure = `Make an app-level token with the scope connections:write under "Basic Information" on ${apps}, and turn Socket Mode on.`
  return wrong('slack-app-token', `Slack refuses SLACK_APP_TOKEN: "${asked.code}".`, cure)
}

async function triageChannel(client: WebClient, id: string): Promise<Finding> {
  const check = 'slack-triage-channel'
  const asked = await ask(client.conversations.info({ channel: id }))
  const invite = 'Write "/invite @Counterfoil" in the channel.'
  if (asked.kind === 'refused' && asked.code === 'channel_not_found')
    return wrong(
      check,
      `There is no channel ${id}, or it is private and the bot is not in it.`,
      `${invite} If that does not help, correct SLACK_TRIAGE_CHANNEL.`,
    )
  if (asked.kind === 'refused' && asked.code === 'missing_scope')
    return wrong(
      check,
      `The token may not look at the channel ${id}.`,
      'Give it the scopes channels:read and groups:read, and reinstall the app.',
    )
  if (asked.kind !== 'answered')
    return wrong(
      check,
      `The channel ${id} could not be looked at: ${whyNot(asked)}.`,
      'Try again; correct SLACK_TRIAGE_CHANNEL if it stays.',
    )
  const { name, is_member: member, is_archived: archived, is_ext_shared: shared } = asked.answer.channel ?? {}
  if (archived)
    return wrong(check, `#${name} is archived: no card can be posted.`, 'Unarchive it, or set SLACK_TRIAGE_CHANNEL to another channel.')
  if (!member) return wrong(check, `The bot is not in #${name}.`, invite)
  if (shared)
    return wrong(
      check,
      `#${name} is shared with another organisation, which would read every ticket.`,
      'Set SLACK_TRIAGE_CHANNEL to a channel of your own.',
    )
  return ok(check, `The bot is in #${name}.`)
}
