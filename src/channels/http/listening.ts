import type { Server } from 'node:http'
import { DeskError } from '../../errors.js'

const ofHost = 'Set HOST to an address of this machine, such as 127.0.0.1, or to 0.0.0.0 for all of them.'
const cures = new Map([
  ['EADDRINUSE', 'Stop what uses it, or set another port.'],
  ['EACCES', 'Set a port from 1024 on, or give the right to use this one.'],
  ['EADDRNOTAVAIL', ofHost],
  ['ENOTFOUND', ofHost],
  ['EAI_AGAIN', ofHost],
])

/** Throws PORT_UNAVAILABLE. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is in use by another process' : `can't be listened on (${cause.code})`
      const cure = cures.get(cause.code ?? '') ?? 'Set another HOST or PORT.'
      reject(new DeskError('PORT_UNAVAILABLE', `${host}:${port} ${why}. ${cure}`, { cause }))
    })
    server.listen(port, host, resolve)
  })
}

/** `http://127.0.0.1:3000`, with the port that was taken. */
export function boundAddress(server: Server, host: string): string {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Waits `patienceMs` at most for answers under way. */
export async function closeServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise(resolve => server.close(resolve))
  // A browser keeps its connection open after the answer, so those that have become idle are looked for until none is left.
  const closing = setInterval(() => server.closeIdleConnections(), 20)
  const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(impatient)
  clearInterval(closing)
}
