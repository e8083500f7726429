import { expect } from 'chai'
import type { Conversation } from '../../src/conversation/conversation.js'
import { closeSolved } from '../../src/desk/close-solved.js'
import { withErrands } from '../../src/desk/errands.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { actOn } from '../../src/tickets/agent-acts.js'
import { isOpen } from '../../src/tickets/lifecycle.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'

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
    const close = () => closeSolved({ store, now: () => now, inOrder, keep: (_, next) => store.save(next) }, before)
    return { store, close }
  }

  it('closes what has rested for so long, and leaves alone what is open or was touched since', async () => {
    const open = solved(3, old, { status: 'open', resolution: null })
    const { store, close } = await storeWith(
      sampleConversation('one', [solved(1, old), solved(2, fresh), open]),
      sampleConversation('two', [solved(4, old, { resolution: 'withdrawn' })]),
    )

    expect(await close()).to.equal(2)
    const tickets = [...((await store.load('one'))?.tickets ?? []), ...((await store.load('two'))?.tickets ?? [])]
    expect(tickets.map(({ status }) => status)).to.deep.equal(['closed', 'solved', 'open', 'closed'])
    expect(tickets[0]?.history.at(-1)).to.deep.equal({ at: now.toISOString(), what: 'closed', by: 'clock', changes: [] })
    expect(tickets[3]).to.deep.include({ resolution: 'withdrawn' })
    expect((await store.listTickets({ status: 'closed' })).length).to.equal(2)

    expect(await close()).to.equal(0)
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
