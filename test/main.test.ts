import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { fake } from 'sinon'
import type { ShownLine } from '../src/channels/web/client/protocol.js'
import { readConfig } from '../src/config.js'
import { DeskError } from '../src/errors.js'
import { type Service, startService } from '../src/main.js'
import { openLowdbStore } from '../src/store/lowdb-store.js'
import { type ChatClient, newSession, openChat, words } from './channels/chat-client.js'
import { silent } from './channels/service.js'
import { tempFolders } from './store/temp-folders.js'
import { type Child, runCli, startCli } from './support/child.js'
import { inOrder } from './support/in-order.js'
import { known } from './support/known.js'

const keys = { COUNTERFOIL_API_KEYS: 'crm:crm-key-0123456789abcdef,shop:shop-key-0123456789abcdef' }

describe('the service', () => {
  const newFolder = tempFolders()
  const warn = fake()
  let service: Service
  let folder: string

  before(async () => {
    folder = await newFolder()
    const config = readConfig({ ...keys, PORT: '0', DATA_FOLDER: folder })
    service = await startService(config, { ...silent, warn }, () => {})
  })
  after(() => service.stop())

  it('serves the page and its health', async () => {
    const page = await fetch(service.address)
    expect([page.status, page.headers.get('content-type')]).to.deep.equal([200, 'text/html; charset=utf-8'])
    expect(await page.text()).to.contain('Counterfoil')

    const health = await fetch(`${service.address}/health`)
    expect([health.status, await health.json()]).to.deep.equal([
      200,
      {
        status: 'ok',
        conversations: 0,
        tickets: 0,
        quarantined: 0,
        archived: 0,
        reading: 'sentences',
        deliveries: { waiting: 0, givenUp: 0 },
        content: inOrder,
      },
    ])
  })

  describe('by REST', () => {
    const lost = { subject: 'Lost invoice', body: 'We lost invoice 04418827 and need a copy. Our account is maple-ops.', customer: 'ann' }

    it('files a lost invoice with what was found and what is missing, once per key', async () => {
      const filed = await post(lost, 'k1')
      const again = await post(lost, 'k1')

      expect(filed.status).to.equal(201)
      expect(filed.body).to.deep.include({
        status: 'new',
        intent: 'lost-invoice-copy',
        fields: { account: 'maple-ops', invoice_number: '04418827' },
        missing: ['title', 'reason'],
      })
      expect(again.body).to.deep.equal(filed.body)
      expect((await get(filed.body.reference)).body).to.deep.equal(filed.body)
    })

    it('suggests the approved answer to a question, with its receipt', async () => {
      const { body } = await post({ ...lost, subject: 'Postage', body: 'Who pays the postage for our invoice?' }, 'k2')

      const entry = (await known()).entries.get('postage')
      expect(body.suggested_answer).to.deep.equal({
        entry: 'postage',
        question: entry?.question,
        text: entry?.answer,
        receipt: { entry: 'postage', revision: entry?.revision, as_of: entry?.asOf, words: entry?.answer, at: body.filed_at },
      })
    })

    it('refuses other content under a key', async () => {
      await post(lost, 'k3')

      const { status, type, body } = await post({ ...lost, body: 'We found it.' }, 'k3')

      expect([status, type]).to.deep.equal([409, 'application/problem+json; charset=utf-8'])
      expect(body.type).to.equal('urn:counterfoil:problem:key-reused')
    })

    it('says which field is wrong, and how', async () => {
      const { status, body } = await post({ ...lost, fields: { invoice_number: '1234567' } }, 'k4')

      expect(status).to.equal(422)
      expect(body.detail).to.contain('fields.invoice_number: That is not an invoice number.')
    })

    it('answers alike for a ticket of another system and for none', async () => {
      const { body } = await post(lost, 'k5')

      const [foreign, absent] = [await get(body.reference, 'shop'), await get('INV-ZZZZZZ', 'shop')]

      expect(foreign).to.deep.equal(absent)
      expect(foreign.status).to.equal(404)
    })

    interface Answer {
      readonly status: number
      readonly type: string | null
      // biome-ignore lint/suspicious/noExplicitAny: the body is what is looked at
      readonly body: any
    }
    const keyOf = (system: string) => `Bearer ${system}-key-0123456789abcdef`

    async function post(ticket: object, key: string): Promise<Answer> {
      const headers = { 'Content-Type': 'application/json', Authorization: keyOf('crm'), 'Idempotency-Key': key }
      return read(await fetch(`${service.address}/api/tickets`, { method: 'POST', headers, body: JSON.stringify(ticket) }))
    }

    async function get(reference: string, system = 'crm'): Promise<Answer> {
      return read(await fetch(`${service.address}/api/tickets/${reference}`, { headers: { Authorization: keyOf(system) } }))
    }

    async function read(response: Response): Promise<Answer> {
      return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
    }
  })

  it('says in its log, once, and in its health that nothing can be saved, and is well again after a save', async () => {
    const status = async () => {
      const health: unknown = await (await fetch(`${service.address}/health`)).json()
      return (health as { readonly status: string }).status
    }
    const file = async (key: string) => {
      const Authorization = 'Bearer crm-key-0123456789abcdef'
      const headers = { 'Content-Type': 'application/json', Authorization, 'Idempotency-Key': key }
      const body = JSON.stringify({ subject: 'Hello', body: 'A person, please.', customer: 'ann' })
      return (await fetch(`${service.address}/api/tickets`, { method: 'POST', headers, body })).status
    }
    warn.resetHistory()

    await rename(folder, `${folder}.away`)
    const during = [await file('s1'), await file('s2'), await status()]
    await rename(`${folder}.away`, folder)
    const after = [await file('s1'), await status()]

    expect([during, after]).to.deep.equal([
      [503, 503, 'not-saving'],
      [201, 'ok'],
    ])
    expect(warn.args.map(([, what]) => what)).to.deep.equal(['conversations can not be saved'])
    expect(warn.firstCall.args[0].error).to.match(/^STORE_UNAVAILABLE: /)
  })

  it('talks in the web chat from a question to a ticket', async () => {
    const chat = await openChat(service.address, await newSession(service.address))

    const said = await tellStory(chat)
    await chat.close()

    expect(said.map(words).join('\n')).to.match(storyInOrder)
    expect(said.map(({ seq }) => seq)).to.deep.equal(said.map((_, at) => at + 1))
  })
})

