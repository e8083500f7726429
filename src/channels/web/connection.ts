import type { RawData, WebSocket } from 'ws'
import type { Desk } from '../../desk.js'
import { type Log, traceOf } from '../../log.js'
import type { Customer, Line } from '../../message.js'
import type { Meter } from '../limits.js'
import type { Talk } from '../open-hub.js'
import { isReadable } from '../readable.js'
import type { ClientFrame, ServerFrame } from './client/protocol.js'
import { readFrame } from './frame.js'
import { refusal, refusalCodeOf } from './refusal.js'
import { render } from './render.js'

export interface ConnectionOptions {
  readonly session: string
  readonly address: string
  readonly desk: Desk
  readonly talk: Talk
  readonly meters: { readonly session: Meter; readonly address: Meter; readonly reads: Meter }
  readonly log: Log
}

const badFramesBorne = 5
/** Frames of one socket that may wait for the turn before them. */
const mostWaiting = 32
/** Bytes that a page may leave unread before it is let go; it comes back and reads on. */
const mostUnread = 1_048_576

/** One open page of one session. */
export interface Connection {
  /** Takes no more frames (the page sends them again to whoever comes next); settles when those that came in are dealt with. */
  finish(): Promise<void>
  close(code: number, reason: string): void
}

/** Serves one socket: its frames in order, one at a time, and the lines that other pages of the session cause. */
export function serveConnection(socket: WebSocket, { session, address, desk, talk, meters, log }: ConnectionOptions): Connection {
  const conversation = `web:${session}`
  const customer: Customer = { channel: 'web', id: session }
  let bad = 0
  let waiting = 0
  let work = Promise.resolve()
  let turn: { readonly id: string; readonly announced: Line[] } | null = null

  const unwatch = desk.watch(conversation, lines => {
    // The lines of this socket's own turn go out together when the hub has replied, not twice.
    const own = lines.filter(line => line.message === turn?.id)
    const others = lines.filter(line => line.message !== turn?.id)
    turn?.announced.push(...own)
    if (others.length > 0) sendLines(others)
  })
  socket.on('message', arrived)
  socket.on('close', unwatch)
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
    if (frame.type === 'message') return takeMessage(frame.id, frame.text)
    if ((await meters.reads.use(session)) > 0) return send(refusal('TOO_FAST'))
    sendLines(await desk.transcript(conversation, customer, frame.after))
  }

  async function takeMessage(id: string, text: string): Promise<void> {
    if (!isReadable(text)) return send(refusal('MESSAGE_UNREADABLE', id))
    if ((await meters.session.use(session)) > 0 || (await meters.address.use(address)) > 0) return send(refusal('TOO_FAST', id))
    send({ type: 'typing' })
    const announced: Line[] = []
    const replies: Line[] = []
    turn = { id, announced }
    try {
      await talk({ id, conversation, customer, text }, line => replies.push(line))
    } catch (error) {
      if (announced.length > 0) sendLines(announced)
      throw error
    } finally {
      turn = null
    }
    // A message that was taken before is announced to nobody again, so its own line is looked up.
    const lines = announced.length > 0 ? announced : await desk.transcript(conversation, customer, 0)
    sendLines([...lines.filter(line => line.from === 'customer' && line.message === id), ...replies])
  }

  function sendLines(lines: readonly Line[]) {
    send({ type: 'lines', lines: lines.map(render) })
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
