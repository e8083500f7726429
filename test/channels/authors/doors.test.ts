import { request } from 'node:http'
import { expect } from 'chai'
import { addressesBehind } from '../../../src/channels/address-of.js'
import { guardedDoor } from '../../../src/channels/authors/doors.js'
import { createGate } from '../../../src/channels/authors/gate.js'
import { type Preview, servePreview } from '../../../src/channels/authors/serve-preview.js'
import type { HttpService } from '../../../src/channels/http/server.js'
import { secret, silent, startService } from '../service.js'
import { fakeAuthors } from './fake-authors.js'

const ann = { name: 'ann', key: 'the-key-of-ann-0123456789' }
const edit = { file: 'faq/postage.md', text: 'x', version: '1' }
const reason = 'a reason'

describe("the authors' page of the running service", () => {
  let service: HttpService
  let saved: ReturnType<typeof fakeAuthors>['saved']

  beforeEach(async () => {
    const fake = fakeAuthors()
    saved = fake.saved
    const gate = createGate([ann], secret, () => new Date())
    service = await startService({ authors: await guardedDoor(fake.behind, { gate, addressOf: addressesBehind([]), isSecure: false }) })
  })
  afterEach(() => service.stop())

  it('shows its bare page to everybody, and what is behind it to nobody who has not signed in', async () => {
    expect((await fetch(`${service.address}/authors/`)).status).to.equal(200)
    for (const path of ['state', 'overview', 'file?file=faq/postage.md', 'nothing']) expect((await get(path)).status, path).to.equal(404)
    for (const path of ['save', 'check', 'draft', 'say']) expect((await post(path, { edits: [edit], reason })).status, path).to.equal(404)
    expect(saved).to.deep.equal([])
  })

  it('lets in who has a key, and saves in their name', async () => {
    const cookie = await signIn(ann.key)

    expect(await (await get('state', cookie)).json()).to.deep.equal({ version: 'v1', isReady: true, author: 'ann' })
    expect((await post('save', { edits: [edit], reason }, { cookie, origin: service.address })).status).to.equal(200)
    expect(saved).to.deep.equal([{ edits: [edit], author: 'ann' }])
  })

  it('refuses a page of another site, and a form, even with the cookie', async () => {
    const cookie = await signIn(ann.key)

    for (const origin of ['https://elsewhere.example', 'null', ''])
      expect((await post('save', { edits: [edit], reason }, { cookie, origin })).status, origin).to.equal(404)
    const plain = { cookie, origin: service.address, 'content-type': 'text/plain' }
    expect((await post('save', { edits: [edit], reason }, plain)).status).to.equal(404)
    expect(saved).to.deep.equal([])
  })

  it('lets nobody try keys without end', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 12; time += 1) statuses.push((await post('sign-in', { key: `guess-${time}` })).status)

    expect([statuses[0], statuses.at(-1)]).to.deep.equal([401, 429])
    expect((await post('sign-in', { key: ann.key })).status).to.equal(429)
  })

  it('draws the drafts of a quick typist, and not without end', async () => {
    const cookie = await signIn(ann.key)
    const draft = { file: 'faq/postage.md', text: '# Who pays?' }
    const statuses: number[] = []
    for (let time = 0; time < 25; time += 1) {
      const asked = await Promise.all(Array.from({ length: 10 }, () => post('draft', draft, { cookie, origin: service.address })))
      statuses.push(...asked.map(({ status }) => status))
    }

    expect([200, 429].map(status => statuses.filter(one => one === status).length)).to.deep.equal([240, 10])
  })

  it("reads no path that is not an author's", async () => {
    const cookie = await signIn(ann.key)
    for (const file of ['../package.json', '/etc/passwd', 'faq/absent.md'])
      expect((await get(`file?file=${encodeURIComponent(file)}`, cookie)).status, file).to.equal(404)
    const strange = { edits: [{ ...edit, file: '../package.json' }], reason }
    expect((await post('save', strange, { cookie, origin: service.address })).status).to.equal(404)
  })

  it('shows an answer as each channel does', async () => {
    const found: unknown = await (await get('file?file=faq/postage.md', await signIn(ann.key))).json()

    const html = '<p>You pay <strong>nothing</strong> &lt;b&gt;here&lt;/b&gt;.</p>\n'
    expect(found).to.have.nested.property('answers.length', 1)
    expect(found).to.have.nested.property('answers[0].web.reply.html', html)
    expect(found).to.have.nested.property('answers[0].slack[0].type', 'rich_text')
  })

  it('is not there where no author has a key', async () => {
    const bare = await startService()
    const statuses = await Promise.all(
      ['/authors/', '/authors/api/state', '/authors/api/sign-in'].map(path => fetch(`${bare.address}${path}`)),
    )
    await bare.stop()

    expect(statuses.map(({ status }) => status)).to.deep.equal([404, 404, 404])
  })

  it('tells what is wrong in words for authors, not for systems that hand in tickets', async () => {
    const long = await post('sign-in', { key: 'k'.repeat(3_000) })

    expect(long.status).to.equal(413)
    expect(await long.json()).to.include({ detail: 'Send less at once.' })
  })

  function get(path: string, cookie = ''): Promise<Response> {
    return fetch(`${service.address}/authors/api/${path}`, { headers: { cookie } })
  }

  function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const all = { 'content-type': 'application/json', ...headers }
    return fetch(`${service.address}/authors/api/${path}`, { method: 'POST', headers: all, body: JSON.stringify(body) })
  }

  async function signIn(key: string): Promise<string> {
    const response = await post('sign-in', { key })
    expect(response.status).to.equal(204)
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }
})

describe('the preview', () => {
  let preview: Preview

  beforeEach(async () => {
    preview = await servePreview(fakeAuthors().behind, { port: 0, log: silent })
  })
  afterEach(() => preview.stop())

  it('needs no key, on this machine', async () => {
    expect(preview.address).to.match(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${preview.address}/authors/api/state`)).status).to.equal(200)
    expect((await fetch(preview.address)).url).to.equal(`${preview.address}/authors/`)
  })

  it('is not there for a name that somebody has lead here', async () => {
    expect(await statusFor('localhost')).to.equal(200)
    expect(await statusFor('elsewhere.example')).to.equal(404)
  })

  function statusFor(host: string): Promise<number | undefined> {
    const { port } = new URL(preview.address)
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/authors/api/state', headers: { host: `${host}:${port}` }, agent: false }, response => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  }
})
