import { expect } from 'chai'
import sinon from 'sinon'
import type { HttpService } from '../../../src/channels/http/server.js'
import { DeskError, type ErrorCode, errorCodes } from '../../../src/errors.js'
import { createFakeDesk, type FakeDesk, postage } from '../../support/fake-desk.js'
import { apiKeys, startService } from '../service.js'

const request = {
  subject: 'Copy of an invoice',
  body: 'I lost it.',
  customer: 'Anna <anna@shop.example>',
  fields: { account: 'anna-shop' },
}

/** What a client is answered for each code that the desk may refuse with. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  MESSAGE_ID_REUSED: 409,
  CONVERSATION_FULL: 409,
  INPUT_INVALID: 422,
  FIELD_INVALID: 422,
  MESSAGE_TOO_LONG: 422,
  MESSAGE_EMPTY: 422,
  MESSAGE_UNREADABLE: 422,
  STORE_UNAVAILABLE: 503,
  CONVERSATION_BUSY: 503,
  STALE_CONVERSATION: 503,
  REFERENCE_TAKEN: 503,
  CONVERSATION_DAMAGED: 500,
  SETTING_INVALID: 500,
  KNOWLEDGE_INVALID: 500,
  STORE_LOCKED: 500,
  PORT_UNAVAILABLE: 500,
  ENCODER_UNAVAILABLE: 500,
  CACHE_UNWRITABLE: 500,
  FILE_UNUSABLE: 500,
}

describe('the REST intake', () => {
  let service: HttpService
  let desk: FakeDesk

  const [crm = { name: '', key: '' }, shop = { name: '', key: '' }] = apiKeys
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${service.address}/api/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${crm.key}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const get = (reference: string, key = crm.key) =>
    fetch(`${service.address}/api/tickets/${reference}`, { headers: { authorization: `Bearer ${key}` } })

  beforeEach(async () => {
    desk = createFakeDesk()
    service = await startService({ desk })
  })
  afterEach(() => service.stop())

  it('files a ticket for the system that holds the key, and tells what it was understood as', async () => {
    const file = sinon.spy(desk, 'file')

    const response = await post(request, { 'idempotency-key': 'order-17' })
    const body = (await response.json()) as Record<string, unknown>

    expect(response.status).to.equal(201)
    expect(response.headers.get('location')).to.equal('/api/tickets/INV-000001')
    const { customer, ...rest } = request
    expect(file.firstCall.args[0]).to.deep.equal({ ...rest, key: 'order-17', customer: { channel: 'api', id: 'crm', name: customer } })
    const { filed_at, ...told } = body
    expect(told).to.deep.equal({
      reference: 'INV-000001',
      status: 'new',
      intent: 'lost-invoice-copy',
      subject: 'Copy of an invoice',
      classification: {
        decision: 'request',
        entries: ['lost-invoice'],
        intent: 'lost-invoice-copy',
        confidence: 0.97,
        candidates: [{ id: 'lost-invoice', confidence: 0.97 }],
      },
      suggested_answer: {
        entry: 'postage',
        question: postage.question,
        text: postage.text,
        receipt: { entry: 'postage', revision: 'r1', as_of: '2021-05-27', words: postage.text, at: filed_at },
      },
      fields: { account: 'anna-shop' },
      missing: ['title'],
    })
    expect(await (await get('INV-000001')).json()).to.deep.equal(body)
  })

  it('answers the same request under the same key with the same ticket, and another one with 409', async () => {
    const first = await post(request, { 'idempotency-key': 'k' })
    const again = await post(request, { 'idempotency-key': 'k' })
    const other = await post({ ...request, body: 'Something else.' }, { 'idempotency-key': 'k' })

    expect(again.status).to.equal(201)
    expect(await again.text()).to.equal(await first.text())
    expect(other.status).to.equal(409)
    expect(desk.kept.tickets.size).to.equal(1)
  })

  it('files a ticket for each request without a key', async () => {
    await post(request)
    await post(request)

    expect(desk.kept.tickets.size).to.equal(2)
  })

  it("answers another system's ticket exactly as one that does not exist", async () => {
    await post(request)

    const [foreign, absent, odd] = [
      await get('INV-000001', shop.key),
      await get('INV-999999', shop.key),
      await get('..%2F..%2Fetc', shop.key),
    ]
    const answers = await Promise.all([foreign, absent, odd].map(async each => [each.status, headersOf(each), await each.text()]))

    expect(answers[0]).to.deep.equal(answers[1])
    expect(answers[0]).to.deep.equal(answers[2])
    expect(foreign.status).to.equal(404)
    expect((await get('INV-000001')).status).to.equal(200)
  })

  for (const code of errorCodes)
    it(`answers ${code} with ${statuses[code]} and, where it passes, when to come back`, async () => {
      sinon.stub(desk, 'file').rejects(new DeskError(code, 'where, what, and the cure'))

      const response = await post(request)
      const { status, errors } = (await response.json()) as { status: number; errors?: unknown }

      expect([response.status, status]).to.deep.equal([statuses[code], statuses[code]])
      expect(response.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8')
      expect(response.headers.has('retry-after')).to.equal(status === 503)
      expect(errors).to.equal(undefined)
    })

  it('says which fields are wrong, each by its path', async () => {
    const details = [
      { path: 'fields.invoice_number', message: 'That is not an invoice number.' },
      { path: 'fields.account', message: 'That is not an account.' },
    ]
    sinon.stub(desk, 'file').rejects(new DeskError('FIELD_INVALID', 'both, in words', { details }))

    const response = await post(request)

    expect([response.status, await response.json()]).to.deep.equal([
      422,
      {
        type: 'urn:counterfoil:problem:request-invalid',
        title: 'The request is not as it should be',
        status: 422,
        detail: 'both, in words',
        errors: details,
      },
    ])
  })

  it('answers a bug with 500 and nothing of where it is', async () => {
    sinon.stub(desk, 'file').rejects(new TypeError('the secret words'))

    const response = await post(request)

    expect(response.status).to.equal(500)
    expect(await response.text()).not.to.match(/secret|TypeError|\.ts|\.js|at /)
  })

  it('names the setting where no key is configured', async () => {
    await service.stop()
    service = await startService({ desk, apiKeys: [] })

    const response = await post(request)

    expect(response.status).to.equal(503)
    expect(await response.text()).to.contain('COUNTERFOIL_API_KEYS')
  })

  it('refuses what a key asks for past its rate, and not what another asks for', async () => {
    await service.stop()
    service = await startService({ desk, limits: { requests: 2 } })

    const statuses = [(await post(request)).status, (await get('INV-000001')).status]
    const refused = await post(request)

    expect(statuses).to.deep.equal([201, 200])
    expect(refused.status).to.equal(429)
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60)
    expect((await get('INV-000001', shop.key)).status).to.equal(404)
  })
})

function headersOf(response: Response): Record<string, string> {
  const { date: _date, ...rest } = Object.fromEntries(response.headers)
  return rest
}
