import { createHmac } from 'node:crypto'

/**
 * How a request is signed: as Slack does, with another secret, ten minutes ago, an hour ahead (well signed, both), for other words,
 * or not at all.
 */
export type Signing = 'well' | 'badly' | 'old' | 'ahead' | 'other-body' | 'none'

const minutes = { old: -10, ahead: 60 }

/** The headers that Slack would send with `body`, by its v0 scheme. */
export function signatureHeaders(body: string, signingSecret: string, signing: Signing = 'well'): Record<string, string> {
  if (signing === 'none') return {}
  const shift = signing === 'old' || signing === 'ahead' ? minutes[signing] * 60 : 0
  const timestamp = String(Math.floor(Date.now() / 1000) + shift)
  const key = signing === 'badly' ? `${signingSecret}x` : signingSecret
  const signed = createHmac('sha256', key).update(`v0:${timestamp}:${signing === 'other-body' ? `${body} ` : body}`)
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signed.digest('hex')}` }
}
