import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const daysValid = 180

/** A web session's token: `<192 random bits>.<issue time, seconds in base 36>.<HMAC-SHA256 of both>`; fit for a subprotocol name. */
export function issueSession(secret: string, now: Date): string {
  const signed = `${randomBytes(24).toString('base64url')}.${Math.floor(now.getTime() / 1000).toString(36)}`
  return `${signed}.${seal(signed, secret)}`
}

/** The id of the session that a token stands for, or null where it was not issued with this secret or is too old. */
export function readSession(token: string, secret: string, now: Date): string | null {
  const parts = /^([\w-]{32})\.([0-9a-z]{1,10})\.([\w-]{43})$/.exec(token)
  const [, id, issued, given] = parts ?? []
  if (id === undefined || issued === undefined || given === undefined) return null
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(seal(`${id}.${issued}`, secret)))) return null
  const age = now.getTime() / 1000 - Number.parseInt(issued, 36)
  return age <= daysValid * 86_400 ? id : null
}

function seal(signed: string, secret: string): string {
  // The prefix keeps a signature made for something else with the same secret from being a session.
  return createHmac('sha256', secret).update(`counterfoil.session.v1:${signed}`).digest('base64url')
}
