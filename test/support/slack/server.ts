import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerCall, type Counter } from './api/call.js'
import { maySee } from './api/find.js'
import type { Links } from './links.js'
import type { ResponseUrls } from './response-urls.js'
import { bytesOf } from './uploads.js'

interface Rooms {
  readonly counter: Counter
  readonly links: Links
  readonly responses: ResponseUrls
}

/** Everything of Slack that is reached by HTTP: the Web API, uploads, downloads, response_urls and the links of Socket Mode. */
export function createSlackServer(rooms: Rooms): Server {
  const server = createServer((request, response) => {
    void serve(rooms, request, response).catch((error: unknown) => {
      // A bug of the loopback: a test must not take it for a fault of Slack.
      response.writeHead(501).end(String(error instanceof Error ? error.stack : error))
    })
  })
  server.on('upgrade', (request, socket, head) => rooms.links.accept(request, socket, head))
  return server
}

async function serve(rooms: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, room = '', name = ''] = pathname.split('/')
  const body = await bodyOf(request)
  if (room === 'api') return serveCall(rooms, decodeURIComponent(name), request, body, response)
  if (room === 'upload') return serveUpload(rooms, name, request, body, response)
  if (room === 'files-pri') return serveFile(rooms, name, request, response)
  if (room === 'response') {
    const { status, text } = rooms.responses.take(name, parse(body.toString()))
    return void response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
  }
  if (room === 'signin')
    return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Sign in to Slack</title>')
  response.writeHead(404).end()
}

async function serveCall(
  { counter }: Rooms,
  name: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const outcome = await answerCall(counter, name, tokenOf(request), given(request, body))
  if (outcome.kind === 'silent') return
  if (outcome.kind === 'broken') return void response.destroy()
  response
    .writeHead(outcome.status, { 'content-type': 'application/json; charset=utf-8', ...outcome.headers })
    .end(JSON.stringify(outcome.body))
}

async function serveUpload(
  { counter }: Rooms,
  ticket: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const upload = counter.backstage.uploads.get(ticket)
  const bytes = await bytesOf(body, request.headers['content-type'] ?? '')
  if (!upload || upload.bytes || bytes?.length !== upload.length) return void response.writeHead(400).end('upload refused')
  upload.bytes = bytes
  response.writeHead(200).end(`OK - ${bytes.length}`)
}

/** Without a token that may read the file, a browser is sent to the login page; a client that follows gets a page of HTML with 200. */
function serveFile({ counter }: Rooms, id: string, request: IncomingMessage, response: ServerResponse): void {
  const { world } = counter.backstage
  const by = [...world.installations.values()].find(({ token }) => token === tokenOf(request))
  const file = world.files.get(id)
  if (!by || by.revoked || !by.scopes.has('files:read') || !file || !maySee({ world, by }, file))
    return void response.writeHead(302, { location: `${world.origin}/signin` }).end()
  response.writeHead(200, { 'content-type': file.mimetype, 'content-length': file.bytes.length }).end(file.bytes)
}

function tokenOf(request: IncomingMessage): string {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
}

/** The arguments of a call as strings, from a form or from JSON. */
function given(request: IncomingMessage, body: Buffer): Readonly<Record<string, string>> {
  if (!request.headers['content-type']?.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body.toString()))
  const fields = Object.entries((parse(body.toString()) ?? {}) as Record<string, unknown>)
  return Object.fromEntries(fields.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
