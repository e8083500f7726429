import { expect } from 'chai'
import { newConversation } from '../../src/conversation/conversation.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { delivery } from '../../src/tickets/delivery.js'
import { gate } from '../store/gate.js'
import { refusal } from '../store/refusal.js'
import { ann, bob } from '../support/chat.js'
import { deskOver, message } from './desks.js'

describe('the desk works', () => {
  it('on the messages of one conversation in their order, one at a time', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    const told = ['I lost my invoice', 'maple-ops', 'Maple Garden Ltd.', '04418827', 'stolen from my car', 'yes']

    await Promise.all(told.map((text, at) => desk.receive(message(`m${at}`, text))))

    const saved = await store.load('c')
    expect(saved?.lines.flatMap(line => (line.from === 'customer' ? [line.text] : []))).to.deep.equal(told)
    expect(saved?.version).to.equal(told.length)
    expect(saved?.tickets.map(({ fields }) => fields)).to.deep.equal([
      { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen from my car' },
    ])
  })

  it('on another conversation while one is held up', async () => {
    const store = createMemoryStore()
    const held = gate()
    const desk = await deskOver({
      ...store,
      async load(id) {
        if (id === 'c') await held.passed
        return store.load(id)
      },
    })

    const slow = desk.receive(message('m1', 'hello'))
    await desk.receive(message('b1', 'hello', { conversation: 'd', customer: bob }))

    expect(await store.load('c')).to.equal(null)
    held.open()
    await slow
    expect(await desk.transcript('c', ann, 0)).to.have.length(2)
  })

  it('on what came of a delivery, however many messages are waiting', async () => {
    const store = createMemoryStore()
    const held = gate()
    const at = new Date('2025-03-01T09:00:00Z')
    await store.save({ ...newConversation('c', ann, at), deliveries: [delivery('d', 'customer', { kind: 'say', line: 1 }, at)] })
    const desk = await deskOver({
      ...store,
      async load(id) {
        await held.passed
        return store.load(id)
      },
    })
    const flood = Array.from({ length: 50 }, (_, n) => desk.receive(message(`m${n}`, 'hello')))

    await refusal('CONVERSATION_BUSY', desk.receive(message('m50', 'hello')))
    const settled = desk.settle('c', 'd', { kind: 'done' })
    held.open()
    await Promise.all([...flood, settled])

    expect((await store.load('c'))?.deliveries).to.deep.equal([])
  })

  it('on the next message after one was refused', async () => {
    const desk = await deskOver(createMemoryStore())
    await desk.receive(message('m1', 'hello'))

    const both = [desk.receive(message('m1', 'other words')), desk.receive(message('m2', 'thanks'))] as const

    await refusal('MESSAGE_ID_REUSED', both[0])
    expect(await both[1]).to.have.length(1)
  })
})
