import { expect } from 'chai'
import { createLive } from '../../src/delivery/live.js'
import { type Deliver, type Outbox, startOutbox } from '../../src/delivery/outbox.js'
import { deliverRelease } from '../../src/desk/undo-times.js'
import { createDesk, type Desk } from '../../src/desk.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { counting } from '../desk/desks.js'
import { smallKnowledge } from '../support/small-content.js'
import { until } from '../support/until.js'

const [hour, day] = [3_600_000, 86_400_000]
const agent = { id: 'U1', name: 'Mia' }
const immediately: Deliver = async () => ({ outcome: { kind: 'done' } })

describe('a clock that is set while the service runs', () => {
  let [wall, steady]: [number, number] = [0, 0]
  let store: Store
  let desk: Desk
  let outbox: Outbox
  let looks: number
  beforeEach(() => {
    wall = Date.parse('2026-11-26T08:00:00.000Z')
    steady = 0
    looks = 0
    store = createMemoryStore()
    desk = createDesk({
      store,
      knowledge: () => ({ en: smallKnowledge, zh: null }),
      live: createLive(),
      now: () => new Date(wall),
      steady: () => steady,
      random: counting(),
      outside: { agents: true, pushes: () => false },
    })
  })
  afterEach(() => outbox.stop())

  function deliver(card: Deliver, release: Deliver = deliverRelease(desk.undoLeft)): void {
    const counted: Store['claimDue'] = (...given) => {
      looks++
      return store.claimDue(...given)
    }
    outbox = startOutbox({
      store: { ...store, claimDue: counted },
      settle: desk.settle,
      deliver: { card, release, thread: immediately, notice: immediately },
      now: () => new Date(wall),
      onTrouble: () => {},
      lookEveryMs: 2,
    })
  }
  const file = async () => {
    const request = { key: 'k', customer: { channel: 'api' as const, id: 'crm' }, subject: 'A copy', body: 'I lost my invoice', fields: {} }
    const { reference } = (await desk.file(request)).ticket
    await desk.act({ key: 'claim', reference, agent, act: { kind: 'claim' } })
    return reference
  }
  const said = async (reference: string) => (await desk.look(reference))?.conversation.lines.filter(({ from }) => from === 'agent') ?? []
  const afterLooks = async (count: number) => {
    const from = looks
    await until(() => looks > from + count)
  }

  for (const [how, jump] of [
    ['forward by three days', 3 * day],
    ['back by two hours', -2 * hour],
  ] as const) {
    it(`${how} leaves an agent ten seconds to take a reply back, and no more`, async () => {
      deliver(immediately)
      const reference = await file()
      await desk.act({ key: 'reply', reference, agent, act: { kind: 'reply', words: 'Soon.' } })
      wall += jump
      steady += 9_000
      await afterLooks(5)
      expect(await said(reference)).to.deep.equal([])

      wall += 1_000
      steady += 1_000
      await until(async () => (await said(reference)).length === 1)
    })

    it(`${how} gives no delivery up and holds none up`, async () => {
      let isDown = true
      deliver(async () => ({ outcome: isDown ? { kind: 'failed', uncertain: false } : { kind: 'done' } }))
      const reference = await file()
      const card = async () => (await desk.look(reference))?.conversation.deliveries.find(({ errand }) => errand.kind === 'card')
      await until(async () => (await card())?.tries === 1)
      wall += jump
      await until(async () => ((await card())?.tries ?? 0) > 1)
      expect((await card())?.refused).to.equal(null)

      isDown = false
      wall += 1_000_000
      await until(async () => (await card()) === undefined)
    })
  }

  it('(is seen to take the ten seconds where only the time of day is looked at)', async () => {
    deliver(immediately, immediately)
    const reference = await file()
    await desk.act({ key: 'reply', reference, agent, act: { kind: 'reply', words: 'Soon.' } })
    wall += 3 * day

    await until(async () => (await said(reference)).length === 1)
  })
})
