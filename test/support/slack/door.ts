import type { Links } from './links.js'
import { type Signing, signatureHeaders } from './sign.js'
import type { Json, World } from './world.js'

/** Something that Slack sends to the app. */
export interface Sent {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands'
  readonly body: Json
}

/** What came back. `status` is 0 where nothing came within three seconds; in Socket Mode 200 stands for an acknowledgement. */
export interface Answer {
  readonly sent: Sent
  readonly status: number
  readonly body: unknown
  readonly ms: number
}

export interface Sending {
  /** How the request is signed; Socket Mode has no signatures. */
  readonly signing?: Signing
  /** Sent again, as Slack does after a failure. */
  readonly retry?: { readonly num: number; readonly reason: string }
  readonly contentType?: string
}

export interface Door {
  /** Everything that was sent, in order. */
  readonly sent: Sent[]
  /** From now on to this URL by HTTP; null: by Socket Mode. */
  url: string | null
  send(sent: Sent, sending?: Sending): Promise<Answer>
  /** Resolves when everything that is on its way is answered. */
  settled(): Promise<void>
}

/** Slack waits this long for an answer, in milliseconds. */
const patience = 3000

export function createDoor(world: World, links: Links): Door {
  const under = new Set<Promise<Answer>>()
  const door: Door = {
    sent: [],
    url: null,
    send(sent, sending = {}) {
      door.sent.push(sent)
      const began = performance.now()
      const answered = (door.url === null ? byLink(links, sent, sending) : byHttp(door.url, world.app.signingSecret, sent, sending)).then(
        ({ status, body }) => ({ sent, status, body, ms: performance.now() - began }),
      )
      under.add(answered)
      void answered.finally(() => under.delete(answered))
      return answered
    },
    async settled() {
      while (under.size > 0) await Promise.all(under)
    },
  }
  return door
}

type Came = Pick<Answer, 'status' | 'body'>

async function byLink(links: Links, { kind, body }: Sent, { retry }: Sending): Promise<Came> {
  const acked = await links.send(kind, body, retry, patience)
  return acked ? { status: 200, body: acked.payload ?? null } : { status: 0, body: null }
}

async function byHttp(url: string, secret: string, { kind, body }: Sent, { signing, retry, contentType }: Sending): Promise<Came> {
  const text = kind === 'events_api' ? JSON.stringify(body) : kind === 'interactive' ? form({ payload: JSON.stringify(body) }) : form(body)
  const usual = kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded'
  const headers = {
    'content-type': contentType ?? usual,
    ...signatureHeaders(text, secret, signing),
    ...(retry ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason } : {}),
  }
  try {
    // Bytes, not text: fetch adds a charset to the type of a text, which Slack does not send.
    const answer = await fetch(url, { method: 'POST', headers, body: Buffer.from(text), signal: AbortSignal.timeout(patience) })
    return { status: answer.status, body: read(await answer.text()) }
  } catch {
    return { status: 0, body: null }
  }
}

function form(fields: Json): string {
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])).toString()
}

function read(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
