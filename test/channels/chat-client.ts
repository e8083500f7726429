import { once } from 'node:events'
import WebSocket, { type ClientOptions } from 'ws'
import type { ClientFrame, ServerFrame, ShownLine } from '../../src/channels/web/client/protocol.js'

/** A page's end of the chat, as a script would open it: no page, no browser. */
export interface ChatClient {
  readonly socket: WebSocket
  send(frame: ClientFrame): void
  /** The next frame that is not "typing". */
  next(): Promise<ServerFrame>
  /** The lines of the next frame; rejects where it is something else. */
  lines(): Promise<readonly ShownLine[]>
  /** Resolves with the code once the server has closed it. */
  closed: Promise<number>
  close(): Promise<void>
}

export async function newSession(address: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${address}/api/session`, { method: 'POST', headers })
  const { token } = (await response.json()) as { token: string }
  return token
}

/** Resolves once the server let it in; rejects with the refusal's status as its message ("401"). */
export async function openChat(address: string, token: string, options: ClientOptions = {}): Promise<ChatClient> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/chat`, ['counterfoil.v1', `session.${token}`], options)
  const arrived: ServerFrame[] = []
  const waiting: ((frame: ServerFrame) => void)[] = []
  socket.on('message', bytes => {
    const frame: ServerFrame = JSON.parse(String(bytes))
    if (frame.type === 'typing') return
    const first = waiting.shift()
    if (first) first(frame)
    else arrived.push(frame)
  })
  const closed = new Promise<number>(resolve => socket.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (request, response) => {
      response.resume()
      request.destroy()
      reject(new Error(String(response.statusCode)))
    })
    socket.once('error', reject)
  })
  socket.on('error', () => {})

  const next = () => {
    const first = arrived.shift()
    return first ? Promise.resolve(first) : new Promise<ServerFrame>(resolve => waiting.push(resolve))
  }
  return {
    socket,
    send: frame => socket.send(JSON.stringify(frame)),
    next,
    async lines() {
      const frame = await next()
      if (frame.type !== 'lines') throw new Error(`expected lines, got ${JSON.stringify(frame)}`)
      return frame.lines
    },
    closed,
    async close() {
      if (socket.readyState === socket.CLOSED) return
      socket.close()
      await once(socket, 'close')
    },
  }
}

/** What a line says, whoever said it. */
export function words(line: ShownLine): string {
  return line.from === 'bot' ? line.reply.text : line.text
}
