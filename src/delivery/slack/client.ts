import { type Logger, LogLevel, WebClient } from '@slack/web-api'

/**
 * Calls Slack once per call. The library's own retries would post twice where only an answer was lost, its wait for a limit in one channel
 * would hold up all others, and without a limit of time a Slack that is silent would hold a call for ever (`timeout` in ms).
 */
export function openClient(token: string, slackApiUrl: string | null, timeout = 10_000): WebClient {
  return new WebClient(token, {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: quiet,
    ...(slackApiUrl ? { slackApiUrl } : {}),
  })
}

/** Lines of Slack's libraries could hold what was posted or written, or a token. */
export const quiet: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}
