import { randomInt } from 'node:crypto'
import { expect } from 'chai'
import type { HttpService } from '../src/channels/http/server.js'
import { createLive } from '../src/delivery/live.js'
import { createSharedLive } from '../src/delivery/shared-live.js'
import { createDesk, type Desk } from '../src/desk.js'
import { stopAll } from '../src/stop-all.js'
import { openStore } from '../src/store/open-store.js'
import { newSession, openChat, words } from './channels/chat-client.js'
import { apiKeys, startService } from './channels/service.js'
import { newDatabase } from './support/postgres.js'
import { smallKnowledge } from './support/small-content.js'

/** One instance of the service: its own connections, desk, sockets and port. */
interface Instance {
  readonly desk: Desk
  readonly http: HttpService
  stop(): Promise<void>
}

async function startInstance(url: string): Promise<Instance> {
  const opened = await openStore({ dataFolder: '', storeUrl: url })
  const [among, secret] = [await opened.amongInstances(), await opened.sharedSecret()]
  if (!among || !secret) throw new Error('A database is shared.')
  const live = createSharedLive({ here: createLive(), news: among.news, load: opened.store.load })
  const desk = createDesk({
    store: opened.store,
    knowledge: () => ({ en: smallKnowledge, zh: null }),
    live,
    now: () => new Date(),
    random: below => randomInt(below),
    exclusively: among.locks.exclusively,
  })
  const http = await startService({ desk, secret })
  return { desk, http, stop: () => stopAll(http, live, opened) }
}

describe('several instances on one database', () => {
  let [one, other]: [Instance, Instance] = [{} as Instance, {} as Instance]
  before(async () => {
    const url = await newDatabase()
    ;[one, other] = await Promise.all([startInstance(url), startInstance(url)])
  })
  after(() => stopAll(one, other))

  it('show a page that is open at one what was written at the other, and let it go on at either', async () => {
    const token = await newSession(one.http.address)
    const [here, there] = [await openChat(one.http.address, token), await openChat(other.http.address, token)]

    there.send({ type: 'message', id: 'm1', text: 'Who pays for mailing the invoice?' })
    const written = await there.lines()
    const shown = await here.lines()
    here.send({ type: 'message', id: 'm2', text: 'thanks' })
    // What was shown may be shown once more where its news were late: a page takes a line once, by its number.
    let next = await here.lines()
    while (next.every(({ seq }) => seq <= shown.length)) next = await here.lines()
    there.send({ type: 'read', after: 0 })
    const read = [...(await there.lines()), ...(await there.lines())]
    await Promise.all([here.close(), there.close()])

    expect(shown.map(words)).to.deep.equal(written.map(words))
    expect(next.map(({ seq }) => seq)).to.deep.equal([3, 4])
    expect(read.map(({ seq }) => seq)).to.include.members([1, 2, 3, 4])
  })

  it('give one message that comes twenty times at once one effect and one answer', async () => {
    const message = { id: 'm1', conversation: 'web:twenty', customer: { channel: 'web' as const, id: 'twenty' }, text: 'I lost my invoice' }

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).desk.receive(message)))

    expect(new Set(answers.map(lines => JSON.stringify(lines))).size).to.equal(1)
    expect((await one.desk.transcript('web:twenty', message.customer, 0)).map(({ from }) => from)).to.deep.equal(['customer', 'bot'])
  })

  it('take the messages of one conversation one after the other, whichever they come to', async () => {
    const customer = { channel: 'web' as const, id: 'ten' }
    const all = Array.from({ length: 10 }, (_, n) => ({ id: `m${n}`, conversation: 'web:ten', customer, text: 'thanks' }))

    await Promise.all(all.map((message, n) => (n % 2 ? one : other).desk.receive(message)))

    const lines = await other.desk.transcript('web:ten', customer, 0)
    expect(lines.map(({ seq }) => seq)).to.deep.equal(Array.from({ length: 20 }, (_, n) => n + 1))
    expect(new Set(lines.map(({ message }) => message)).size).to.equal(10)
  })

  it('file one ticket for one key that comes to both, and one for the invoice that one customer asks both for', async () => {
    const ask = async ({ http }: Instance, key: string) => {
      const headers = {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${apiKeys[0]?.key}`,
        'Idempotency-Key': key,
      }
      const body = { subject: 'A copy', body: 'I lost my invoice 04418827', customer: 'ann' }
      const answer = await fetch(`${http.address}/api/tickets`, { method: 'POST', headers, body: JSON.stringify(body) })
      return ((await answer.json()) as { reference: string }).reference
    }

    const same = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(n % 2 ? one : other, 'k1')))
    const others = await Promise.all([ask(one, 'k2'), ask(other, 'k3'), ask(one, 'k4'), ask(other, 'k5')])

    expect(new Set([...same, ...others]).size).to.equal(1)
    expect(same[0]).to.match(/^INV-/)
  })
})
