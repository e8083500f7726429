import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { Slack } from './slack.js'

export type Mode = 'http' | 'socket'

/** A real Bolt app that is connected with the loopback. */
export interface BoltApp {
  readonly app: App
  stop(): Promise<void>
}

/** Starts Bolt as the product does it, but with nothing of the product: for tests of the loopback itself. */
export async function startBolt(slack: Slack, mode: Mode, listen: (app: App) => void): Promise<BoltApp> {
  const clientOptions = { slackApiUrl: slack.apiUrl, timeout: 2000, retryConfig: { retries: 0 } }
  const common = { token: slack.home.token, clientOptions, logLevel: LogLevel.ERROR, deferInitialization: true, ignoreSelf: false }
  const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => LogLevel.ERROR, setName() {} }
  if (mode === 'socket') {
    const receiver = new SocketModeReceiver({
      appToken: slack.world.app.appToken,
      clientPingTimeout: 300,
      logger: quiet,
      installerOptions: { clientOptions },
    })
    const app = new App({ ...common, logger: quiet, receiver })
    listen(app)
    await app.init()
    await app.start()
    return { app, stop: async () => void (await app.stop()) }
  }
  const receiver = new HTTPReceiver({ signingSecret: slack.world.app.signingSecret, logger: quiet })
  const app = new App({ ...common, logger: quiet, receiver })
  listen(app)
  await app.init()
  const server = createServer((request, response) => receiver.requestListener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  slack.door.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  return {
    app,
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
