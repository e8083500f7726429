import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import type { SavedLines } from '../../../src/store/news.js'
import { Database } from '../../../src/store/postgres/database.js'
import { type Locks, openLocks } from '../../../src/store/postgres/locks.js'
import { migrate } from '../../../src/store/postgres/migrate.js'
import { openNews, type PostgresNews } from '../../../src/store/postgres/postgres-news.js'
import { type CuttableProxy, startProxy } from '../../support/cuttable-proxy.js'
import { newDatabase } from '../../support/postgres.js'
import { gate } from '../gate.js'

describe('Between instances on one database', () => {
  let url: string
  const started: { stop(): Promise<void> }[] = []
  beforeEach(async () => {
    url = await newDatabase()
    await migrate(url, 'here')
  })
  afterEach(async () => {
    for (const one of started.splice(0).reverse()) await one.stop()
  })

  async function instance(at = url) {
    const database = new Database({ url: at })
    const news = await openNews(at, database)
    started.push(database, news)
    return hearing(news)
  }

  /** What it hears, and a promise for the next of it. */
  function hearing(news: PostgresNews) {
    const heard: SavedLines[] = []
    let [missed, next] = [0, gate()]
    const something = () => {
      next.open()
      next = gate()
    }
    news.listen({
      hear: saved => {
        heard.push({ conversation: saved.conversation, lines: saved.lines })
        something()
      },
      missed: () => {
        missed++
        something()
      },
    })
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await next.passed
    }
    return { news, heard, missed: () => missed, until }
  }

  it('news go to all others, and not to who told them', async () => {
    const [one, two, three] = [await instance(), await instance(), await instance()]
    for (const each of [one, two, three]) await each.until(() => each.missed() > 0)

    one.news.tell({ conversation: 'a\0"b', lines: [3, 4] })
    await two.until(() => two.heard.length > 0)
    await three.until(() => three.heard.length > 0)
    two.news.tell({ conversation: 'd', lines: [1] })
    await one.until(() => one.heard.length > 0)

    expect([one.heard, two.heard, three.heard.slice(0, 1)]).to.deep.equal([
      [{ conversation: 'd', lines: [1] }],
      [{ conversation: 'a\0"b', lines: [3, 4] }],
      [{ conversation: 'a\0"b', lines: [3, 4] }],
    ])
  })

  it('whoever has more to deliver than it can take at once wakes the others, and not itself', async () => {
    const [one, two] = [await instance(), await instance()]
    for (const each of [one, two]) await each.until(() => each.missed() > 0)
    const [woken, woke] = [gate(), { one: 0 }]
    one.news.listenForDue(() => {
      woke.one++
    })
    two.news.listenForDue(woken.open)

    one.news.tellDue()
    await woken.passed

    expect(woke.one).to.equal(0)
  })

  it('a listener whose connection breaks listens anew by itself, and says that it may have missed some', async () => {
    const proxy: CuttableProxy = await startProxy(url)
    started.push(proxy)
    const [one, two] = [await instance(), await instance(proxy.url)]
    await two.until(() => two.missed() === 1)

    proxy.cut()
    one.news.tell({ conversation: 'lost', lines: [1] })
    proxy.mend()
    await two.until(() => two.missed() === 2)
    one.news.tell({ conversation: 'heard', lines: [1] })
    await two.until(() => two.heard.some(({ conversation }) => conversation === 'heard'))
  })

  it('work on one key is done by one at a time, on other keys at once, and goes on without a lock that cannot be had', async () => {
    const locks: Locks[] = [openLocks(url), openLocks(url)]
    started.push(...locks)
    const [first, second] = locks as [Locks, Locks]
    const order: string[] = []
    const [held, begun] = [gate(), gate()]

    const one = first.exclusively(['04418827', 'x'], async () => {
      order.push('one begins')
      begun.open()
      await held.passed
      order.push('one ends')
    })
    await begun.passed
    const two = second.exclusively(['04418827'], async () => order.push('two'))
    await second.exclusively(['12345678'], async () => order.push('another'))
    held.open()
    await Promise.all([one, two])

    expect(order).to.deep.equal(['one begins', 'another', 'one ends', 'two'])
    const away = openLocks('postgres://postgres@127.0.0.1:1/none')
    started.push(away)
    expect(await away.exclusively(['x'], async () => 'done')).to.equal('done')
  })

  it('work waits for the locks of another no longer than its patience, however many wait in front of it', async () => {
    const patience = 1_000
    const locks: Locks[] = [openLocks(url), openLocks(url, patience)]
    started.push(...locks)
    const [first, second] = locks as [Locks, Locks]
    const keys = Array.from({ length: 8 }, (_, at) => `held ${at}`)
    const [held, begun] = [gate(), gate()]
    const one = first.exclusively(keys, async () => {
      begun.open()
      await held.passed
    })
    await begun.passed
    const done: string[] = []

    const all = Promise.all(keys.map(key => second.exclusively([key], async () => done.push(key))))
    await Promise.race([all, pause(1.7 * patience)])

    // One after the other, by fours, they would be at it twice as long.
    expect(done).to.have.members(keys)
    held.open()
    await Promise.all([one, all])
  })
})
