import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FilesInfoResponse, WebClient } from '@slack/web-api'
import { expect } from 'chai'
import { fetchFile } from '../../../src/channels/slack/keep-copy.js'
import { quiet } from '../../../src/delivery/slack/client.js'
import { largestCopy } from '../../../src/tickets/copies.js'

const bytes = Buffer.from('%PDF-1.7 a scan')

describe('a file that an agent uploaded to Slack', () => {
  let server: Server
  let answer: RequestListener
  let tokens: (string | undefined)[]
  const port = () => (server.address() as AddressInfo).port

  beforeEach(async () => {
    tokens = []
    answer = (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes)
    server = createServer((request, response) => {
      tokens.push(request.headers.authorization)
      answer(request, response)
    })
    server.listen(0)
    await once(server, 'listening')
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })

  /** Slack's Web API is at another port of the same host. */
  function fetched(file: FilesInfoResponse['file'], root: string | null = 'http://127.0.0.1:9/api/') {
    const body = JSON.stringify(file ? { ok: true, file } : { ok: false, error: 'file_deleted' })
    const client = new WebClient('xoxb-1', { logger: quiet, retryConfig: { retries: 0 }, fetch: async () => new Response(body) })
    return fetchFile(client, 'F1', { token: 'xoxb-1', root })
  }
  const at = (host: string) => ({
    url_private_download: `http://${host}:${port()}/scan.pdf`,
    name: 'scan.pdf',
    mimetype: 'application/pdf',
  })

  it('is fetched with the token from the host that is Slack here, whatever its port', async () => {
    expect(await fetched(at('127.0.0.1'))).to.deep.equal({ name: 'scan.pdf', bytes })
    expect(tokens).to.deep.equal(['Bearer xoxb-1'])
  })

  for (const [what, host, root] of [
    ['another host', 'localhost', 'http://127.0.0.1:9/api/'],
    ['any host but Slack’s own', '127.0.0.1', null],
    ['a host that begins like Slack’s', 'slack.com.localhost', null],
  ] as const)
    it(`is not fetched from ${what}, which would learn the token`, async () => {
      expect(await fetched(at(host), root)).to.equal('gone')
      expect(tokens).to.deep.equal([])
    })

  for (const [what, headers, status] of [
    ['a page to sign in on', { 'content-type': 'text/html; charset=utf-8' }, 200],
    ['the way to such a page', { location: 'https://evil.example/' }, 302],
    ['nothing', {}, 404],
  ] as const)
    it(`is gone where Slack gives ${what}`, async () => {
      answer = (_request, response) => void response.writeHead(status, headers).end('<!DOCTYPE html>')
      expect(await fetched(at('127.0.0.1'))).to.equal('gone')
    })

  it('is gone where Slack knows no such file any more', async () => {
    expect(await fetched(undefined)).to.equal('gone')
  })

  it('is too large by what Slack says of it, which is then not fetched', async () => {
    expect(await fetched({ ...at('127.0.0.1'), size: largestCopy + 1 })).to.equal('too-large')
    expect(tokens).to.deep.equal([])
  })

  it('is too large by what comes, whatever was said of it', async () => {
    answer = (_request, response) => void response.writeHead(200).end(Buffer.alloc(largestCopy + 1))
    expect(await fetched({ ...at('127.0.0.1'), size: 10 })).to.equal('too-large')
  })
})
