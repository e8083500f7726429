import { expect } from 'chai'
import { DeskError } from '../../src/errors.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { gate } from '../store/gate.js'
import { refusal } from '../store/refusal.js'
import { ann } from '../support/chat.js'
import { counting, deskOver, everything, message } from './desks.js'

describe('a message has one effect', () => {
  it('sent again, it gets the very same lines and changes nothing', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    await desk.receive(message('m1', everything))
    const first = await desk.receive(message('m2', 'yes'))
    const saved = await store.load('c')

    expect(await desk.receive(message('m2', 'yes'))).to.deep.equal(first)

    expect(await store.load('c')).to.deep.equal(saved)
    expect(saved?.tickets).to.have.length(1)
  })

  it('sent again after others, it still gets its own lines', async () => {
    const desk = await deskOver(createMemoryStore())
    const first = await desk.receive(message('m1', 'hello'))
    await desk.receive(message('m2', 'thanks'))

    expect(await desk.receive(message('m1', 'hello'))).to.deep.equal(first)
    expect(await desk.transcript('c', ann, 0)).to.have.length(4)
  })

  it('sent many times at once, it files one ticket', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    await desk.receive(message('m1', everything))

    const replies = await Promise.all(Array.from({ length: 10 }, () => desk.receive(message('m2', 'yes'))))

    expect(new Set(replies.map(lines => JSON.stringify(lines))).size).to.equal(1)
    expect((await store.load('c'))?.tickets).to.have.length(1)
  })

  it('given to two processes at once, it files one ticket, and both say the same', async () => {
    const store = createMemoryStore()
    const race = meeting(store)
    const random = counting()
    const [one, other] = [await deskOver(race.store, { random }), await deskOver(race.store, { random })]
    await one.receive(message('m1', everything))

    race.begin(2)
    const replies = await Promise.all([one, other].map(desk => desk.receive(message('m2', 'yes'))))

    expect(race.stale, 'saves that came too late').to.equal(1)
    expect(replies[0]).to.deep.equal(replies[1])
    expect((await store.load('c'))?.tickets).to.have.length(1)
  })

  it('two different messages given to two processes at once both have theirs, one after the other', async () => {
    const store = createMemoryStore()
    const race = meeting(store)
    const [one, other] = [await deskOver(race.store), await deskOver(race.store)]

    race.begin(2)
    await Promise.all([one.receive(message('m1', 'hello')), other.receive(message('m2', 'who pays the postage?'))])

    const saved = await store.load('c')
    expect(race.stale).to.equal(1)
    expect(saved?.lines.map(({ seq, message: id }) => `${seq} ${id}`)).to.have.members(
      saved?.lines[0]?.message === 'm1' ? ['1 m1', '2 m1', '3 m2', '4 m2'] : ['1 m2', '2 m2', '3 m1', '4 m1'],
    )
    expect(saved?.receipts).to.have.length(1)
  })

  it('is refused after ten lost races, and then nothing is kept', async () => {
    let tries = 0
    const desk = await deskOver({
      ...createMemoryStore(),
      async save() {
        tries++
        throw new DeskError('STALE_CONVERSATION', 'Somebody else was first.')
      },
    })

    await refusal('STALE_CONVERSATION', desk.receive(message('m1', 'hello')))

    expect(tries).to.equal(10)
  })

  it('with other words under the same id is a mistake, and changes nothing', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    await desk.receive(message('m1', 'hello'))
    const saved = await store.load('c')

    const error = await refusal('MESSAGE_ID_REUSED', desk.receive(message('m1', 'who pays the postage?')))

    expect(error.message).not.to.contain('postage')
    expect(await store.load('c')).to.deep.equal(saved)
  })
})

describe('a reference', () => {
  it('that is taken is drawn again', async () => {
    const store = createMemoryStore()
    const first = await deskOver(store)
    await first.receive(message('m1', everything))
    await first.receive(message('m2', 'yes'))
    const taken = (await store.listTickets())[0]?.ticket.reference
    const draws = [...'000001'].map(Number)
    const next = counting()

    const desk = await deskOver(store, { random: below => draws.shift() ?? next(below) })
    const { ticket } = await desk.file({
      key: 'k',
      customer: { channel: 'api', id: 'crm' },
      subject: 'Lost',
      body: 'We lost it.',
      fields: {},
    })

    expect(taken, 'what the second desk draws first').to.equal('INV-000001')
    expect(ticket.reference).to.equal('INV-000000')
    expect(await store.listTickets()).to.have.length(2)
  })
})

/** A store on which the next so many loads wait for one another, so that all that follow them race. `stale` counts the saves that lost. */
function meeting(store: Store) {
  let awaited = 0
  let all = gate()
  const race = {
    stale: 0,
    begin(count: number) {
      awaited = count
      all = gate()
    },
    store: {
      ...store,
      async load(id: string) {
        const loaded = await store.load(id)
        if (awaited === 0) return loaded
        awaited--
        if (awaited === 0) all.open()
        await all.passed
        return loaded
      },
      save(conversation) {
        return store.save(conversation).catch((error: unknown) => {
          if (error instanceof DeskError && error.code === 'STALE_CONVERSATION') race.stale++
          throw error
        })
      },
    } satisfies Store,
  }
  return race
}
