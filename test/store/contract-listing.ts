import { expect } from 'chai'
import type { FiledTicket, Store } from '../../src/store/store.js'
import type { ContractCase, Within } from './contract.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'

export function listingCases(within: Within): readonly ContractCase[] {
  return [
    within('finds a ticket by its reference, with the conversation that holds it', async store => {
      const ticket = sampleTicket(sampleReference(7))
      await store.save(sampleConversation('one', [sampleTicket(sampleReference(1)), ticket]))

      expect(await store.findTicket(sampleReference(7))).to.deep.equal({ conversation: 'one', ticket })
      expect(await store.findTicket(sampleReference(8))).to.equal(null)
    }),

    within('lists tickets oldest first, whatever the order they were saved in', async store => {
      await saveSome(store)

      expect(references(await store.listTickets())).to.deep.equal([1, 2, 3, 4, 5].map(sampleReference))
    }),

    within('lists tickets by the time of filing and not by how it is written', async store => {
      await store.save(sampleConversation('late', [sampleTicket(sampleReference(1), { filedAt: '2025-03-01T09:00:00.500Z' })]))
      await store.save(sampleConversation('early', [sampleTicket(sampleReference(2), { filedAt: '2025-03-01T09:00:00Z' })]))

      expect(references(await store.listTickets())).to.deep.equal([2, 1].map(sampleReference))
    }),

    within('lists no more than asked for, the oldest of them', async store => {
      await saveSome(store)

      for (const limit of [0, 1, 4, 9]) {
        expect(references(await store.listTickets({ limit }))).to.deep.equal([1, 2, 3, 4, 5].slice(0, limit).map(sampleReference))
      }
    }),

    within('lists the newest first where asked to, as many and of the status asked for', async store => {
      await saveSome(store)

      expect(references(await store.listTickets({ newestFirst: true }))).to.deep.equal([5, 4, 3, 2, 1].map(sampleReference))
      expect(references(await store.listTickets({ newestFirst: true, limit: 2 }))).to.deep.equal([5, 4].map(sampleReference))
      expect(references(await store.listTickets({ newestFirst: true, limit: 1, status: 'open' }))).to.deep.equal([sampleReference(4)])
      expect(references(await store.listTickets({ newestFirst: false }))).to.deep.equal([1, 2, 3, 4, 5].map(sampleReference))
    }),

    within('lists 100 where no limit is given', async store => {
      const tickets = Array.from({ length: 101 }, (_, n) => sampleTicket(sampleReference(n), { minute: n }))
      await store.save(sampleConversation('busy', tickets))

      expect(references(await store.listTickets())).to.deep.equal(tickets.slice(0, 100).map(ticket => ticket.reference))
    }),

    within('lists the tickets of one status, as they are now', async store => {
      const saved = await saveSome(store)
      expect(references(await store.listTickets({ status: 'open' }))).to.deep.equal([2, 4].map(sampleReference))

      await store.save({ ...saved, tickets: saved.tickets.map(ticket => ({ ...ticket, status: 'solved' as const })) })

      expect(references(await store.listTickets({ status: 'open' }))).to.deep.equal([4].map(sampleReference))
      expect(references(await store.listTickets({ status: 'solved', limit: 1 }))).to.deep.equal([2].map(sampleReference))
      expect(await store.listTickets({ status: 'closed' })).to.deep.equal([])
    }),

    within('lists whole tickets, each with its conversation', async store => {
      const ticket = sampleTicket(sampleReference(1))
      await store.save(sampleConversation('one', [ticket]))

      expect(await store.listTickets()).to.deep.equal([{ conversation: 'one', ticket }])
    }),

    within('lists the conversations with feedback, the last said first', async store => {
      const judged = (id: string, at: string) =>
        store.save({
          ...sampleConversation(id),
          feedback: [{ at, message: 'm-1', entry: 'postage', revision: 'r', verdict: 'helpful', why: null }],
        })
      await judged('early', '2025-03-01T09:01:00.000Z')
      await judged('late', '2025-03-01T09:02:00.000Z')
      await store.save(sampleConversation('silent'))

      expect([await store.withFeedback(10), await store.withFeedback(1)]).to.deep.equal([['late', 'early'], ['late']])
    }),
  ]
}

async function saveSome(store: Store) {
  await store.save(sampleConversation('three', [ticketOf(4, 'open'), ticketOf(3, 'new')]))
  const saved = await store.save(sampleConversation('one', [ticketOf(5, 'new'), ticketOf(2, 'open')]))
  await store.save(sampleConversation('two', [ticketOf(1, 'pending')]))
  return saved
}

const ticketOf = (n: number, status: 'new' | 'open' | 'pending') => sampleTicket(sampleReference(n), { minute: n, status })

const references = (tickets: readonly FiledTicket[]) => tickets.map(({ ticket }) => ticket.reference)
