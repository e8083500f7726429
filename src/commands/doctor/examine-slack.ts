import { neededScopes } from '../../channels/slack/scopes.js'
import type { SlackSettings } from '../../config/slack-settings.js'
import { openClient } from '../../delivery/slack/client.js'
import { ask } from './ask-slack.js'
import { examineChannel, triage, writers } from './examine-channel.js'
import { agents, authors, examinePeople } from './examine-people.js'
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
    await examineChannel(client, settings.triageChannel, triage),
    await examinePeople(client, settings.agents, home, agents),
    ...(settings.authorsChannel === undefined ? [] : [await examineChannel(client, settings.authorsChannel, writers)]),
    ...(settings.authors ? [await examinePeople(client, settings.authors, home, authors)] : []),
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
