import { expect } from 'chai'
import { mostMessages, newConversation } from '../../src/conversation/conversation.js'
import { hearAccepted } from '../../src/delivery/hear-accepted.js'
import type { Desk } from '../../src/desk.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { refusal } from '../store/refusal.js'
import { ann } from '../support/chat.js'
import { deskOver, message } from './desks.js'

describe('a message that is accepted before it is heard', () => {
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

  it('is heard in portions by another process, where all that was accepted is too much for one burst', async () => {
    const long = (word: string) => `${word} `.repeat(600).trim()
    await desk.accept(message('m1', long('paper')))
    await desk.accept(message('m2', long('stamp')))
    await desk.accept(message('m3', 'who pays the postage?'))
    await heardLater()
    await heardLater()

    const { lines, accepted, deliveries } = await stored()
    const heard = lines.flatMap(line => (line.from === 'customer' ? [[line.message, line.heardWith ?? line.message]] : []))
    expect(heard).to.deep.equal([
      ['m1', 'm1'],
      ['m2', 'm3'],
      ['m3', 'm3'],
    ])
    expect([accepted, deliveries]).to.deep.equal([[], []])
  })

  it('is to be heard even where the hearing of an earlier one was given up', async () => {
    await desk.accept(question)
    const before = await stored()
    await store.save({ ...before, deliveries: before.deliveries.map(one => ({ ...one, refused: 'no success within 72 hours' })) })
    await desk.accept(message('m2', 'by when must I apply?'))

    expect((await stored()).deliveries.map(({ errand, refused }) => [errand.kind, refused === null])).to.deep.equal([
      ['hear', false],
      ['hear', true],
    ])
  })

  it('counts towards the messages of its conversation, and is heard though that has become full', async () => {
    const at = '2025-03-01T09:00:00.000Z'
    const accepted = Array.from({ length: mostMessages - 1 }, (_, before) => ({ id: `b${before}`, at, text: 'hello', isPublic: false }))
    await store.save({ ...newConversation('c', ann, new Date(at)), accepted })
    await desk.accept(question)

    await refusal('CONVERSATION_FULL', desk.accept(message('m2', 'who pays the postage?')))
    await desk.accept(message('m1', 'who pays for the postage?'))
    expect(await desk.receive(message('m1', 'who pays for the postage?'))).to.have.length(1)
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
