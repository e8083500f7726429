import { expect } from 'chai'
import type { OpenRequest } from '../../src/tickets/duplicates.js'
import type { ContractCase, Within } from './contract.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'

export function requestCases(within: Within): readonly ContractCase[] {
  return [
    within('finds the tickets about an invoice, of whichever customer, the oldest first', async store => {
      const later = await store.save(sampleConversation('later', [about('12345678', 2, 5), about('87654321', 3)]))
      const earlier = await store.save(sampleConversation('earlier', [about('12345678', 1, 4)]))

      expect(await store.openRequests('12345678')).to.deep.equal([
        { conversation: 'earlier', customer: earlier.customer, ticket: earlier.tickets[0] },
        { conversation: 'later', customer: later.customer, ticket: later.tickets[0] },
      ])
      expect(await store.openRequests('1234567')).to.deep.equal([])
    }),

    within('finds those that are neither solved nor closed, as they are now', async store => {
      const saved = await store.save(sampleConversation('one', [about('12345678', 1), about('12345678', 2), about('12345678', 3)]))
      const [first, second, third] = saved.tickets.map((ticket, at) => ({
        ...ticket,
        status: (['open', 'solved', 'closed'] as const)[at] ?? ticket.status,
      }))

      await store.save({ ...saved, tickets: [first, second, third].flatMap(ticket => ticket ?? []) })

      expect(references(await store.openRequests('12345678'))).to.deep.equal([sampleReference(1)])
    }),

    within('finds a ticket by the number that it has now', async store => {
      const saved = await store.save(sampleConversation('one', [about('12345678', 1)]))
      expect(references(await store.openRequests('12345678'))).to.deep.equal([sampleReference(1)])

      await store.save({ ...saved, tickets: saved.tickets.map(ticket => ({ ...ticket, fields: { invoice_number: '87654321' } })) })

      expect(references(await store.openRequests('12345678'))).to.deep.equal([])
      expect(references(await store.openRequests('87654321'))).to.deep.equal([sampleReference(1)])
    }),

    within('finds 100 about one invoice at most', async store => {
      const tickets = Array.from({ length: 101 }, (_, n) => about('12345678', n, n))
      await store.save(sampleConversation('busy', tickets))

      expect(references(await store.openRequests('12345678'))).to.deep.equal(tickets.slice(0, 100).map(({ reference }) => reference))
    }),
  ]
}

const about = (invoice_number: string, n: number, minute = n) => sampleTicket(sampleReference(n), { minute, fields: { invoice_number } })

const references = (requests: readonly OpenRequest[]) => requests.map(({ ticket }) => ticket.reference)
