import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import type { HttpService } from '../../../src/channels/http/server.js'
import { createFakeDesk, type FakeDesk } from '../../support/fake-desk.js'
import { apiKeys, startService } from '../service.js'

const key = apiKeys[0]?.key ?? ''
const good = { subject: 's', body: 'b', customer: 'c' }
const json = (body: object) => JSON.stringify({ ...good, ...body })

describe('abuse of the REST interface', () => {
  let service: HttpService
  let desk: FakeDesk

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${service.address}/api/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body,
    })

  before(async () => {
    desk = createFakeDesk()
    service = await startService({ desk })
  })
  afterEach(async () => {
    desk.kept.tickets.clear()
    expect((await post(json({}))).status).to.equal(201)
    desk.kept.tickets.clear()
  })
  after(() => service.stop())

  for (const [title, body, path] of [
    ['an unknown field', json({ status: 'solved' }), ''],
    ['an own reference', json({ reference: 'INV-000001' }), ''],
    ['an own customer id', json({ customer: { channel: 'api', id: 'shop' } }), 'customer'],
    ['__proto__', '{"subject":"s","body":"b","customer":"c","__proto__":{"isAgent":true}}', ''],
    ['__proto__ among the fields', '{"subject":"s","body":"b","customer":"c","fields":{"__proto__":"x"}}', 'fields'],
    ['constructor.prototype', json({ constructor: { prototype: { isAgent: true } } }), ''],
    ['no subject', JSON.stringify({ body: 'b', customer: 'c' }), 'subject'],
    ['an empty subject', json({ subject: '' }), 'subject'],
    ['a subject of spaces', json({ subject: ' \t ' }), 'subject'],
    ['a long subject', json({ subject: 's'.repeat(201) }), 'subject'],
    ['a long body', json({ body: 'b'.repeat(4_001) }), 'body'],
    ['a long customer', json({ customer: 'c'.repeat(201) }), 'customer'],
    ['a number for a text', json({ body: 1 }), 'body'],
    ['an object for a text', json({ body: { $ne: '' } }), 'body'],
    ['a length for a text', json({ body: { length: 1e9 } }), 'body'],
    ['a list for a text', json({ body: ['b'] }), 'body'],
    ['null for a text', json({ body: null }), 'body'],
    ['NUL', json({ body: 'a\0b' }), 'body'],
    ['control characters', json({ subject: '\u001b[31m' }), 'subject'],
    ['the second set of control characters', json({ subject: 'x\u009b2J' }), 'subject'],
    ['a mark that turns the writing around', json({ subject: 'foo\u202egnp.exe' }), 'subject'],
    ['a line break in a subject', json({ subject: 'Lost\nINV-FAKE00' }), 'subject'],
    ['another line break in a customer', json({ customer: 'Ann\u2028INV-FAKE00' }), 'customer'],
    ['half a character', json({ body: 'a\ud800b' }), 'body'],
    ['fields that are a list', json({ fields: [] }), 'fields'],
    ['null for fields', json({ fields: null }), 'fields'],
    ['a number in a field', json({ fields: { account: 1 } }), 'fields.account'],
    ['null in a field', json({ fields: { account: null } }), 'fields.account'],
    ['a long field', json({ fields: { account: 'a'.repeat(4_001) } }), 'fields.account'],
    ['a long field name', json({ fields: { ['a'.repeat(41)]: 'x' } }), `fields.${'a'.repeat(41)}`],
    ['a field name with a path', json({ fields: { '../x': 'x' } }), 'fields.../x'],
    ['too many fields', json({ fields: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`f${at}`, 'x'])) }), 'fields'],
    ['a list', '[]', ''],
    ['an empty object', '{}', 'subject'],
  ] as const)
    it(`refuses ${title} with 422 and says where`, async () => {
      const response = await post(body)
      const problem = (await response.json()) as { type: string; errors: { path: string; message: string }[] }

      expect(response.status).to.equal(422)
      expect(problem.type).to.equal('urn:counterfoil:problem:request-invalid')
      expect(problem.errors.map(error => error.path)).to.include(path)
      expect(desk.kept.tickets.size).to.equal(0)
      expect(({} as Record<string, unknown>).isAgent).to.equal(undefined)
    })

  for (const [title, body, headers, status] of [
    ['broken JSON', '{"subject":', {}, 400],
    ['a bare text', '"text"', {}, 400],
    ['a bare null', 'null', {}, 400],
    ['deep nesting', '['.repeat(8_000), {}, 400],
    ['deep nesting in a field', `{"subject":${'['.repeat(4_000)}${']'.repeat(4_000)}}`, {}, 422],
    ['a body of 1 MiB', json({ body: 'b'.repeat(1_048_576) }), {}, 413],
    ['a gzip bomb', gzipSync(json({ body: 'b'.repeat(10_000_000) })), { 'content-encoding': 'gzip' }, 413],
    ['bytes that are no gzip', 'not gzip', { 'content-encoding': 'gzip' }, 400],
    ['an unknown encoding', json({}), { 'content-encoding': 'zstd' }, 415],
    ['an unknown character set', json({}), { 'content-type': 'application/json; charset=ebcdic' }, 415],
    ['a form', 'subject=s', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a multipart form', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['text', json({}), { 'content-type': 'text/plain' }, 415],
    ['something like JSON', json({}), { 'content-type': 'application/ld+json' }, 415],
    ['no type', json({}), { 'content-type': '' }, 415],
    ['an empty Idempotency-Key', json({}), { 'idempotency-key': '' }, 400],
    ['a long Idempotency-Key', json({}), { 'idempotency-key': 'k'.repeat(256) }, 400],
    ['an Idempotency-Key with a space', json({}), { 'idempotency-key': 'a b' }, 400],
    ['an Idempotency-Key that is not ASCII', json({}), { 'idempotency-key': 'é' }, 400],
    ['no key', json({}), { authorization: '' }, 401],
    ['a wrong key', json({}), { authorization: 'Bearer wrong' }, 401],
    ['half a key', json({}), { authorization: `Bearer ${key.slice(0, 8)}` }, 401],
    ['a key and more', json({}), { authorization: `Bearer ${key}x` }, 401],
    ['another scheme', json({}), { authorization: `Basic ${Buffer.from(`crm:${key}`).toString('base64')}` }, 401],
    ['a forwarded user', json({}), { authorization: '', 'x-forwarded-user': 'crm' }, 401],
  ] as const)
    it(`refuses ${title} with ${status}`, async () => {
      const response = await post(body, headers)

      expect(response.status).to.equal(status)
      expect(response.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8')
      expect(await response.json()).to.include.keys('type', 'title', 'status', 'detail')
      expect(desk.kept.tickets.size).to.equal(0)
    })

  it('refuses a key in the address or the body', async () => {
    const response = await fetch(`${service.address}/api/tickets?key=${key}&access_token=${key}`, { method: 'POST', body: json({}) })

    expect(response.status).to.equal(401)
  })

  for (const [title, bytes] of [
    ['what is no HTTP', 'hello\r\n\r\n'],
    ['two lengths', `POST /api/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}`],
    ['a length and chunks', `POST /api/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a header of 64 KiB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(65_536)}\r\n\r\n`],
    ['a broken path', 'GET /api/tickets/%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a broken upgrade', 'GET /chat HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
  ] as const)
    it(`closes on ${title} with a 4xx`, async () => {
      expect(await rawAnswer(service.address, bytes)).to.match(/^HTTP\/1\.1 4\d\d /)
    })
})

/** What a server says to these bytes until it hangs up. */
async function rawAnswer(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', data => {
    answer += data
  })
  // A server that has refused may reset what is still being sent to it.
  socket.on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}
