import { setTimeout as timer } from 'node:timers/promises'
import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { isObject } from './known-shape.js'
import { withLateAck } from './late-ack.js'

interface SocketReceiverOptions {
  readonly appToken: string
  /** Another root of the Web API. */
  readonly slackApiUrl: string | null
  readonly logger: Logger
  readonly onError: (error: unknown) => void
  /** Is told of what came in a shape that nobody knows, by its kind. */
  readonly onOdd: (kind: string) => void
  /** Whether an error of connecting is final: a token that is no good does not get better. */
  readonly isFinal: (error: unknown) => boolean
  /** Is told once of each time that the connection is lost for longer than a moment, and when it is back. */
  readonly onLink: (state: 'lost' | 'back' | 'refused', error?: unknown) => void
  /** Waits so many ms before another try, or until it is stopped; for tests. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** The first wait before connecting again and the longest, in ms. */
const [firstWait, longestWait] = [200, 30_000]

/** A connection that ends sooner was none: Slack has closed it at once, as it does where there are too many. In ms. */
const shortest = 10_000

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
  /** When it was connected last, and how long is waited before the next try: the longer the more often it did not last. */
  #connectedAt = 0
  #wait = 0

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
    const [hear] = client.listeners('ws_message')
    client.removeAllListeners('ws_message')
    client.on('ws_message', async (said: unknown, ...more: unknown[]) => {
      await Promise.resolve(hear?.call(client, withoutType(said), ...more)).catch(options.onError)
    })
  }

  init(app: App): void {
    const take = withLateAck(event => app.processEvent(event), this.options)
    this.#bolt.init({ processEvent: take } as App)
  }

  /** Rejects where the first connection can't be made. */
  async start(): Promise<void> {
    await this.#open()
    this.#isStarted = true
  }

  /** Waits for the end of the handshake, but not for a peer that is gone or silent. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    const patience = new AbortController()
    await Promise.race([this.#close(), pauseFor(stopPatience, patience.signal)])
    patience.abort()
  }

  async #open(): Promise<void> {
    await this.#bolt.start()
    this.#connectedAt = performance.now()
    // Stopped meanwhile: nobody else would close what was opened after that.
    if (this.#stopping.signal.aborted) await this.#bolt.client.disconnect()
  }

  async #close(): Promise<void> {
    await this.#connecting
    await this.#bolt.client.disconnect()
  }

  #again(): void {
    if (!this.#isStarted || this.#stopping.signal.aborted || this.#connecting) return
    this.#connecting = this.#connect().finally(() => {
      this.#connecting = null
    })
  }

  async #connect(): Promise<void> {
    const { signal } = this.#stopping
    this.#wait = performance.now() - this.#connectedAt < shortest ? Math.min(this.#wait * 2 + firstWait, longestWait) : 0
    const { pause = pauseFor } = this.options
    if (this.#wait > firstWait) await pause(this.#wait, signal)
    for (let wait = firstWait; !signal.aborted; wait = Math.min(wait * 2, longestWait)) {
      try {
        await this.#open()
        if (wait > firstWait) this.options.onLink('back')
        return
      } catch (error) {
        if (this.options.isFinal(error)) return this.options.onLink('refused', error)
        if (wait === firstWait) this.options.onLink('lost', error)
        await pause(wait, signal)
      }
    }
  }
}

async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  await timer(ms, undefined, { signal }).catch(() => {})
}

/**
 * An envelope as one of no type: the library would tell of it under the names of what stands in it, which may be missing, or be the name of
 * something else, as "error" is. All of them come to the same listener in the end, which looks at the body.
 */
function withoutType(said: unknown): unknown {
  try {
    const envelope: unknown = JSON.parse(String(said))
    return isObject(envelope) && typeof envelope.envelope_id === 'string' ? JSON.stringify({ ...envelope, type: 'envelope' }) : said
  } catch {
    return said
  }
}
