import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import { type Take, withLateAck } from './late-ack.js'
import { readBody, readRequest } from './read-request.js'
import { isSigned } from './signature.js'

interface HttpReceiverOptions {
  readonly signingSecret: string
  readonly now: () => Date
  /** Is told what a listener threw; Slack is answered 500 and sends an event again. */
  readonly onError: (error: unknown) => void
  /** Is told of what came in a shape that nobody knows, by its kind. */
  readonly onOdd: (kind: string) => void
}

/** Slack's requests at an address of the one HTTP server, with the handlers of Bolt behind it. */
export class HttpReceiver implements Receiver {
  #take: Take | null = null

  constructor(private readonly options: HttpReceiverOptions) {}

  init(app: App): void {
    this.#take = withLateAck(event => app.processEvent(event), this.options)
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    this.#take = null
  }

  readonly listen: RequestListener = (request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.options.onError(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { signingSecret, now } = this.options
    if (request.method !== 'POST') return void response.writeHead(404).end()
    const body = await readBody(request)
    if (body === null) return void response.writeHead(413, { connection: 'close' }).end()
    const read = readRequest(body, request.headers['content-type'])
    // Slack asks whether the address answers, without a signature; nothing else of such a request is looked at.
    if (read.kind === 'check') return void response.writeHead(200).end()
    if (!isSigned(body, request.headers, signingSecret, now())) return void response.writeHead(401).end()
    if (read.kind === 'unreadable') return void response.writeHead(400).end()
    if (read.kind === 'challenge') return void response.writeHead(200, { 'content-type': 'text/plain' }).end(read.challenge)
    // Not connected yet: Slack comes again.
    if (this.#take === null) return void response.writeHead(503).end()
    await this.#take(eventOf(read.body, request, response))
  }
}

function eventOf(body: Record<string, unknown>, { headers }: IncomingMessage, response: ServerResponse): ReceiverEvent {
  const [retryNum, retryReason] = [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]
  return {
    body,
    ...(typeof retryNum === 'string' ? { retryNum: Number(retryNum) } : {}),
    ...(typeof retryReason === 'string' ? { retryReason } : {}),
    ack: async answer => {
      if (response.writableEnded) return
      if (answer === undefined || answer === '') response.writeHead(200).end()
      else if (typeof answer === 'string') response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(answer)
      else response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer))
    },
  }
}
