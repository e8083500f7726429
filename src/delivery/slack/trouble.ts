import { ErrorCode } from '@slack/web-api'
import type { Outcome } from '../../tickets/delivery.js'

/**
 * What Slack's refusals need, by its names for them. `operator`: tried on, since somebody can mend it meanwhile; `never`: the same post will
 * never be taken.
 */
const cures: Readonly<Record<string, { readonly who: 'operator' | 'never'; readonly cure: string }>> = {
  not_authed: { who: 'operator', cure: 'Set SLACK_BOT_TOKEN.' },
  invalid_auth: { who: 'operator', cure: 'SLACK_BOT_TOKEN is wrong: copy it anew from the app.' },
  account_inactive: { who: 'operator', cure: 'The app was removed from the workspace: install it again.' },
  token_revoked: { who: 'operator', cure: 'The token was revoked: install the app again and set SLACK_BOT_TOKEN.' },
  token_expired: { who: 'operator', cure: 'The token has expired: turn token rotation off and install the app again.' },
  missing_scope: { who: 'operator', cure: 'A scope is missing: install the app again with the manifest of this version.' },
  channel_not_found: { who: 'operator', cure: 'Check SLACK_TRIAGE_CHANNEL; a private channel has to invite the bot.' },
  not_in_channel: { who: 'operator', cure: 'Invite the bot to the channel.' },
  is_archived: { who: 'operator', cure: 'The channel is archived: unarchive it, or set another one.' },
  restricted_action: { who: 'operator', cure: 'The workspace does not let the bot post there.' },
  messages_tab_disabled: { who: 'operator', cure: "Turn on the app's Messages tab, as the manifest has it." },
  user_not_found: { who: 'never', cure: 'The customer is not in Slack any more.' },
  user_disabled: { who: 'never', cure: 'The customer is not in Slack any more.' },
  user_not_visible: { who: 'never', cure: 'No channel is shared with the customer any more.' },
  user_not_in_channel: { who: 'never', cure: 'The customer has left the channel.' },
  cannot_dm_bot: { who: 'never', cure: 'An app can be no customer.' },
  invalid_blocks: { who: 'never', cure: 'Slack refused how it is laid out: report this as a bug.' },
  invalid_arguments: { who: 'never', cure: 'Slack refused how it is sent: report this as a bug.' },
  msg_too_long: { who: 'never', cure: 'It is longer than Slack takes: report this as a bug.' },
  msg_blocks_too_long: { who: 'never', cure: 'It is longer than Slack takes: report this as a bug.' },
  no_text: { who: 'never', cure: 'There was nothing to post: report this as a bug.' },
  edit_window_closed: { who: 'never', cure: 'The workspace does not let messages be edited so late.' },
  cant_update_message: { who: 'never', cure: 'The message is not of this app.' },
  message_not_found: { who: 'never', cure: 'The message was deleted in Slack.' },
  thread_not_found: { who: 'never', cure: 'The message above it was deleted in Slack.' },
  cannot_reply_to_message: { who: 'never', cure: 'The message above it takes no replies.' },
}

/** What became of a call that threw; `code` is Slack's name for it where it has one, `cure` what somebody can do about it. */
export interface Trouble {
  readonly code: string
  readonly cure: string | null
  readonly outcome: Outcome
}

/** Slack may have done it although it says so, or says nothing: a timeout, an error on its side. */
const uncertain = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'])

/** Reads what the library throws. Anything else is a bug of ours and stays thrown. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error) || !('code' in error)) throw error
  if (error.code === ErrorCode.RateLimitedError && 'retryAfter' in error) return limited(Number(error.retryAfter))
  if (error.code === ErrorCode.PlatformError && 'data' in error) return refusal(error.data)
  if (error.code === ErrorCode.HTTPError && 'statusCode' in error) {
    const status = Number(error.statusCode)
    return { code: `http ${status}`, cure: null, outcome: { kind: 'failed', uncertain: status >= 500 } }
  }
  if (error.code === ErrorCode.RequestError) return { code: 'no answer', cure: null, outcome: { kind: 'failed', uncertain: true } }
  throw error
}

function refusal(data: unknown): Trouble {
  const code = typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : 'unknown'
  if (code === 'ratelimited' || code === 'rate_limited') return limited(1)
  if (uncertain.has(code)) return { code, cure: null, outcome: { kind: 'failed', uncertain: true } }
  const known = Object.hasOwn(cures, code) ? cures[code] : undefined
  if (known?.who === 'never') return { code, cure: known.cure, outcome: { kind: 'refused', why: `${code}: ${known.cure}` } }
  return { code, cure: known?.cure ?? null, outcome: { kind: 'failed', uncertain: false } }
}

function limited(seconds: number): Trouble {
  return { code: 'ratelimited', cure: null, outcome: { kind: 'later', ms: Math.max(1, seconds) * 1_000 } }
}
