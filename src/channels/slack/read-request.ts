import type { IncomingMessage } from 'node:http'

/** What Slack sent: an object, whatever it holds. `check` and `challenge` are about the address itself and end here. */
type SlackRequest =
  | { readonly kind: 'body'; readonly body: Record<string, unknown> }
  | { readonly kind: 'check' }
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'unreadable' }

/** Slack's own payloads stay well below; Bolt takes four times as much. */
const largestBody = 1_048_576

/** The bytes as they came, before any parser: they are what is signed. Null where there are too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length > largestBody) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A proxy may add a charset to the type, which Bolt would not recognise any more. */
export function readRequest(body: Buffer, type = ''): SlackRequest {
  const read = type.startsWith('application/x-www-form-urlencoded') ? readForm(body.toString()) : readJson(body.toString())
  if (read === null) return { kind: 'unreadable' }
  if (read.ssl_check === '1') return { kind: 'check' }
  if (read.type === 'url_verification') return { kind: 'challenge', challenge: String(read.challenge) }
  return { kind: 'body', body: read }
}

function readForm(text: string): Record<string, unknown> | null {
  const fields = Object.fromEntries(new URLSearchParams(text))
  return fields.payload === undefined ? fields : readJson(fields.payload)
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
