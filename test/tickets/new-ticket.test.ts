import { expect } from 'chai'
import sinon from 'sinon'
import { type Filing, newReference, newTicket } from '../../src/tickets/new-ticket.js'
import { Ticket } from '../../src/tickets/ticket.js'

const now = new Date('2021-06-01T10:00:00Z')
const filing: Filing = {
  reference: 'INV-7K3F9Q',
  key: 'a key',
  intent: 'copy',
  subject: 'a copy of a lost invoice',
  words: 'I lost it',
  fields: { account: 'maple' },
  missing: ['title'],
  classification: null,
  suggestion: null,
  flags: [],
}

describe('a new ticket', () => {
  it('is new, unresolved, and begins its history with the filing', () => {
    const at = '2021-06-01T10:00:00.000Z'
    const expected = Ticket.parse({
      ...filing,
      status: 'new',
      resolution: null,
      filedAt: at,
      updatedAt: at,
      history: [{ at, what: 'filed', by: 'customer', changes: [] }],
      notes: [],
    })

    expect(newTicket(filing, now)).to.deep.equal(expected)
  })

  it('is what the store takes for a ticket', () => {
    expect(Ticket.safeParse(newTicket(filing, now)).success).to.equal(true)
    expect(Ticket.safeParse(newTicket({ ...filing, reference: 'INV-7k3f9q' }, now)).success).to.equal(false)
  })

  it('shares nothing with what it was filed from', () => {
    const ticket = newTicket(filing, now)
    expect(ticket.fields).not.to.equal(filing.fields)
    expect(ticket.missing).not.to.equal(filing.missing)
  })
})

describe('a reference', () => {
  it('is made of six random letters', () => {
    const random = sinon.stub()
    for (const [call, value] of [0, 9, 10, 29, 14, 1].entries()) random.onCall(call).returns(value)

    expect(newReference(random)).to.equal('INV-09BZG1')
    sinon.assert.alwaysCalledWithExactly(random, 30)
  })

  it('holds no letter that reads as another, and no vowel', () => {
    const all = Array.from({ length: 30 }, (_, letter) => newReference(() => letter)).join('')
    expect(new Set(all.replaceAll('INV-', ''))).to.have.property('size', 30)
    expect(all.replaceAll('INV-', '')).not.to.match(/[AEILOU]/)
  })
})
