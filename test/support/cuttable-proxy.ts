import { createServer, type Socket } from 'node:net'

/** A way to a server on this machine that can be cut, and can lose what the server answers. */
export interface CuttableProxy {
  /** The URL with the proxy in the server's place. */
  readonly url: string
  /** No connection is taken, and those that are open are reset. */
  cut(): void
  /** Nothing goes through in either direction, and nobody is told. */
  freeze(): void
  /** What the server sends is lost from now on, and the connection after its first bytes; what it is sent still arrives. */
  loseAnswers(): void
  /** All is well again for new connections. */
  mend(): void
  stop(): Promise<void>
}

export async function startProxy(target: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let state: 'well' | 'cut' | 'frozen' | 'losing' = 'well'

  const server = createServer({ allowHalfOpen: false }, async near => {
    const { connect } = await import('node:net')
    if (state === 'cut') return near.destroy()
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', bytes => {
      if (state !== 'frozen') far.write(bytes)
    })
    far.on('data', bytes => {
      if (state === 'losing') near.destroy()
      else if (state !== 'frozen') near.write(bytes)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(target)
  url.port = String(typeof address === 'object' && address ? address.port : 0)
  const closeAll = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: url.toString(),
    cut() {
      state = 'cut'
      closeAll()
    },
    freeze() {
      state = 'frozen'
    },
    loseAnswers() {
      state = 'losing'
    },
    mend() {
      // What was frozen has missed bytes in the middle: it is of no more use.
      if (state === 'frozen') closeAll()
      state = 'well'
    },
    async stop() {
      closeAll()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
