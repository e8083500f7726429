import { expect } from 'chai'
import { matches, queueOf } from '../../src/tickets/queue.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import { sampleTicket } from '../store/samples.js'

/** Monday, 9:00 in Shanghai; tickets are filed from here on. */
const monday = Date.parse('2026-11-23T01:00:00.000Z')
const now = new Date(monday + 3.5 * 3_600_000)
const lin = { id: 'U0LIN', name: 'Lin' }
const ticket = (n: number, rest: Partial<Ticket> = {}) =>
  sampleTicket(`INV-00000${n}`, { filedAt: new Date(monday + n * 3_600_000).toISOString(), ...rest })

const waiting = { from: new Date(monday + 3 * 3_600_000).toISOString(), until: null }
const tickets = [
  ticket(3),
  ticket(0),
  ticket(1, { agent: lin, status: 'open' }),
  ticket(2, { agent: lin, status: 'pending', pauses: [waiting] }),
  ticket(4, { agent: { id: 'U1', name: 'Bo' }, status: 'open' }),
  ticket(5, { status: 'solved', resolution: 'answered', fields: { account: 'maple-ops', invoice_number: '04418827' } }),
]
const look = (filter: Parameters<typeof queueOf>[1]['filter'], search: string | null = null) =>
  queueOf(tickets, { filter, search, agent: lin.id }, usualHours, now)
const references = (queue: ReturnType<typeof queueOf>) => queue.found.map(one => Number(one.ticket.reference.slice(-1)))

describe('The queue', () => {
  for (const [filter, found] of [
    ['mine', [1, 2]],
    ['unassigned', [0, 3]],
    ['waiting', [2]],
    ['breaching', [0]],
    ['all', [0, 1, 3, 4, 2]],
  ] as const)
    it(`under "${filter}" holds these, what is due first before the rest`, () => expect(references(look(filter))).to.deep.equal(found))

  it('counts every filter, whichever is looked at', () => {
    expect(look('mine').counts).to.deep.equal({ mine: 2, unassigned: 2, waiting: 1, breaching: 1, all: 5 })
  })

  it('finds by search among all tickets, finished ones too', () => {
    expect(references(look('mine', '8827'))).to.deep.equal([5])
  })

  for (const [search, expected] of [
    ['INV-000005', true],
    ['inv-000005', true],
    [' 000005 ', true],
    ['maple-ops', true],
    ['Maple-Ops', true],
    ['8827', true],
    ['04418827', true],
    ['solved', true],
    ['answered', true],
    ['27', false],
    ['0441', false],
    ['maple', true],
    ['oak', false],
    ['m', false],
    ['', false],
    ['.*', false],
  ] as const)
    it(`is${expected ? '' : ' not'} searched by ${JSON.stringify(search)}`, () =>
      expect(matches(tickets[5] as Ticket, search)).to.equal(expected))
})
