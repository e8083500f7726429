import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** How far a request's time may be from ours, in seconds and both ways: what is older may be a replay, what is newer was made for one. */
const farthest = 300

/**
 * Whether Slack signed these very bytes just now (docs.slack.dev, verifying requests). Bolt's own check takes a request that is stamped
 * an hour ahead.
 */
export function isSigned(body: Buffer, headers: IncomingHttpHeaders, secret: string, now: Date): boolean {
  const [time, signature] = [headers['x-slack-request-timestamp'], headers['x-slack-signature']]
  if (typeof time !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(time)) return false
  if (Math.abs(now.getTime() / 1000 - Number(time)) > farthest) return false
  const wanted = Buffer.from(`v0=${createHmac('sha256', secret).update(`v0:${time}:`).update(body).digest('hex')}`)
  const given = Buffer.from(signature)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
