import { createServer, type RequestListener } from 'node:http'
import express, { type Express, type Router } from 'express'
import type { OpensCopies } from '../../desk/open-copy.js'
import type { Desk } from '../../desk.js'
import { DeskError } from '../../errors.js'
import { type Log, traceOf } from '../../log.js'
import { type AddressOf, addressesBehind, type Subnet } from '../address-of.js'
import { authorsProblem } from '../authors/authors-problem.js'
import type { Hub } from '../hub.js'
import { type Limits, usualLimits } from '../limits.js'
import { createMeter } from '../meter.js'
import type { NamedKey } from '../named-keys.js'
import { openHub, talkThrough } from '../open-hub.js'
import { page } from '../web/page.js'
import { openSockets } from '../web/socket.js'
import { copies as serveCopies } from './copies.js'
import { type Health, health } from './health.js'
import { intake } from './intake.js'
import { boundAddress, closeServer, listen } from './listening.js'
import { answerErrors, answerNotFound } from './problem.js'
import { securityHeaders } from './security-headers.js'
import { sessions } from './sessions.js'

export interface HttpOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly desk: Desk
  /** Signs web sessions. Whoever has it can be anybody in the web chat. */
  readonly secret: string
  /** Systems that may file tickets; none switches that off. */
  readonly apiKeys: readonly NamedKey[]
  /** Proxies whose word on where a request came from is believed; none unless given. */
  readonly trustedProxies?: readonly Subnet[]
  readonly log: Log
  readonly health: () => Promise<Health>
  /** Opens the copies that agents gave, and says by what token each is fetched; without it there are none. */
  readonly copies?: { readonly open: OpensCopies; readonly tokenOf: (id: string) => string }
  /** The hub that other channels use too; one of its own unless given. */
  readonly hub?: () => Promise<Hub>
  /** Takes what Slack sends to POST /slack/events, with its body unread; nothing is there unless given. */
  readonly slack?: RequestListener | null
  /** How long the chat waits for more of a thought, in ms; not at all unless given. */
  readonly burstWait?: number
  /** The authors' page with its door; nothing is there unless given. */
  readonly authors?: Router | null
  readonly limits?: Partial<Limits>
  readonly now?: () => Date
}

export interface HttpService {
  /** `http://127.0.0.1:3000`, with the port that was taken. */
  readonly address: string
  /** Waits for what is under way, 5 s at most, then lets go of everything. */
  stop(): Promise<void>
}

const stopPatience = 5_000
const shortestSecret = 32

/** The one HTTP server: the chat page, its sockets, the REST interface and /health. Throws PORT_UNAVAILABLE. */
export async function startHttp(options: HttpOptions): Promise<HttpService> {
  const { host, port, desk, secret, trustedProxies = [], log, now = () => new Date(), hub = openHub(desk) } = options
  if (secret.length < shortestSecret)
    throw new DeskError(
      'SETTING_INVALID',
      `The session secret is shorter than ${shortestSecret} characters: anybody could guess it. Set a longer random one.`,
    )
  const limits = { ...usualLimits, ...options.limits }
  const addressOf = addressesBehind(trustedProxies)
  const app = await routes(options, limits, addressOf, now)
  const sockets = openSockets({
    copyToken: options.copies?.tokenOf ?? null,
    burstWait: options.burstWait ?? 0,
    desk,
    talk: talkThrough(hub),
    secret,
    addressOf,
    limits,
    log,
    now,
  })
  // A slow sender holds a socket for 10 s with its head and 15 s in all; checked each second.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    app,
  )
  server.on('upgrade', sockets.upgrade)
  try {
    await listen(server, host, port)
  } catch (error) {
    await sockets.stop(0)
    throw error
  }
  // Warmed up now, so that the first customer doesn't wait for Botkit; whoever sends a message hears of a failure.
  hub().catch(error => log.error({ error: traceOf(error) }, 'the hub could not be opened'))
  const stop = async () => {
    const closed = closeServer(server, stopPatience)
    await sockets.stop(stopPatience)
    await closed
  }
  return { address: boundAddress(server, host), stop }
}

async function routes(
  { desk, secret, apiKeys, log, health: sizes, copies, slack = null, authors = null }: HttpOptions,
  limits: Limits,
  addressOf: AddressOf,
  now: () => Date,
): Promise<Express> {
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders)
  if (slack) app.all('/slack/events', slack)
  app.use(await page())
  if (authors) app.use(authors).use('/authors', answerErrors(log, authorsProblem))
  app.get('/health', health(sizes, log))
  app.use('/api', sessions({ secret, meter: createMeter(limits.sessions), addressOf, now }))
  const meters = { requests: createMeter(limits.requests), wrongKeys: createMeter(limits.wrongKeys) }
  app.use('/api', intake({ desk, apiKeys, meters, addressOf }))
  app.use('/api', answerNotFound)
  if (copies) app.use(serveCopies({ open: copies.open, secret, meter: createMeter(limits.copies), addressOf, log, now }))
  app.use((_request, response) => {
    response.status(404).type('text/html').send(nothingHere)
  })
  app.use(answerErrors(log))
  return app
}

const nothingHere = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not found</title>
<h1>There is nothing here</h1><p><a href="/">To the chat</a></p></html>
`
