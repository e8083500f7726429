import { ErrorCode, type WebAPIPlatformError } from '@slack/web-api'

/** What Slack says of a token that will not get better by itself. */
const refusals = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
  'org_login_required',
])

/** Whether Slack refused a token for good, in the words of the Web API. */
export function isTokenRefused(error: unknown): boolean {
  return refusals.has(codeOf(error))
}

/** The word for an error that may be logged: Slack's own code, or the code or name of any other error. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as Partial<WebAPIPlatformError>
  const data: unknown = 'data' in error ? error.data : undefined
  if (code === ErrorCode.PlatformError && typeof data === 'object' && data !== null && 'error' in data) return String(data.error)
  return typeof code === 'string' ? code : error.name
}
