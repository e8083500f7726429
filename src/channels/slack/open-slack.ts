import type { RequestListener } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { SlackSettings } from '../../config/slack-settings.js'
import { quiet } from '../../delivery/slack/client.js'
import type { Desk } from '../../desk.js'
import { type Log, traceOf } from '../../log.js'
import type { Talk } from '../open-hub.js'
import { createBackground } from './background.js'
import type { Catalogue } from './catalogue.js'
import { HttpReceiver } from './http-receiver.js'
import type { KeepsCopies } from './keep-copy.js'
import { openApp } from './open-app.js'
import type { ShowsProposals } from './shows-proposals.js'
import { SocketReceiver } from './socket-receiver.js'
import { codeOf, isTokenRefused } from './token-refused.js'

export interface SlackOptions {
  readonly settings: SlackSettings
  /** Calls Slack once per call: no retries, a limit of time. */
  readonly client: WebClient
  readonly desk: Desk
  readonly talk: Talk
  /** How long more of a thought is waited for in a direct channel, in ms; 0: not at all. */
  readonly burstWait: number
  readonly catalogue: Catalogue
  readonly copies: KeepsCopies
  /** What authors are shown of proposals. */
  readonly proposals: ShowsProposals
  readonly log: Log
  /** One line for whoever started the service. */
  readonly tell: (line: string) => void
  readonly now: () => Date
}

interface SlackDoor {
  /** For POST /slack/events of the one HTTP server; null where requests can't be verified. */
  readonly listen: RequestListener | null
  /** The workspace's own address; empty until Slack has said it. */
  readonly workspace: string
  /** Settles after the first try. Where Slack can't be reached it is tried again; a token that Slack refuses is told in a line. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** The first wait before another try and the longest, in ms. */
const [firstWait, longestWait] = [1_000, 60_000]

/** The door to Slack: one set of handlers, whichever way Slack comes in. Nothing here ends the process: the web chat runs on. */
export function openSlack(options: SlackOptions): SlackDoor {
  const { settings, client, log, tell, now } = options
  const onError = (error: unknown) => log.error({ error: traceOf(error), code: codeOf(error) }, 'something from Slack failed')
  const onOdd = (kind: string) => log.warn({ kind }, 'something from Slack has a shape that is not known')
  const http = settings.signingSecret ? new HttpReceiver({ signingSecret: settings.signingSecret, now, onError, onOdd }) : null
  const socket = settings.appToken
    ? new SocketReceiver({
        appToken: settings.appToken,
        slackApiUrl: settings.apiUrl,
        logger: quiet,
        onError,
        onOdd,
        isFinal: isTokenRefused,
        onLink: (state, error) => (state === 'refused' ? refused(error) : log.warn({ code: codeOf(error) }, `the link to Slack: ${state}`)),
      })
    : null
  const stopping = new AbortController()
  const { signal } = stopping
  const background = createBackground(onError)
  let giveAll = () => {}
  let workspace = ''

  function refused(error: unknown): void {
    const code = codeOf(error)
    log.error({ code }, 'Slack refused a token')
    tell(`Slack refused a token (${code}): nothing goes to or comes from Slack until SLACK_BOT_TOKEN and SLACK_APP_TOKEN are right.`)
  }

  async function connect(): Promise<void> {
    const { team_id: team = '', user_id: user = '', bot_id: botId = '', url = '' } = await client.auth.test()
    if (signal.aborted) return
    workspace = url
    const { app, bursts } = await openApp({ ...options, later: background.later, me: { team, user, botId, url } }, [http, socket])
    giveAll = bursts.stop
    if (signal.aborted) return
    app.error(async error => {
      throw error
    })
    await socket?.start()
  }

  /** Whether that is that: connected, or never. */
  async function attempt(isFirst: boolean): Promise<boolean> {
    try {
      await connect()
      if (!signal.aborted) log.info({}, 'connected with Slack')
      return true
    } catch (error) {
      // Nobody is left to be told, or to try again.
      if (signal.aborted) return true
      if (isTokenRefused(error)) {
        refused(error)
        return true
      }
      log.warn({ code: codeOf(error), error: traceOf(error) }, 'Slack could not be reached; trying again')
      if (isFirst) tell('Slack could not be reached. It is tried again in the background.')
      return false
    }
  }

  async function keepTrying(): Promise<void> {
    for (let wait = firstWait; !signal.aborted; wait = Math.min(wait * 2, longestWait)) {
      await pause(wait, undefined, { signal }).catch(() => {})
      if (signal.aborted || (await attempt(false))) return
    }
  }

  return {
    listen: http?.listen ?? null,
    get workspace() {
      return workspace
    },
    async start() {
      if (signal.aborted || (await attempt(true)) || signal.aborted) return
      void keepTrying()
    },
    // A try that is under way is not waited for, since Slack may be silent: it opens nothing any more.
    async stop() {
      stopping.abort()
      giveAll()
      await socket?.stop()
      await http?.stop()
      await background.settled()
    },
  }
}
