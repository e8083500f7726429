import { expect } from 'chai'
import { spy } from 'sinon'
import { createLive } from '../../src/delivery/live.js'
import { DeskError } from '../../src/errors.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { gate } from '../store/gate.js'
import { refusal } from '../store/refusal.js'
import { ann, bob } from '../support/chat.js'
import { deskOver, everything, message } from './desks.js'

describe('the desk saves before it says', () => {
  it('nothing is said or announced while the save is under way', async () => {
    const store = createMemoryStore()
    const live = createLive()
    const save = gate()
    const reached = gate()
    const said = spy()
    const heard = spy()
    const desk = await deskOver(
      {
        ...store,
        async save(conversation) {
          reached.open()
          await save.passed
          return store.save(conversation)
        },
      },
      { live },
    )
    desk.watch('c', heard)

    const receiving = desk.receive(message('m1', 'hello')).then(said)
    await reached.passed
    await new Promise(setImmediate)

    expect(said.called || heard.called, 'before the save').to.equal(false)
    save.open()
    await receiving
    expect(said.callCount).to.equal(1)
    expect(heard.args).to.deep.equal([[await desk.transcript('c', ann, 0)]])
  })

  it('nothing is said, announced or kept when the save fails, and the same message then has its one effect', async () => {
    const store = createMemoryStore()
    const live = createLive()
    const heard = spy()
    let isBroken = false
    const failing: Store = {
      ...store,
      save: conversation => (isBroken ? Promise.reject(new DeskError('STORE_UNAVAILABLE', 'The disk is full.')) : store.save(conversation)),
    }
    const desk = await deskOver(failing, { live })
    await desk.receive(message('m1', everything))
    desk.watch('c', heard)

    isBroken = true
    await refusal('STORE_UNAVAILABLE', desk.receive(message('m2', 'yes')))
    expect(heard.called).to.equal(false)
    expect(await desk.transcript('c', ann, 3)).to.deep.equal([])
    expect(await store.listTickets()).to.deep.equal([])

    isBroken = false
    const replies = await desk.receive(message('m2', 'yes'))
    expect(heard.callCount).to.equal(1)
    expect(replies).to.have.length(1)
    expect(await store.listTickets()).to.have.length(1)
  })

  it('a ticket from outside is not returned, nor kept, when its save fails', async () => {
    const store = createMemoryStore()
    let isBroken = true
    const desk = await deskOver({
      ...store,
      save: conversation => (isBroken ? Promise.reject(new DeskError('STORE_UNAVAILABLE', 'The disk is full.')) : store.save(conversation)),
    })
    const request = { key: 'k', customer: { channel: 'api', id: 'crm' } as const, subject: 'Lost', body: 'We lost it.', fields: {} }

    await refusal('STORE_UNAVAILABLE', desk.file(request))
    expect((await store.size()).tickets).to.equal(0)

    isBroken = false
    await desk.file(request)
    expect((await store.size()).tickets).to.equal(1)
  })

  it('announces only what is new, and tells no other conversation', async () => {
    const desk = await deskOver(createMemoryStore())
    await desk.receive(message('m1', 'hello'))
    const [own, other] = [spy(), spy()]
    const leave = desk.watch('c', own)
    desk.watch('d', other)

    await desk.receive(message('m2', 'thanks'))
    leave()
    await desk.receive(message('m3', 'bye'))

    expect(own.args.flat(2).map(({ seq }) => seq)).to.deep.equal([3, 4])
    expect(other.called).to.equal(false)
  })
})

describe('a conversation belongs to one customer', () => {
  const fromBob = { customer: bob }

  it('others read nothing of it, as if it were not there', async () => {
    const desk = await deskOver(createMemoryStore())
    await desk.receive(message('m1', 'hello'))

    expect(await desk.transcript('c', bob, 0))
      .to.deep.equal(await desk.transcript('absent', bob, 0))
      .and.to.deep.equal([])
    expect(await desk.transcript('c', { channel: 'terminal', id: ann.id }, 0)).to.deep.equal([])
    expect(await desk.transcript('c', ann, 0)).to.have.length(2)
  })

  it('others write nothing into it, nor learn what was said by sending its words again', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    await desk.receive(message('m1', everything))
    const before = await store.load('c')

    await refusal('INPUT_INVALID', desk.receive(message('m2', 'yes', fromBob)))
    await refusal('INPUT_INVALID', desk.receive(message('m1', everything, fromBob)))

    expect(await store.load('c')).to.deep.equal(before)
  })

  it('others are told nothing of its tickets', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    await desk.receive(message('m1', everything))
    await desk.receive(message('m2', 'yes'))
    const [filed] = await store.listTickets()
    const reference = filed?.ticket.reference ?? ''

    expect(await desk.ticket(reference, bob)).to.equal(null)
    expect(await desk.ticket('INV-ZZZZZZ', ann)).to.equal(null)
    expect((await desk.ticket(reference, ann))?.reference).to.equal(reference)
    const asked = await desk.receive(message('b1', `check ticket ${reference}`, { ...fromBob, conversation: 'd' }))
    expect(asked.map(({ reply }) => reply.text).join()).to.contain(`I can't find a ticket ${reference} of yours.`)
  })
})
