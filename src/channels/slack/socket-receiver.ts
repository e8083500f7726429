import { setTimeout as pause } from 'node:timers/promises'
import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { withLateAck } from './late-ack.js'

interface SocketReceiverOptions {
  readonly appToken: string
  /** Another root of the Web API. */
  readonly slackApiUrl: string | null
  readonly logger: Logger
  readonly onError: (error: unknown) => void
  /** Whether an error of connecting is final: a token that is no good does not get better. */
  readonly isFinal: (error: unknown) => boolean
  /** Is told once of each time that the connection is lost for longer than a moment, and when it is back. */
  readonly onLink: (state: 'lost' | 'back' | 'refused', error?: unknown) => void
}

/** The first wait before connecting again and the longest, in ms. */
const [firstWait, longestWait] = [200, 30_000]

/** In ms. */
const stopPatience = 2_000

/**
 * Slack by a socket that we open, so that nobody need reach us. Bolt's receiver with two things of it done here: the acknowledgement (see
 * `withLateAck`), and connecting again. Bolt leaves five seconds without a connection at each of Slack's refreshes, and where connecting
 * fails later on it ends the whole process with a rejection that nobody can catch.
 */
export class SocketReceiver implements Receiver {
  readonly #bolt: SocketModeReceiver
  readonly #stopping = new AbortController()
  #connecting: Promise<void> | null = null
  #isStarted = false

  constructor(private readonly options: SocketReceiverOptions) {
    const { appToken, slackApiUrl, logger } = options
    const clientOptions = { retryConfig: { retries: 0 }, timeout: 10_000, logger, ...(slackApiUrl ? { slackApiUrl } : {}) }
    this.#bolt = new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions },
      processEventErrorHandler: async ({ error }) => {
        options.onError(error)
        return false
      },
    })
    const { client } = this.#bolt
    client.on('disconnected', () => this.#again())
    // An envelope without a payload would reject where nobody listens, and end the process.
    const [hear] = client.listeners('ws_message')
    client.removeAllListeners('ws_message')
    client.on('ws_message', async (...heard: unknown[]) => {
      await Promise.resolve(hear?.apply(client, heard)).catch(options.onError)
    })
  }

  init(app: App): void {
    const take = withLateAck(event => app.processEvent(event))
    this.#bolt.init({ processEvent: take } as App)
  }

  /** Rejects where the first connection can't be made. */
  async start(): Promise<void> {
    await this.#bolt.start()
    this.#isStarted = true
  }

  /** Waits for the end of the handshake, but not for a peer that is gone. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#connecting
    const patience = new AbortController()
    await Promise.race([this.#bolt.client.disconnect(), pause(stopPatience, undefined, { signal: patience.signal }).catch(() => {})])
    patience.abort()
  }

  #again(): void {
    if (!this.#isStarted || this.#stopping.signal.aborted || this.#connecting) return
    this.#connecting = this.#connect().finally(() => {
      this.#connecting = null
    })
  }

  async #connect(): Promise<void> {
    const { signal } = this.#stopping
    for (let wait = firstWait; !signal.aborted; wait = Math.min(wait * 2, longestWait)) {
      try {
        await this.#bolt.start()
        if (wait > firstWait) this.options.onLink('back')
        return
      } catch (error) {
        if (this.options.isFinal(error)) return this.options.onLink('refused', error)
        if (wait === firstWait) this.options.onLink('lost', error)
        await pause(wait, undefined, { signal }).catch(() => {})
      }
    }
  }
}
