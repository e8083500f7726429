import { EventEmitter, once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { type Json, secret, type World } from './world.js'

const Ack = z.strictObject({ envelope_id: z.string(), payload: z.unknown().optional() })
type Ack = z.infer<typeof Ack>

/** The links of Socket Mode. */
export interface Links {
  /** A single-use address for a new link. */
  open(): string
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Sends an envelope over any one link; what was acknowledged, or null where nothing was in time. */
  send(type: string, payload: Json, retry: { num: number; reason: string } | undefined, patience: number): Promise<Ack | null>
  /** Asks every link to leave, as Slack does every few hours. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void
  /** Cuts every link without a word. */
  cut(): void
  count(): number
  /** What an app may not send: acknowledgements of nothing, or twice, or in another shape. */
  readonly wrong: string[]
  stop(): Promise<void>
}

const pingEvery = 5000

export function createLinks(world: World): Links {
  const server = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const waiting = new Map<string, (ack: Ack) => void>()
  const acked = new Set<string>()
  const wrong: string[] = []
  const opened = new EventEmitter().setMaxListeners(0)
  // Asked to leave: nothing is sent over these any more.
  const leaving = new WeakSet<WebSocket>()
  // Until an app has asked for a link nobody is waited for.
  let asked = false
  let turn = 0

  const open = () => [...server.clients].filter(link => link.readyState === WebSocket.OPEN && !leaving.has(link))

  async function anyLink(patience: number): Promise<WebSocket | null> {
    if (asked && open().length === 0) await once(opened, 'link', { signal: AbortSignal.timeout(patience) }).catch(() => null)
    const links = open()
    return links[turn++ % links.length] ?? null
  }

  function take(text: string): void {
    const read = Ack.safeParse(parse(text))
    const answered = read.success ? waiting.get(read.data.envelope_id) : undefined
    if (read.success && answered) {
      waiting.delete(read.data.envelope_id)
      acked.add(read.data.envelope_id)
      answered(read.data)
      return
    }
    wrong.push(
      read.success
        ? `${acked.has(read.data.envelope_id) ? 'acknowledged twice' : 'acknowledged late or nothing'}: ${text}`
        : `not an acknowledgement: ${text}`,
    )
  }

  server.on('connection', link => {
    const pings = setInterval(() => link.ping(), pingEvery)
    link.on('close', () => clearInterval(pings))
    link.on('error', () => link.terminate())
    link.on('message', data => take(String(data)))
    const debug_info = { host: 'loopback', approximate_connection_time: 18_060 }
    link.send(JSON.stringify({ type: 'hello', num_connections: open().length, connection_info: { app_id: world.app.id }, debug_info }))
    link.ping()
    opened.emit('link')
  })

  return {
    wrong,
    open() {
      asked = true
      const ticket = secret(8)
      tickets.add(ticket)
      return `${world.origin.replace('http:', 'ws:')}/link/?ticket=${ticket}&app_id=${world.app.id}`
    },
    accept(request, socket, head) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
      if (pathname !== '/link/' || !tickets.delete(searchParams.get('ticket') ?? ''))
        return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n')
      server.handleUpgrade(request, socket, head, link => server.emit('connection', link, request))
    },
    async send(type, payload, retry, patience) {
      const link = await anyLink(patience)
      if (!link) return null
      const envelope_id = `${secret(4)}-${secret(2)}-${secret(6)}`
      const events = type === 'events_api'
      const more = events ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}
      return new Promise(resolve => {
        const late = setTimeout(() => {
          waiting.delete(envelope_id)
          resolve(null)
        }, patience)
        // Whoever has left answers no more, and a test that is over waits for nobody.
        late.unref()
        waiting.set(envelope_id, ack => {
          clearTimeout(late)
          resolve(ack)
        })
        link.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: !events, ...more }))
      })
    },
    disconnect(reason) {
      for (const link of open()) {
        leaving.add(link)
        link.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'loopback' } }))
      }
    },
    cut() {
      for (const link of server.clients) link.terminate()
    },
    count: () => open().length,
    async stop() {
      // An app that is leaving waits for the end of its handshake, for 30 seconds if it must: it is given a moment.
      for (let turn = 0; turn < 50 && server.clients.size > 0; turn++) await new Promise(resolve => setTimeout(resolve, 10))
      for (const link of server.clients) link.terminate()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
