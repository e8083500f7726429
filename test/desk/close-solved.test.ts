import { expect } from 'chai'
import { fake } from 'sinon'
import type { Conversation } from '../../src/conversation/conversation.js'
import { closeSolved } from '../../src/desk/close-solved.js'
import { withErrands } from '../../src/desk/errands.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { actOn } from '../../src/tickets/agent-acts.js'
import { isOpen } from '../../src/tickets/lifecycle.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('closing what was solved', () => {
  const now = new Date('2026-11-26T09:00:00.000Z')
  const before = new Date('2026-10-29T09:00:00.000Z')
  const old = '2026-10-01T09:00:00.000Z'
  const fresh = '2026-11-20T09:00:00.000Z'
  const solved = (n: number, updatedAt: string, more: Partial<Ticket> = {}): Ticket => ({
    ...sampleTicket(sampleReference(n)),
    status: 'solved',
    resolution: 'answered',
    updatedAt,
    ...more,
  })
  const inOrder = <T>(_conversation: string, work: () => Promise<T>) => work()

  async function storeWith(...conversations: readonly Conversation[]) {
    const store = createMemoryStore()
    for (const one of conversations) await store.save(one)
    const parts = { store, now: () => now, inOrder, keep: (_: Conversation, next: Conversation): Promise<unknown> => store.save(next) }
    const close = async (more: Partial<typeof parts> = {}, signal?: AbortSignal) => closeSolved({ ...parts, ...more }, before, signal)
    return { store, close }
  }
  const statuses = async (store: Pick<Store, 'listTickets'>, status: 'solved' | 'closed') =>
    (await store.listTickets({ status, limit: 10_000 })).length

  it('closes what has rested for so long, and leaves alone what is open or was touched since', async () => {
    const open = solved(3, old, { status: 'open', resolution: null })
    const { store, close } = await storeWith(
      sampleConversation('one', [solved(1, old), solved(2, fresh), open]),
      sampleConversation('two', [solved(4, old, { resolution: 'withdrawn' })]),
    )

    expect(await close()).to.deep.equal({ tickets: 2, failures: null })
    const tickets = [...((await store.load('one'))?.tickets ?? []), ...((await store.load('two'))?.tickets ?? [])]
    expect(tickets.map(({ status }) => status)).to.deep.equal(['closed', 'solved', 'open', 'closed'])
    expect(tickets[0]?.history.at(-1)).to.deep.equal({ at: now.toISOString(), what: 'closed', by: 'clock', changes: [] })
    expect(tickets[3]).to.deep.include({ resolution: 'withdrawn' })
    expect((await store.listTickets({ status: 'closed' })).length).to.equal(2)

    expect(await close()).to.deep.equal({ tickets: 0, failures: null })
  })

  it('closes the others where one can’t be saved, and tells of it once', async () => {
    const { store, close } = await storeWith(...[1, 2, 3].map(n => sampleConversation(`c${n}`, [solved(n, old)])))
    const trouble = new Error('c2 can not be saved')
    const keep = async (_: Conversation, next: Conversation) => {
      if (next.id === 'c2') throw trouble
      return store.save(next)
    }

    expect(await close({ keep })).to.deep.equal({ tickets: 2, failures: { conversations: 1, first: trouble, gaveUp: false } })
    expect([await statuses(store, 'closed'), await statuses(store, 'solved')]).to.deep.equal([2, 1])
  })

  it('gives up where the store takes nothing', async () => {
    const { close } = await storeWith(...range(260).map(n => sampleConversation(`c${n}`, [solved(n, old)])))
    const keep = fake.rejects(new Error('the disk is full'))

    expect((await close({ keep })).failures?.conversations).to.equal(20)
    expect(keep.callCount).to.equal(20)
  })

  it('ends between two conversations where the service stops', async () => {
    const { store, close } = await storeWith(...range(5).map(n => sampleConversation(`c${n}`, [solved(n, old)])))
    const stopping = new AbortController()
    const keep = async (_: Conversation, next: Conversation) => {
      if (next.id === 'c2') stopping.abort()
      return store.save(next)
    }

    expect(await close({ keep }, stopping.signal)).to.deep.equal({ tickets: 2, failures: null })
    expect(await statuses(store, 'solved')).to.equal(3)
  })

  it('comes to those behind many that were touched since, a few hundred at a time', async () => {
    const rested = { id: 'rested', tickets: range(250).map(n => ({ ...solved(n + 300, old), filedAt: '2026-09-02T09:00:00.000Z' })) }
    const touched = { id: 'touched', tickets: range(250).map(n => ({ ...solved(n, fresh), filedAt: '2026-09-01T09:00:00.000Z' })) }
    const { store, close } = await storeWith(...[rested, touched].map(({ id, tickets }) => sampleConversation(id, tickets)))
    const limits: (number | undefined)[] = []
    const listTickets: Store['listTickets'] = filter => {
      limits.push(filter?.limit)
      return store.listTickets(filter)
    }

    expect(await close({ store: { ...store, listTickets } })).to.deep.equal({ tickets: 250, failures: null })
    expect([await statuses(store, 'closed'), await statuses(store, 'solved')]).to.deep.equal([250, 250])
    expect(limits).to.deep.equal([200, 400, 450])
  })

  it('tells nobody: no card is drawn anew, weeks after it was last looked at', async () => {
    const { store, close } = await storeWith(sampleConversation('one', [solved(1, old)]))
    const was = await store.load('one')
    await close()
    const closed = await store.load('one')
    const surroundings = { outside: { agents: true, pushes: () => true }, hours: null, now }
    const errands = (next: Conversation | null) => next && withErrands(was, next, surroundings).deliveries.map(({ errand }) => errand.kind)

    expect(errands(closed)).to.deep.equal([])
    // As a reopening would be.
    expect(errands(closed && { ...closed, tickets: closed.tickets.map((one): Ticket => ({ ...one, status: 'open' })) })).to.deep.equal([
      'card',
    ])
  })

  it('is not for ever: an agent may open it again', async () => {
    const { store, close } = await storeWith(sampleConversation('one', [solved(1, old)]))
    await close()
    const [ticket] = (await store.load('one'))?.tickets ?? []
    if (!ticket) throw new Error('no ticket')
    expect(isOpen(ticket)).to.equal(false)

    const acted = actOn(ticket, { kind: 'reopen' }, { id: 'U1', name: 'Mia' }, now)

    expect(acted.kind === 'done' && acted.ticket.status).to.equal('open')
  })
})
