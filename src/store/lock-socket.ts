import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'

/** A listening socket that says nothing: that someone listens is all there is to know. It does not keep the process running. */
export async function listenAt(path: string): Promise<Server> {
  const server = createServer(visitor => visitor.destroy())
  // exclusive: in a cluster's worker the socket would otherwise be shared with its siblings, and every one of them would hold it.
  server.listen({ path, exclusive: true })
  await once(server, 'listening')
  server.unref()
  return server
}

export async function close(server: Server): Promise<void> {
  await new Promise<void>(resolve => server.close(() => resolve()))
}

/** Whether somebody listens. `dead`: the name is there and its owner is not; any answer but a refusal counts as alive. */
export async function probe(path: string): Promise<'alive' | 'dead' | 'gone'> {
  const socket = connect({ path })
  try {
    await once(socket, 'connect')
    return 'alive'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ECONNREFUSED') return 'dead'
    return code === 'ENOENT' ? 'gone' : 'alive'
  } finally {
    socket.destroy()
  }
}
