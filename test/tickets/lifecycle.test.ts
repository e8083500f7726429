import { expect } from 'chai'
import { askAgain, correct, isOpen, withdraw } from '../../src/tickets/lifecycle.js'
import { newTicket } from '../../src/tickets/new-ticket.js'
import { Ticket, TicketStatus } from '../../src/tickets/ticket.js'

const filedAt = new Date('2021-06-01T10:00:00Z')
const now = new Date('2021-06-01T10:05:00Z')
const at = now.toISOString()

const filed: Ticket = newTicket(
  {
    reference: 'INV-7K3F9Q',
    key: 'a key',
    intent: 'copy',
    subject: 'a copy',
    words: 'I lost it',
    fields: { account: 'maple', invoice_number: '12345678' },
    missing: ['title'],
    classification: null,
    suggestion: null,
    flags: [],
  },
  filedAt,
)
const said = { key: 'm7', words: 'sorry, it is 87654321', values: { invoice_number: '87654321' } }
const change = { field: 'invoice_number', was: '12345678', is: '87654321' }

describe('a correction of a ticket', () => {
  it('amends it while nobody has begun, and the history says what stood there', () => {
    const corrected = correct(filed, said, now)

    expect(corrected).to.deep.equal({
      kind: 'amended',
      changes: [change],
      ticket: {
        ...filed,
        fields: { account: 'maple', invoice_number: '87654321' },
        updatedAt: at,
        history: [...filed.history, { at, what: 'amended', by: 'customer', changes: [change] }],
      },
    })
  })

  it('that gives what was missing leaves less missing', () => {
    const corrected = correct(filed, { ...said, values: { title: 'Maple Ltd.' } }, now)

    expect(corrected).to.deep.nested.include({
      'ticket.missing': [],
      'ticket.fields.title': 'Maple Ltd.',
      changes: [{ field: 'title', was: null, is: 'Maple Ltd.' }],
    })
  })

  for (const status of ['open', 'pending', 'solved', 'closed'] as const) {
    it(`is a note where the ticket is ${status}, and no field changes`, () => {
      const corrected = correct({ ...filed, status }, said, now)

      const note = { key: 'm7', at, by: 'customer', words: said.words, changes: [change] }
      expect(corrected).to.deep.equal({ kind: 'noted', changes: [change], ticket: { ...filed, status, updatedAt: at, notes: [note] } })
    })
  }

  it('to what it says already does nothing', () => {
    expect(correct(filed, { ...said, values: { account: 'maple' } }, now)).to.deep.equal({ kind: 'same' })
  })

  it('leaves one note, however often it arrives', () => {
    const first = correct({ ...filed, status: 'open' }, said, now)
    const again = first.kind === 'same' ? first : correct(first.ticket, said, now)

    expect(again).to.deep.nested.include({ 'ticket.notes.length': 1 })
  })

  it('is what the store takes for a ticket', () => {
    for (const ticket of [filed, { ...filed, status: 'open' as const }]) {
      const corrected = correct(ticket, said, now)
      expect(corrected.kind !== 'same' && Ticket.safeParse(corrected.ticket).success).to.equal(true)
    }
  })
})

describe('a ticket that is asked for again', () => {
  const again = { key: 'm9', words: 'lost, number 12345678', values: { account: 'oak', title: 'Maple Ltd.', invoice_number: '12345678' } }

  it('takes what it still missed, keeps what it had, and notes the rest', () => {
    const ticket = askAgain(filed, again, now)

    expect(ticket.fields).to.deep.equal({ account: 'maple', title: 'Maple Ltd.', invoice_number: '12345678' })
    expect(ticket.missing).to.deep.equal([])
    expect(ticket.history.map(({ what }) => what)).to.deep.equal(['filed', 'amended', 'asked-again'])
    expect(ticket.notes).to.deep.equal([
      { key: 'm9', at, by: 'customer', words: again.words, changes: [{ field: 'account', was: 'maple', is: 'oak' }] },
    ])
  })

  it('by the same message twice is asked for once', () => {
    const once = askAgain(filed, again, now)

    expect(askAgain(once, again, now)).to.equal(once)
  })

  it('once an agent has begun changes no field', () => {
    const ticket = askAgain({ ...filed, status: 'open' }, again, now)

    expect(ticket.fields).to.deep.equal(filed.fields)
    expect(ticket.notes[0]?.changes).to.have.length(2)
  })
})

describe('a ticket', () => {
  it('is open until it is solved or closed', () => {
    expect(TicketStatus.options.filter(status => isOpen({ status }))).to.deep.equal(['new', 'open', 'pending'])
  })

  it('that was stored before there were flags, notes and changes still loads', () => {
    const { flags: _flags, notes: _notes, history, ...older } = filed
    const read = Ticket.parse({ ...older, history: history.map(({ changes: _changes, ...event }) => event) })

    expect(read).to.deep.equal(filed)
  })
})

describe('taking a request back', () => {
  const { values: _, ...cause } = said

  it('finishes it as withdrawn while nobody has begun', () => {
    expect(withdraw(filed, cause, now)).to.deep.equal({
      kind: 'withdrawn',
      ticket: {
        ...filed,
        status: 'solved',
        resolution: 'withdrawn',
        updatedAt: at,
        history: [...filed.history, { at, what: 'withdrawn', by: 'customer', changes: [] }],
      },
    })
  })

  for (const status of ['open', 'pending'] as const)
    it(`leaves a note, once, and nothing else where it is ${status}`, () => {
      const begun = { ...filed, status }
      const came = withdraw(begun, cause, now)

      const notes = [{ key: 'm7', at, by: 'customer', words: said.words, changes: [] }]
      expect(came).to.deep.equal({ kind: 'noted', ticket: { ...begun, updatedAt: at, notes } })
      expect(came.kind === 'noted' && withdraw(came.ticket, cause, now)).to.deep.equal({ kind: 'same' })
    })

  for (const status of ['solved', 'closed'] as const)
    it(`changes nothing of what is ${status}`, () => expect(withdraw({ ...filed, status }, cause, now)).to.deep.equal({ kind: 'same' }))
})
