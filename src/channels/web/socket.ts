import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Desk } from '../../desk.js'
import type { Log } from '../../log.js'
import { within } from '../../within.js'
import type { AddressOf } from '../address-of.js'
import type { Limits } from '../limits.js'
import { createMeter } from '../meter.js'
import type { Talk } from '../open-hub.js'
import { type ChatSocket, serveChatSocket } from './chat-socket.js'
import { isOriginAllowed } from './origin.js'
import { readSession } from './session.js'

const chatPath = '/chat'
const protocol = 'counterfoil.v1'
const tokenPrefix = 'session.'
const heartbeatMs = 30_000
const longestFrame = 16_384

interface SocketOptions {
  readonly desk: Desk
  readonly talk: Talk
  /** By what a copy is fetched; null where there are none. */
  readonly copyToken: ((id: string) => string) | null
  /** How long more of a thought is waited for, in ms; 0: not at all. */
  readonly burstWait: number
  readonly secret: string
  readonly addressOf: AddressOf
  readonly limits: Limits
  readonly log: Log
  readonly now: () => Date
}

interface Sockets {
  /** For the HTTP server's `upgrade`: opens the chat for a page that proves its session, refuses everybody else with an HTTP status. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void
  /** Lets the turns under way finish, `patience` ms at most, then closes every socket with 1012 (service restart). */
  stop(patience: number): Promise<void>
}

export function openSockets({ desk, talk, copyToken, burstWait, secret, addressOf, limits, log, now }: SocketOptions): Sockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: longestFrame,
    perMessageDeflate: false,
    // The token is never echoed: what a server answers ends up in more logs than what it is asked.
    handleProtocols: () => protocol,
  })
  const meters = { session: createMeter(limits.messages), address: createMeter(limits.messagesOfAddress), reads: createMeter(limits.reads) }
  const open = new Map<WebSocket, { readonly session: string; readonly chat: ChatSocket }>()
  const quiet = new WeakSet<WebSocket>()

  const heartbeat = setInterval(() => {
    for (const socket of open.keys()) {
      if (quiet.has(socket)) socket.terminate()
      else {
        quiet.add(socket)
        socket.ping()
      }
    }
  }, heartbeatMs)

  function admit(request: IncomingMessage): { session: string } | { refused: number; why: string } {
    if (request.url?.split('?')[0] !== chatPath) return { refused: 404, why: 'There is nothing here.' }
    if (!isOriginAllowed(request.headers)) return { refused: 403, why: 'This page may not open the chat.' }
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map(each => each.trim())
    const token = offered.find(each => each.startsWith(tokenPrefix))
    const session = offered.includes(protocol) && token ? readSession(token.slice(tokenPrefix.length), secret, now()) : null
    if (!session) return { refused: 401, why: 'The session is missing, forged or too old.' }
    if (open.size >= limits.sockets) return { refused: 503, why: 'Too many chats are open. Please try again in a moment.' }
    const ofOne = [...open.values()].filter(each => each.session === session).length
    if (ofOne >= limits.socketsOfOne) return { refused: 429, why: 'This conversation is open in too many tabs.' }
    return { session }
  }

  return {
    upgrade(request, stream, head) {
      const refused = (error: Error) => log.info({ error: error.name }, 'an upgrade broke off')
      stream.on('error', refused)
      const admitted = admit(request)
      if ('refused' in admitted) return refuse(stream, admitted.refused, admitted.why)
      server.handleUpgrade(request, stream, head, socket => {
        stream.off('error', refused)
        const { session } = admitted
        const address = addressOf(request)
        open.set(socket, { session, chat: serveChatSocket(socket, { session, address, desk, talk, copyToken, burstWait, meters, log }) })
        socket.on('pong', () => quiet.delete(socket))
        socket.on('close', () => open.delete(socket))
      })
    },
    async stop(patience) {
      clearInterval(heartbeat)
      const chats = [...open.values()].map(each => each.chat)
      await within(patience, Promise.all(chats.map(each => each.finish())))
      for (const chat of chats) chat.close(1012, 'the service is restarting')
      const closed = [...open.keys()].map(socket => new Promise(resolve => socket.once('close', resolve)))
      // A page that does not answer the close within a second is gone already.
      await within(1_000, Promise.all(closed))
      for (const socket of open.keys()) socket.terminate()
      server.close()
    },
  }
}

function refuse(stream: Duplex, status: number, why: string): void {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(why)}`,
  ]
  stream.end(`${head.join('\r\n')}\r\n\r\n${why}`, () => stream.destroy())
}
