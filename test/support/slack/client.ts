import { LogLevel, WebAPIPlatformError, WebClient } from '@slack/web-api'
import type { Slack } from './slack.js'

const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => LogLevel.ERROR, setName() {} }

/** The real client library, as the outbox sets it up: no retries of its own, limits told instead of waited for. */
export function clientOf(slack: Slack, token = slack.home.token, timeout = 2000): WebClient {
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    timeout,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: quiet,
  })
}

/** What Slack said no with, as `error` or `error: the first message`. Throws when it said yes. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error
    const { error: code, response_metadata } = error.data
    const [first] = response_metadata?.messages ?? []
    return first === undefined ? code : `${code}: ${first}`
  }
  throw new Error('nothing was refused')
}
