import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { expect } from 'chai'
import sinon from 'sinon'
import { listen } from '../../../src/channels/http/listening.js'
import type { HttpService } from '../../../src/channels/http/server.js'
import { DeskError } from '../../../src/errors.js'
import { createFakeDesk } from '../../support/fake-desk.js'
import { inOrder } from '../../support/in-order.js'
import { newSession } from '../chat-client.js'
import { apiKeys, silent, startService } from '../service.js'

describe('the HTTP service', () => {
  let service: HttpService | null = null

  afterEach(() => service?.stop())

  it('serves the page and everything that it asks for, each under the policy', async () => {
    service = await startService()
    const page = await fetch(service.address)
    const html = await page.text()
    const parts = [...html.matchAll(/(?:href|src)="(assets\/[^"]+)"/g)].map(found => found[1] ?? '')

    const responses = [page, ...(await Promise.all(parts.map(part => fetch(`${service?.address}/${part}`))))]

    expect(parts).to.include('assets/chat.js')
    expect(responses.map(response => response.status)).to.deep.equal(responses.map(() => 200))
    for (const { headers } of responses) {
      expect(headers.get('content-security-policy')).to.contain("default-src 'none'").and.not.to.contain('unsafe')
      expect(headers.get('x-content-type-options')).to.equal('nosniff')
      expect(headers.get('cross-origin-resource-policy')).to.equal('same-origin')
      expect(headers.has('x-powered-by')).to.equal(false)
    }
    expect(html).not.to.match(/<script>|style="| on\w+="/)
  })

  for (const [path, type] of [
    ['/nothing', 'text/html; charset=utf-8'],
    ['/assets/../../package.json', 'text/html; charset=utf-8'],
    ['/assets/..%2f..%2fpackage.json', 'text/html; charset=utf-8'],
    ['/assets/tsconfig.json', 'text/html; charset=utf-8'],
    ['/api', 'application/problem+json; charset=utf-8'],
    ['/api/nothing', 'application/problem+json; charset=utf-8'],
  ] as const)
    it(`answers ${path} with 404 as ${type}`, async () => {
      service = await startService()

      const response = await fetch(`${service.address}${path}`)

      expect([response.status, response.headers.get('content-type')]).to.deep.equal([404, type])
    })

  it('says that it is well, with what the store holds, and 503 while the store does not answer', async () => {
    let answers = true
    const log = { ...silent, error: sinon.spy() }
    service = await startService({
      log,
      health: async () => {
        if (!answers) throw new DeskError('STORE_UNAVAILABLE', 'the disk is gone')
        return {
          conversations: 2,
          tickets: 1,
          quarantined: 0,
          archived: 0,
          reading: 'words',
          deliveries: { waiting: 0, givenUp: 0 },
          content: inOrder,
        }
      },
    })

    const well = await fetch(`${service.address}/health`)
    answers = false
    const unwell = await fetch(`${service.address}/health`)

    expect([well.status, await well.json()]).to.deep.equal([
      200,
      {
        status: 'ok',
        conversations: 2,
        tickets: 1,
        quarantined: 0,
        archived: 0,
        reading: 'words',
        deliveries: { waiting: 0, givenUp: 0 },
        content: inOrder,
      },
    ])
    expect([unwell.status, await unwell.json()]).to.deep.equal([503, { status: 'unavailable' }])
    expect(log.error.callCount).to.equal(1)
    expect(log.error.firstCall.args[0].error).to.equal('STORE_UNAVAILABLE: the disk is gone')
  })

  it('does not call itself well while saves fail', async () => {
    const counts = { conversations: 2, tickets: 1, quarantined: 0, archived: 0, deliveries: { waiting: 0, givenUp: 0 } }
    service = await startService({ health: async () => ({ status: 'not-saving', ...counts, reading: 'words', content: inOrder }) })

    const response = await fetch(`${service.address}/health`)

    expect([response.status, await response.json()]).to.deep.equal([
      200,
      { status: 'not-saving', ...counts, reading: 'words', content: inOrder },
    ])
  })

  it('tells whether a session is still valid, and bounds how many it issues to one address', async () => {
    service = await startService({ limits: { sessions: 1 } })
    const token = await newSession(service.address)
    const check = (authorization: string) => fetch(`${service?.address}/api/session`, { headers: { authorization } })

    const statuses = [await check(`Bearer ${token}`), await check('Bearer abc'), await check('')].map(response => response.status)
    const refused = await fetch(`${service.address}/api/session`, { method: 'POST' })

    expect(statuses).to.deep.equal([204, 401, 401])
    expect(refused.status).to.equal(429)
    expect(refused.headers.has('retry-after')).to.equal(true)
  })

  it('refuses a port in use with what to do', async () => {
    const other = createServer()
    const port = await new Promise<number>(resolve =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    )

    const error = await startService({ port }).then(
      started => started.stop().then(() => null),
      (thrown: unknown) => thrown,
    )
    await new Promise(resolve => other.close(resolve))

    expect(error).to.be.instanceOf(DeskError)
    expect(error)
      .to.include({ code: 'PORT_UNAVAILABLE' })
      .and.have.property('message')
      .that.matches(/in use.*another port/)
  })

  it('refuses an address that is none of this machine with what to set', async () => {
    // TEST-NET-1 (RFC 5737) belongs to no machine.
    const error = await listen(createHttpServer(), '192.0.2.1', 0).catch((thrown: unknown) => thrown)

    expect(error)
      .to.include({ code: 'PORT_UNAVAILABLE' })
      .and.have.property('message')
      .that.matches(/Set HOST/)
      .and.not.matches(/another port/)
  })

  it('refuses a secret that could be guessed', async () => {
    const error = await startService({ secret: 'short' }).then(
      started => started.stop(),
      (thrown: unknown) => thrown,
    )

    expect(error).to.be.instanceOf(DeskError).and.include({ code: 'SETTING_INVALID' })
  })

  it('finishes the request under way before it stops', async () => {
    const desk = createFakeDesk()
    let begun = () => {}
    const inRequest = new Promise<void>(resolve => {
      begun = resolve
    })
    let finish = () => {}
    const file = desk.file
    desk.file = async request => {
      begun()
      await new Promise<void>(resolve => {
        finish = resolve
      })
      return file(request)
    }
    service = await startService({ desk })
    const headers = { authorization: `Bearer ${apiKeys[0]?.key}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ subject: 's', body: 'b', customer: 'c' })
    const response = fetch(`${service.address}/api/tickets`, { method: 'POST', headers, body })
    await inRequest

    const stopped = service.stop()
    finish()

    expect((await response).status).to.equal(201)
    await stopped
    expect(await fetch(service.address).catch(() => 'nobody there')).to.equal('nobody there')
  })
})