describe('a service that can not be started', () => {
  const newFolder = tempFolders()

  it('leaves nothing open, the data folder neither, where the files of the FAQ have a mistake', async () => {
    const [dataFolder, contentFolder] = [await newFolder(), await newFolder()]
    const config = readConfig({ PORT: '0', DATA_FOLDER: dataFolder, CONTENT_FOLDER: contentFolder })

    const refusal = await startService(config, silent, () => {}).catch((error: unknown) => error)

    expect(refusal).to.be.instanceOf(DeskError).with.property('code', 'KNOWLEDGE_INVALID')
    const store = await openLowdbStore({ folder: dataFolder })
    await store.stop()
  })
})

describe('the service as a process', () => {
  const newFolder = tempFolders()
  const children: Child[] = []

  afterEach(async () => {
    for (const child of children.splice(0)) await child.ends('SIGKILL')
  })

  function start(settings: Record<string, string>): Child {
    const child = startCli(['start'], { PORT: '0', ...settings })
    children.push(child)
    return child
  }

  async function ready(child: Child): Promise<string> {
    const [, address = ''] = /ready: (http:\S+)/.exec(await child.writes(/ready: http:\S+\n/)) ?? []
    return address
  }

  it('has the same transcript and ticket after a kill -9, goes on where it was, and ends with 0 on a SIGTERM', async () => {
    const DATA_FOLDER = await newFolder()
    const first = start({ DATA_FOLDER })
    const address = await ready(first)
    const token = await newSession(address)
    const before = await openChat(address, token)
    const said = await tellStory(before)
    const reference = /INV-\w{6}/.exec(words(said.at(-1) as ShownLine))?.[0]

    await first.ends('SIGKILL')
    await before.closed
    const second = start({ DATA_FOLDER })
    const after = await openChat(await ready(second), token)
    after.send({ type: 'read', after: 0 })
    expect(await after.lines()).to.deep.equal(said)
    after.send({ type: 'message', id: 'again', text: 'what is the status of my ticket' })
    expect(words((await after.lines()).at(-1) as ShownLine)).to.contain(`${reference} (a copy of a lost invoice)`)
    after.send({ type: 'message', id: 'm4', text: 'yes' })
    expect(await after.lines()).to.deep.equal(said.slice(-2))

    const began = performance.now()
    expect(await second.ends('SIGTERM')).to.equal(0)
    expect(performance.now() - began).to.be.lessThan(5_000)
    await after.closed
    const { stdout } = await runCli(['tickets', 'list', '--json'], { settings: { DATA_FOLDER } })
    expect(JSON.parse(stdout).map((ticket: { reference: string }) => ticket.reference)).to.deep.equal([reference])
  })

  describe('says in one sentence, and ends with 1, that', () => {
    async function refused(settings: Record<string, string>): Promise<string> {
      const { code, stdout, stderr } = await runCli(['start'], { settings: { PORT: '0', ...settings } })
      expect([code, stdout]).to.deep.equal([1, ''])
      expect(stderr).not.to.match(/^\s+at |node:internal|\.js:\d/m)
      return stderr
    }

    it('its port is in use', async () => {
      const other = createServer()
      await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
      const { port } = other.address() as AddressInfo
      try {
        const said = await refused({ DATA_FOLDER: await newFolder(), PORT: String(port) })
        expect(said.trimEnd().split('\n')).to.have.length(1)
        expect(said).to.match(new RegExp(`^PORT_UNAVAILABLE: 127\\.0\\.0\\.1:${port} is in use`))
      } finally {
        await new Promise(resolve => other.close(resolve))
      }
    })

    it('its data folder cannot be written', async () => {
      const file = join(await newFolder(), 'file')
      await writeFile(file, '')

      const said = await refused({ DATA_FOLDER: join(file, 'data') })

      expect(said.trimEnd().split('\n')).to.have.length(1)
      expect(said).to.match(/^STORE_UNAVAILABLE: /)
    })

    it('another process holds its data folder', async () => {
      const DATA_FOLDER = await newFolder()
      await ready(start({ DATA_FOLDER }))

      const said = await refused({ DATA_FOLDER })

      expect(said.trimEnd().split('\n')).to.have.length(1)
      expect(said).to.match(/^STORE_LOCKED: /)
    })

    it('its FAQ has a mistake, and where', async () => {
      const CONTENT_FOLDER = await newFolder()
      await mkdir(join(CONTENT_FOLDER, 'faq', 'not-covered'), { recursive: true })
      await mkdir(join(CONTENT_FOLDER, 'intents'))
      await writeFile(join(CONTENT_FOLDER, 'faq', 'postage.md'), '---\nas of: 2021-05-27\n---\nWe pay it.\n')

      const said = await refused({ DATA_FOLDER: await newFolder(), CONTENT_FOLDER })

      expect(said).to.match(/^KNOWLEDGE_INVALID: /)
      expect(said).to.match(/faq\/postage\.md:\d+/)
    })
  })
})

/** The issue's own story: a question, then a lost invoice whose account and number are said at once. Returns all lines. */
async function tellStory(chat: ChatClient): Promise<readonly ShownLine[]> {
  const said: ShownLine[] = []
  const told = [
    'who pays the postage?',
    'I lost my invoice 04418827, our account is maple-ops',
    'Maple Garden Ltd.',
    'stolen from my car',
    'yes',
  ]
  for (const [at, text] of told.entries()) {
    chat.send({ type: 'message', id: `m${at}`, text })
    said.push(...(await chat.lines()))
  }
  return said
}

const storyInOrder = new RegExp(
  [
    'who pays the postage\\?',
    'Kingsoft Cloud bears the cost of mailing',
    'Account name: maple-ops; Invoice number: 04418827',
    'What is the invoice title\\?',
    'How was the invoice lost\\?',
    'Please check before I file it:\\nAccount name: maple-ops\\nInvoice title: Maple Garden Ltd\\.\\nInvoice number: 04418827\\nReason: stolen from my car',
    'is filed\\. Your reference is INV-\\w{6}\\.',
  ].join('[\\s\\S]*'),
)
