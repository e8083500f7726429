import { expect } from 'chai'
import { dispositionOf } from '../../../src/channels/http/copies.js'
import type { HttpService } from '../../../src/channels/http/server.js'
import { issueSession, readSession } from '../../../src/channels/web/session.js'
import { createOpensCopies } from '../../../src/desk/open-copy.js'
import type { Customer } from '../../../src/message.js'
import { type CopyFiles, openCopyFiles } from '../../../src/store/copy-files.js'
import { createMemoryStore } from '../../../src/store/memory.js'
import type { Store } from '../../../src/store/store.js'
import { sampleConversation, sampleTicket } from '../../store/samples.js'
import { tempFolders } from '../../store/temp-folders.js'
import { sampleJpeg, samplePdf, samplePng } from '../../support/sample-copies.js'
import { secret, startService } from '../service.js'

const filedAt = new Date('2026-11-26T09:00:00.000Z')

describe('GET /copies/:token', () => {
  const newFolder = tempFolders()
  let [service, store, files]: [HttpService | null, Store, CopyFiles] = [null, createMemoryStore(), {} as CopyFiles]
  let now = filedAt
  /** The sessions of two customers of the web chat. */
  const [mine, other] = [issueSession(secret, new Date()), issueSession(secret, new Date())]

  beforeEach(async () => {
    now = filedAt
    store = createMemoryStore()
    files = await openCopyFiles(await newFolder(), secret)
    service = await startService({
      copies: { open: createOpensCopies(store, files, () => now), tokenOf: files.tokenOf },
      limits: { copies: 1_000 },
    })
  })
  afterEach(() => service?.stop())

  async function give(customer: Customer, bytes: Uint8Array = samplePdf(), name = 'scan.pdf'): Promise<{ token: string; id: string }> {
    const keeping = await files.keep(bytes, { conversation: 'one', reference: 'INV-000001', name, by: 'Lin' }, now)
    if (keeping.kind === 'refused') throw new Error(keeping.why)
    const { id } = keeping.copy
    const before = (await store.load('one')) ?? sampleConversation('one')
    await store.save({ ...before, customer, tickets: [sampleTicket('INV-000001', { copies: [id] })] })
    return { token: files.tokenOf(id), id }
  }

  const web = (): Customer => ({ channel: 'web', id: readSession(mine, secret, new Date()) ?? '' })
  const slack: Customer = { channel: 'slack', id: 'T1:U1' }
  const get = (token: string, session: string | null = null) =>
    fetch(`${service?.address}/copies/${token}`, session === null ? {} : { headers: { authorization: `Bearer ${session}` } })
  /** Everything that can be seen of an answer but its date. */
  async function seen(response: Response) {
    const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
    return { status: response.status, headers, body: await response.text() }
  }

  for (const [type, bytes, ending] of [
    ['application/pdf', samplePdf(), 'pdf'],
    ['image/png', samplePng(), 'png'],
    ['image/jpeg', sampleJpeg(), 'jpg'],
  ] as const) {
    it(`gives a Slack customer their ${ending} as a download that no browser shows or keeps`, async () => {
      const response = await get((await give(slack, bytes, 'scan.html')).token)

      expect(response.status).to.equal(200)
      expect(Object.fromEntries(response.headers)).to.include({
        'content-type': type,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="scan.${ending}"; filename*=UTF-8''scan.${ending}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'referrer-policy': 'no-referrer',
      })
      expect(Buffer.from(await response.arrayBuffer())).to.deep.equal(Buffer.from(bytes))
    })
  }

  it('gives a customer of the web chat theirs with their session', async () => {
    const response = await get((await give(web())).token, mine)

    expect([response.status, Buffer.from(await response.arrayBuffer())]).to.deep.equal([200, samplePdf()])
  })

  it('answers everything else as if there were nothing, to the byte', async () => {
    const { token, id } = await give(web())
    const absent = await seen(await get('A'.repeat(43), mine))

    expect(absent.status).to.equal(404)
    for (const [what, response] of [
      ["another customer's", await get(token, other)],
      ['one without a session', await get(token)],
      ['one with a forged session', await get(token, `${mine.slice(0, -3)}AAA`)],
      ['an id for a token', await get(id, mine)],
      ['a token with a letter too many', await get(`${token}A`, mine)],
      ['a path', await get('..%2f..%2fetc%2fpasswd', mine)],
    ] as const)
      expect(await seen(response), what).to.deep.equal(absent)
  })

  it('answers the same once the copy has expired, and when it was called back', async () => {
    const { token } = await give(slack)
    const absent = await seen(await get('A'.repeat(43)))
    expect((await get(token)).status).to.equal(200)

    now = new Date(filedAt.getTime() + 14 * 86_400_000)
    const expired = await seen(await get(token))
    now = filedAt
    const stored = await store.load('one')
    if (stored) await store.save({ ...stored, tickets: [sampleTicket('INV-000001')] })
    const revoked = await seen(await get(token))

    expect([expired, revoked]).to.deep.equal([absent, absent])
  })

  it('bounds how often one address may ask', async () => {
    await service?.stop()
    service = await startService({ copies: { open: async () => null, tokenOf: (id: string) => id }, limits: { copies: 2 } })

    const statuses = [await get('a'), await get('b'), await get('c')].map(({ status }) => status)

    expect(statuses).to.deep.equal([404, 404, 429])
  })

  it('names a file for old clients and for new ones', () => {
    expect(dispositionOf({ name: "Ünser (Scan) '26 发票.pdf" })).to.equal(
      `attachment; filename="Unser (Scan) _26 __.pdf"; filename*=UTF-8''%C3%9Cnser%20%28Scan%29%20%2726%20%E5%8F%91%E7%A5%A8.pdf`,
    )
  })
})
