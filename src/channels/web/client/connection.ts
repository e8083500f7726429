import type { ClientFrame, ServerFrame } from './protocol.js'
import { forgetIfRefused, session } from './session.js'

export type State = 'connecting' | 'open' | 'lost'

export interface Connection {
  /** False where there is no connection to send it on. */
  send(frame: ClientFrame): boolean
  /** Leaves, and comes back with the session that is kept then. */
  restart(): void
}

const firstPause = 500
const longestPause = 15_000

/** Keeps a socket to the server open: after a loss it tries again, at first soon, then less and less often, never all pages at once. */
export function connect(on: { frame(frame: ServerFrame): void; state(state: State): void }): Connection {
  let socket: WebSocket | null = null
  let tries = 0
  let timer = 0
  /** Counts the attempts to open: whatever an older one still waits for comes too late. */
  let newest = 0

  async function open(): Promise<void> {
    clearTimeout(timer)
    newest += 1
    const attempt = newest
    const isNewest = () => attempt === newest
    let token: string
    try {
      token = await session()
    } catch {
      if (isNewest()) again()
      return
    }
    if (!isNewest()) return
    const address = new URL('chat', document.baseURI)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    const mine = new WebSocket(address, ['counterfoil.v1', `session.${token}`])
    socket = mine
    let opened = false
    mine.onopen = () => {
      opened = true
      tries = 0
      on.state('open')
    }
    mine.onmessage = event => {
      if (socket === mine) on.frame(JSON.parse(event.data))
    }
    mine.onclose = () => {
      if (socket !== mine) return
      socket = null
      if (opened) return again()
      forgetIfRefused(token)
        .catch(() => {})
        .finally(() => {
          if (isNewest()) again()
        })
    }
  }

  function again(): void {
    on.state('lost')
    const pause = Math.min(longestPause, firstPause * 2 ** tries)
    tries += 1
    clearTimeout(timer)
    timer = setTimeout(open, pause * (0.5 + Math.random() / 2))
  }

  addEventListener('online', () => {
    if (!socket) void open()
  })
  on.state('connecting')
  void open()

  return {
    send(frame) {
      if (socket?.readyState !== WebSocket.OPEN) return false
      socket.send(JSON.stringify(frame))
      return true
    },
    restart() {
      const old = socket
      socket = null
      old?.close()
      tries = 0
      on.state('connecting')
      void open()
    },
  }
}
