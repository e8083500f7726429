import { expect } from 'chai'
import { hearAccepted } from '../../src/delivery/hear-accepted.js'
import type { Desk } from '../../src/desk.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { deskOver, message } from './desks.js'

describe('a message that is accepted before it is heard', function () {
  this.timeout(60_000)
  let store: ReturnType<typeof createMemoryStore>
  let desk: Desk

  beforeEach(async () => {
    store = createMemoryStore()
    desk = await deskOver(store)
  })

  const stored = async () => {
    const found = await store.load('c')
    if (!found) throw new Error('no conversation')
    return found
  }
  const question = message('m1', 'who pays the postage?')
  /** What another process does when the time has come. */
  async function heardLater() {
    const conversation = await stored()
    const hear = conversation.deliveries.find(({ errand }) => errand.kind === 'hear')
    if (!hear) throw new Error('nothing is to be heard')
    await hearAccepted(desk.receive)({ ...hear, begins: async () => {} }, conversation)
    await desk.settle('c', hear.id, { kind: 'done' })
  }

  it('is kept with when it is to be heard at the latest, and gone from there once it was', async () => {
    await desk.accept(question)
    const { accepted, deliveries, lines } = await stored()
    expect([accepted.map(({ id }) => id), deliveries.map(({ errand }) => errand.kind), lines]).to.deep.equal([['m1'], ['hear'], []])

    await desk.receive({ ...question, customer: { ...question.customer, name: 'Ann' } })
    const after = await stored()
    expect([after.accepted, after.deliveries, after.lines.length, after.customer.name]).to.deep.equal([[], [], 2, 'Ann'])
  })

  it('is heard with the others by another process, where the one that accepted it is gone', async () => {
    await desk.accept(message('m1', 'hi'))
    await desk.accept(question)
    await desk.accept(message('m2', 'who pays the postage?'))
    desk = await deskOver(store)
    await heardLater()

    const { lines, accepted, deliveries } = await stored()
    expect(lines.map(({ from, message: id }) => [from, id])).to.deep.equal([
      ['customer', 'm1'],
      ['customer', 'm2'],
      ['bot', 'm2'],
    ])
    expect([accepted, deliveries]).to.deep.equal([[], []])
  })

  it('is heard once, however often it is accepted and heard, and as it was edited last', async () => {
    await desk.accept(message('m1', 'who pays'))
    await desk.accept(question)
    await heardLater()
    await desk.accept(question)
    await desk.receive(question)

    expect((await stored()).lines.map(({ from }) => from)).to.deep.equal(['customer', 'bot'])
    expect((await stored()).accepted).to.deep.equal([])
  })

  it('is not heard at all where its author deletes it before', async () => {
    await desk.accept(question)

    expect(await desk.takeBack(question)).to.equal(true)
    expect([(await stored()).accepted, (await stored()).deliveries, (await stored()).lines]).to.deep.equal([[], [], []])
  })
})
