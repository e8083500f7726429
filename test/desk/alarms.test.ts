import { expect } from 'chai'
import { diaryId } from '../../src/desk/diary.js'
import type { Desk } from '../../src/desk.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import { deskOver, everything, message } from './desks.js'

const at = (text: string) => new Date(`2026-11-${text}:00+08:00`)
const outside = { agents: true, pushes: () => false }

describe('what the desk does when its time has come', () => {
  let store: Store
  let time: Date
  let desk: Desk

  const open = (more: Partial<Parameters<typeof deskOver>[1]> = {}) =>
    deskOver(store, { outside, hours: () => usualHours, now: () => time, ...more })
  beforeEach(async () => {
    store = createMemoryStore()
    time = at('26T09:00')
    desk = await open()
  })

  const deliveries = async (id = 'c') => (await store.load(id))?.deliveries ?? []
  const alarms = async () => (await deliveries()).filter(({ errand }) => errand.kind === 'alarm')
  const notices = async () =>
    (await deliveries()).flatMap(({ errand }) => (errand.kind === 'notice' ? [`${errand.notice} ${errand.to}`] : []))
  const reference = async () => (await store.listTickets())[0]?.ticket.reference ?? ''
  async function files() {
    await desk.receive(message('m1', everything))
    await desk.receive(message('m2', 'yes, file it'))
  }
  async function rings(moment: Date) {
    time = moment
    for (const { id } of await alarms()) await desk.settle('c', id, { kind: 'done' })
  }

  it('is to warn the channel of a ticket that nobody has, and to tell of the breach, each once', async () => {
    await files()
    expect((await alarms()).map(({ due }) => new Date(due))).to.deep.equal([at('26T12:00')])

    await rings(at('26T12:00'))
    expect(await notices()).to.deep.equal(['warned first-response channel'])
    expect((await alarms()).map(({ due }) => new Date(due))).to.deep.equal([at('26T14:00')])
    await rings(at('26T14:00'))
    expect(await notices()).to.deep.equal(['warned first-response channel', 'breached first-response channel'])
  })

  it('is to warn whoever has a ticket, in its thread', async () => {
    await files()
    await desk.act({ key: 'k', reference: await reference(), agent: { id: 'U1', name: 'Mia' }, act: { kind: 'claim' } })
    await rings(at('26T12:00'))

    expect(await notices()).to.deep.equal(['warned first-response thread'])
  })

  it('is nothing for a ticket that waits for the customer', async () => {
    await files()
    const order = { reference: await reference(), agent: { id: 'U1', name: 'Mia' } }
    await desk.act({ ...order, key: 'k1', act: { kind: 'claim' } })
    await desk.act({ ...order, key: 'k2', act: { kind: 'ask', field: 'title', why: '' } })

    expect(await alarms()).to.deep.equal([])
  })

  it('is the same alarm, not a second one, after another start and after another save', async () => {
    await files()
    const [before] = await alarms()
    desk = await open()
    await desk.takeUpTimes()
    await desk.receive(message('m3', 'thanks'))

    expect((await alarms()).map(({ id }) => id)).to.deep.equal([before?.id])
  })

  it('is seen to at a start for tickets that were filed without', async () => {
    desk = await deskOver(store, { outside, now: () => time })
    await files()
    expect(await alarms()).to.deep.equal([])
    desk = await open()
    await desk.takeUpTimes()

    expect(await alarms()).to.have.length(1)
  })

  it('is one digest for the next morning of work, however many start', async () => {
    time = at('27T19:00')
    const desks = await Promise.all([open(), open(), open()])
    await Promise.all(desks.map(one => one.takeUpTimes()))

    const [digest, ...more] = await deliveries(diaryId)
    // A plan is nothing that was not delivered.
    expect(await store.withDeliveries(10)).to.deep.equal([])
    expect([digest?.errand, new Date(digest?.due ?? ''), more]).to.deep.equal([{ kind: 'digest' }, at('30T09:00'), []])
    time = at('30T09:00')
    await desks[0]?.settle(diaryId, digest?.id ?? '', { kind: 'done' })
    expect((await deliveries(diaryId)).map(({ due }) => due)).to.deep.equal(['2026-12-01T01:00:00.000Z'])
  })

  it('is still a digest on the next morning where one could not be posted at all, which stays in the list', async () => {
    await desk.takeUpTimes()
    const [digest] = await deliveries(diaryId)
    await desk.settle(diaryId, digest?.id ?? '', { kind: 'refused', why: 'invalid_blocks' })

    expect((await deliveries(diaryId)).map(({ refused }) => refused)).to.deep.equal(['invalid_blocks', null])
  })

  it('is nothing where there are no agents to tell', async () => {
    desk = await open({ outside: { agents: false, pushes: () => false } })
    await files()
    await desk.takeUpTimes()

    expect([await deliveries(), await deliveries(diaryId)]).to.deep.equal([[], []])
  })
})
