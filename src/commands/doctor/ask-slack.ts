import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'

/** What a call brought: its answer, Slack's refusal by its code, or that nothing could be asked. */
type Asked<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unreachable'; readonly why: string }

/** Waits for a call of the Web API and takes what can go wrong with it as a value; a bug is thrown. */
export async function ask<Answer>(call: Promise<Answer>): Promise<Asked<Answer>> {
  try {
    return { kind: 'answered', answer: await call }
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return { kind: 'refused', code: error.data.error }
    if (error instanceof WebAPIRateLimitedError) return { kind: 'unreachable', why: `Slack asks to wait ${error.retryAfter} seconds` }
    if (error instanceof WebAPIHTTPError) return { kind: 'unreachable', why: `Slack answers ${error.statusCode}` }
    if (error instanceof Error && 'code' in error) return { kind: 'unreachable', why: 'Slack does not answer' }
    throw error
  }
}

/** What is wrong with a call that brought no answer, for a sentence: "Slack says …". */
export function whyNot(asked: Exclude<Asked<unknown>, { kind: 'answered' }>): string {
  return asked.kind === 'refused' ? `Slack says "${asked.code}"` : asked.why
}
