import type { RawData, WebSocket } from 'ws'
import type { Desk } from '../../desk.js'
import { type Log, traceOf } from '../../log.js'
import type { Customer, Line } from '../../message.js'
import type { Meter } from '../limits.js'
import type { Talk } from '../open-hub.js'
import { isReadable } from '../readable.js'
import type { ClientFrame, ServerFrame } from './client/protocol.js'
import { readFrame } from './frame.js'
import { openPageTurns } from './page-turns.js'
import { refusal, refusalCodeOf } from './refusal.js'
import { render } from './render.js'

interface ChatSocketOptions {
  readonly session: string
  readonly address: string
  readonly desk: Desk
  readonly talk: Talk
  readonly copyToken: ((id: string) => string) | null
  readonly meters: { readonly session: Meter; readonly address: Meter; readonly reads: Meter }
  readonly log: Log
}

const badFramesBorne = 5
/** Frames of one socket that may wait for the turn before them. */
const mostWaiting = 32
/** Bytes that a page may leave unread before it is let go; it comes back and reads on. */
const mostUnread = 1_048_576

/** The socket of one open page of one session. */
export interface ChatSocket {
  /** Takes no more frames (the page sends them again to whoever comes next); settles when those that came in are dealt with. */
  finish(): Promise<void>
  close(code: number, reason: string): void
}

/** Serves one socket: its frames in order, one at a time, each within its limits. What they do is `openPageTurns`'s. */
export function serveChatSocket(socket: WebSocket, options: ChatSocketOptions): ChatSocket {
  const { session, address, desk, talk, copyToken, meters, log } = options
  const conversation = `web:${session}`
  const customer: Customer = { channel: 'web', id: session }
  const turns = openPageTurns({ conversation, customer, desk, talk, show: sendLines })
  let bad = 0
  let waiting = 0
  let work = Promise.resolve()

  socket.on('message', arrived)
  socket.on('close', turns.leave)
  socket.on('error', error => log.info({ conversation, code: 'code' in error ? error.code : error.name }, 'a chat socket failed'))

  function arrived(bytes: RawData, isBinary: boolean) {
    const frame = isBinary ? null : readFrame(String(bytes))
    if (!frame) return refuseFrame()
    const id = frame.type === 'message' ? frame.id : undefined
    if (waiting >= mostWaiting) return send(refusal('TOO_FAST', id))
    waiting += 1
    work = work
      .then(() => take(frame))
      .catch(error => {
        const code = refusalCodeOf(error)
        if (code === 'FAILED') log.error({ conversation, error: traceOf(error) }, 'a chat message failed')
        send(refusal(code, id))
      })
      .finally(() => {
        waiting -= 1
      })
  }

  function refuseFrame() {
    bad += 1
    send(refusal('FRAME_INVALID'))
    if (bad >= badFramesBorne) close(1008, 'too many frames that are not understood')
  }

  async function take(frame: ClientFrame): Promise<void> {
    if (frame.type === 'read') {
      if ((await meters.reads.use(session)) > 0) return send(refusal('TOO_FAST'))
      return sendLines(await desk.transcript(conversation, customer, frame.after))
    }
    const { id, text } = frame
    if (!isReadable(text)) return send(refusal('MESSAGE_UNREADABLE', id))
    if ((await meters.session.use(session)) > 0 || (await meters.address.use(address)) > 0) return send(refusal('TOO_FAST', id))
    send({ type: 'typing' })
    await turns.take(id, text)
  }

  function sendLines(lines: readonly Line[]) {
    send({ type: 'lines', lines: lines.map(line => render(line, copyToken)) })
  }

  function send(frame: ServerFrame) {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > mostUnread) return socket.terminate()
    socket.send(JSON.stringify(frame))
  }

  function finish() {
    socket.off('message', arrived)
    return work
  }

  function close(code: number, reason: string) {
    socket.off('message', arrived)
    socket.close(code, reason)
  }

  return { finish, close }
}
