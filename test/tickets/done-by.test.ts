import { expect } from 'chai'
import { actOn } from '../../src/tickets/agent-acts.js'
import { byAgent, isByCustomer } from '../../src/tickets/done-by.js'
import { sampleReference, sampleTicket } from '../store/samples.js'

describe('who did something to a ticket', () => {
  for (const [called, kept] of [
    ['Mia', 'Mia'],
    ['customer', 'customer (agent)'],
    [' Clock ', 'Clock (agent)'],
    ['Customer Care', 'Customer Care'],
  ] as const)
    it(`is kept as "${kept}" where the agent is called "${called}"`, () => expect(byAgent({ name: called })).to.equal(kept))

  it('is never the customer where an agent is called so, whichever door they came by', () => {
    const acted = actOn(sampleTicket(sampleReference(1)), { kind: 'claim' }, { id: 'U1', name: 'customer' }, new Date())
    const [filed, claimed] = acted.kind === 'done' ? acted.ticket.history : []

    expect([filed, claimed].map(one => one && isByCustomer(one))).to.deep.equal([true, false])
  })
})
