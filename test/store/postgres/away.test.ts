import { expect } from 'chai'
import type { Store } from '../../../src/store/store.js'
import { type CuttableProxy, startProxy } from '../../support/cuttable-proxy.js'
import { asked, newDatabase } from '../../support/postgres.js'
import { refusal } from '../refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from '../samples.js'
import { openStore } from './stores.js'

describe('The PostgreSQL store, where the server is away,', () => {
  let proxy: CuttableProxy
  let store: Store
  let url: string
  beforeEach(async () => {
    url = await newDatabase()
    proxy = await startProxy(url)
    store = await openStore(proxy.url)
  })
  afterEach(async () => {
    await store.stop()
    await proxy.stop()
  })

  it('refuses reads and saves with what to do, and never with the password', async () => {
    await store.save(sampleConversation('one'))
    proxy.cut()

    const { message } = await refusal('STORE_UNAVAILABLE', store.load('one'))
    expect(message).to.match(/^PostgreSQL at 127\.0\.0\.1:\d+\/postgres: /)
    expect(message).to.include('STORE_URL')
    await refusal('STORE_UNAVAILABLE', store.size())
  })

  it('goes on by itself when it is back, with a save that was under way meanwhile', async () => {
    const first = await store.save(sampleConversation('one'))
    proxy.cut()
    const saving = store.save(first)
    await refusal('STORE_UNAVAILABLE', store.load('one'))
    proxy.mend()

    expect((await saving).version).to.equal(2)
    expect((await store.load('one'))?.version).to.equal(2)
  })

  it('says of a save whose answer was lost that it is saved, where it is, and saves it once', async () => {
    const first = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))
    proxy.loseAnswers()
    const saving = store.save({ ...first, tickets: [...first.tickets, sampleTicket(sampleReference(2))] })
    // The server has done it, and nobody here has heard.
    while ((await asked(url, 'SELECT 1 FROM conversations WHERE version = 2')).length === 0);
    proxy.mend()

    const saved = await saving
    expect(saved.version).to.equal(2)
    expect(await store.load('one')).to.deep.equal(saved)
    expect(await store.size()).to.deep.equal({ conversations: 1, tickets: 2, quarantined: 0, archived: 0 })
  })

  it('says of a save whose answer was lost that it is stale, where another came after it', async () => {
    const first = await store.save(sampleConversation('one'))
    proxy.loseAnswers()
    const saving = refusal('STALE_CONVERSATION', store.save(first))
    while ((await asked(url, 'SELECT 1 FROM conversations WHERE version = 2')).length === 0);
    await asked(url, `UPDATE conversations SET version = 3, saved_as = gen_random_uuid()`)
    proxy.mend()

    await saving
  })

  it('survives that the server ends all connections while they are idle', async () => {
    await Promise.all([1, 2, 3].map(n => store.save(sampleConversation(`n${n}`))))
    await asked(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'counterfoil'`)

    expect((await store.load('n1'))?.version).to.equal(1)
  })
})

describe('A document in PostgreSQL that nobody can read', () => {
  it('is refused as damaged and stays where it is, and everything else is served', async () => {
    const url = await newDatabase()
    const store = await openStore(url)
    try {
      await store.save(sampleConversation('good', [sampleTicket(sampleReference(1))]))
      await store.save(sampleConversation('bad', [sampleTicket(sampleReference(2))], 'secret words'))
      await asked(url, `UPDATE conversations SET document = '{"id":"bad","words":"secret words"}' WHERE id = 'bad'`)
      await asked(url, `UPDATE tickets SET document = '{}' WHERE conversation = 'bad'`)

      const { message } = await refusal('CONVERSATION_DAMAGED', store.load('bad'))
      expect(message).to.include('conversation bad').and.not.to.include('secret')
      await refusal('CONVERSATION_DAMAGED', store.findTicket(sampleReference(2)))
      expect((await store.listTickets()).map(({ conversation }) => conversation)).to.deep.equal(['good'])
      expect((await store.load('good'))?.version).to.equal(1)
      expect(await store.size()).to.deep.equal({ conversations: 2, tickets: 2, quarantined: 1, archived: 0 })
      expect(await asked(url, 'SELECT 1 FROM conversations')).to.have.length(2)
    } finally {
      await store.stop()
    }
  })
})
