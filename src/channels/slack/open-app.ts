import { App, type Receiver } from '@slack/bolt'
import { quiet } from '../../delivery/slack/client.js'
import { createBursts } from '../bursts.js'
import { createAgents } from './agents.js'
import { listeners } from './listeners.js'
import type { Me } from './message-of.js'
import type { SlackOptions } from './open-slack.js'
import type { SlackParts } from './slack-parts.js'
import { takesMessages } from './take-message.js'
import { codeOf } from './token-refused.js'

/** So long the first message of a burst waits at most, in ms. */
const longestBurst = 2_000

/** Bolt with every listener of ours, behind the doors that Slack comes in by. */
export async function openApp(
  {
    settings,
    client,
    desk,
    talk,
    burstWait,
    log,
    now,
    me,
    later,
    catalogue,
    copies,
    proposals,
  }: SlackOptions & { me: Me; later: SlackParts['later'] },
  doors: readonly (Receiver | null)[],
) {
  const { botToken: token, agents: setting, triageChannel: triage } = settings
  const receivers = doors.filter(door => door !== null)
  const app = new App({
    token,
    botId: me.botId,
    botUserId: me.user,
    // Asked for above already; otherwise each restart would ask twice.
    tokenVerificationEnabled: false,
    deferInitialization: true,
    // What an app says itself is told apart where messages are read: Bolt's way lets its own edits through.
    ignoreSelf: false,
    convoStore: false,
    logger: quiet,
    clientOptions: { retryConfig: { retries: 0 }, timeout: 10_000, ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}) },
    receiver: { init: bolt => receivers.forEach(each => void each.init(bolt)), start: async () => {}, stop: async () => {} },
  })
  await app.init()
  const onError = (error: unknown) => log.warn({ code: codeOf(error) }, 'Slack does not say who may act')
  const agents = createAgents({ client, home: me.team, setting, now, onError })
  const { authors, authorsChannel: channel } = settings
  const people = authors && createAgents({ client, home: me.team, setting: authors, now, onError })
  const authorship = people && channel !== undefined ? { people, channel, proposals } : null
  const files = { token, root: settings.apiUrl }
  const bursts = createBursts(takesMessages(talk, agents), { wait: burstWait, most: longestBurst })
  const known = { desk, client, me, agents, catalogue, copies, files, emoji: settings.emoji, triage, authorship, log, now }
  const parts: SlackParts = { ...known, take: bursts.take, waiting: bursts, later }
  app.event('subteam_members_changed', async () => {
    agents.forget()
    people?.forget()
  })
  for (const listen of listeners) listen(app, parts)
  return { app, bursts }
}
