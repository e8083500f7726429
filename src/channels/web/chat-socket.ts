import type { RawData, WebSocket } from 'ws'
import type { Desk } from '../../desk.js'
import { type Log, traceOf } from '../../log.js'
import type { Customer, Line } from '../../message.js'
import { isReadable } from '../../readable.js'
import { createBursts } from '../bursts.js'
import type { Meter } from '../meter.js'
import type { Talk } from '../open-hub.js'
import { refusalCodeOf } from '../refusal-code.js'
import type { ClientFrame, RefusalCode, ServerFrame } from './client/protocol.js'
import { readFrame } from './frame.js'
import { openPageTurns } from './page-turns.js'
import { render } from './render.js'

interface ChatSocketOptions {
  readonly session: string
  readonly address: string
  readonly desk: Desk
  readonly talk: Talk
  readonly copyToken: ((id: string) => string) | null
  /** How long more of a thought is waited for, in ms; 0: not at all. */
  readonly burstWait: number
  readonly meters: { readonly session: Meter; readonly address: Meter; readonly reads: Meter }
  readonly log: Log
}

const badFramesBorne = 5
/** So long the first message of a burst waits at most, in ms, however the customer types on. */
const longestBurst = 4_000
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

/**
 * Serves one socket: its frames in order, each within its limits; messages that come right after each other are taken together. What they do
 * is `openPageTurns`'s.
 */
export function serveChatSocket(socket: WebSocket, options: ChatSocketOptions): ChatSocket {
  const { session, address, desk, talk, copyToken, burstWait, meters, log } = options
  const conversation = `web:${session}`
  const customer: Customer = { channel: 'web', id: session }
  const turns = openPageTurns({ conversation, customer, desk, talk, show: sendLines })
  const bursts = createBursts(message => inTurn(() => turns.take(message)), { wait: burstWait, most: longestBurst })
  /** Messages that are waited with or worked on. */
  const open = new Set<Promise<void>>()
  let bad = 0
  let admitting = Promise.resolve()
  let turning: Promise<unknown> = Promise.resolve()

  socket.on('message', arrived)
  socket.on('close', () => {
    turns.leave()
    bursts.stop()
  })
  socket.on('error', error => log.info({ conversation, code: 'code' in error ? error.code : error.name }, 'a chat socket failed'))

  function arrived(bytes: RawData, isBinary: boolean) {
    const frame = isBinary ? null : readFrame(String(bytes))
    if (!frame) return refuseFrame()
    if (frame.type === 'typing') return bursts.typing(conversation)
    const id = frame.type === 'message' ? frame.id : undefined
    if (open.size >= mostWaiting) return send(refusal('TOO_FAST', id))
    const admitted = admitting.then(() => admit(frame))
    // The next frame is looked at while this message waits for it.
    admitting = admitted.then(
      () => {},
      () => {},
    )
    const done = admitted
      .then(({ outcome }) => outcome)
      .catch(error => {
        const code = refusalCodeOf(error)
        if (code === 'FAILED') log.error({ conversation, error: traceOf(error) }, 'a chat message failed')
        send(refusal(code, id))
      })
      .finally(() => open.delete(done))
    open.add(done)
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turning.then(work)
    turning = mine.catch(() => {})
    return mine
  }

  function refuseFrame() {
    bad += 1
    send(refusal('FRAME_INVALID'))
    if (bad >= badFramesBorne) close(1008, 'too many frames that are not understood')
  }

  /** Settles once the frame is let in, in order; `outcome` once it is dealt with. */
  async function admit(frame: Exclude<ClientFrame, { type: 'typing' }>): Promise<{ readonly outcome: Promise<void> }> {
    if (frame.type === 'read') {
      const isTooFast = (await meters.reads.use(session)) > 0
      return {
        outcome: isTooFast ? refuse('TOO_FAST') : inTurn(async () => sendLines(await desk.transcript(conversation, customer, frame.after))),
      }
    }
    const { id, text, pressed } = frame
    if (!isReadable(text)) return { outcome: refuse('MESSAGE_UNREADABLE', id) }
    if ((await meters.session.use(session)) > 0 || (await meters.address.use(address)) > 0) return { outcome: refuse('TOO_FAST', id) }
    send({ type: 'typing' })
    return { outcome: bursts.take({ id, conversation, customer, text }, pressed) }
  }

  async function refuse(...why: Parameters<typeof refusal>): Promise<void> {
    send(refusal(...why))
  }

  function sendLines(lines: readonly Line[]) {
    send({ type: 'lines', lines: lines.map(line => render(line, copyToken)) })
  }

  function send(frame: ServerFrame) {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > mostUnread) return socket.terminate()
    socket.send(JSON.stringify(frame))
  }

  async function finish() {
    socket.off('message', arrived)
    await admitting
    bursts.stop()
    await Promise.all(open)
  }

  function close(code: number, reason: string) {
    socket.off('message', arrived)
    socket.close(code, reason)
  }

  return { finish, close }
}

/** A refusal for the page: a code, for which it has a sentence in the customer's language, and the message that was refused. */
function refusal(code: RefusalCode, id?: string): ServerFrame {
  return { type: 'error', code, ...(id === undefined ? {} : { id }) }
}
