import { expect } from 'chai'
import type { TicketRequest } from '../../src/conversation/filed/intake.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { refusal } from '../store/refusal.js'
import { known } from '../support/known.js'
import { deskOver } from './desks.js'

const crm = { channel: 'api', id: 'crm', name: 'Ann at Maple' } as const
const shop = { channel: 'api', id: 'shop' } as const
const lost: TicketRequest = {
  key: 'k1',
  customer: crm,
  subject: 'Lost invoice',
  body: 'We lost invoice 04418827 and need a copy. Our account is maple-ops.',
  fields: { title: 'Maple Garden Ltd.' },
}

describe('a ticket from another system', () => {
  it('is filed with what is stated, what its words carry, and what is missing', async () => {
    const desk = await deskOver(createMemoryStore())

    const { ticket } = await desk.file(lost)

    expect(ticket).to.deep.include({
      intent: 'lost-invoice-copy',
      status: 'new',
      resolution: null,
      subject: lost.subject,
      words: lost.body,
      fields: { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827' },
      missing: ['reason'],
    })
    expect(ticket.classification?.decision).to.equal('request')
    expect(ticket.suggestion?.entry).to.equal('lost-invoice')
    expect(ticket.history).to.deep.equal([{ at: ticket.filedAt, what: 'filed', by: 'customer', changes: [] }])
    expect(await desk.ticket(ticket.reference, crm)).to.deep.equal(ticket)
  })

  it('with a question gets the approved answer as a suggestion, word for word', async () => {
    const desk = await deskOver(createMemoryStore())

    const { ticket } = await desk.file({ ...lost, subject: 'Postage', body: 'Who pays the postage for our invoice?', fields: {} })

    const entry = (await known()).entries.get('postage')
    expect(ticket).to.deep.include({ intent: 'question', missing: [] })
    expect(ticket.suggestion).to.deep.equal({
      entry: 'postage',
      question: entry?.question,
      words: entry?.answer,
      asOf: entry?.asOf,
      revision: entry?.revision,
    })
  })

  it('takes what is stated over what the words say', async () => {
    const desk = await deskOver(createMemoryStore())

    const { ticket } = await desk.file({ ...lost, fields: { invoice_number: '9988-7766', account: ' oak-7 ' } })

    expect(ticket.fields).to.include({ invoice_number: '99887766', account: 'oak-7' })
  })

  it('sent again under its key is the same ticket, once, ten times or all at once', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)

    const first = await desk.file(lost)
    const again = await Promise.all(Array.from({ length: 10 }, () => desk.file({ ...lost })))

    for (const filed of again) expect(filed).to.deep.equal(first)
    expect(await store.size()).to.include({ tickets: 1, conversations: 1 })
  })

  it('sent again after its ticket has gone on is answered as it was at first', async () => {
    const desk = await deskOver(createMemoryStore())
    const first = await desk.file(lost)
    const agent = { id: 'U1', name: 'Mia' }
    await desk.act({ key: 'k', reference: first.ticket.reference, agent, act: { kind: 'claim' } })

    expect(await desk.file(lost)).to.deep.equal(first)
    expect((await desk.ticket(first.ticket.reference, crm))?.status).to.equal('open')
  })

  for (const [what, other] of [
    ['another subject', { subject: 'Something else' }],
    ['another body', { body: 'We found it again.' }],
    ['other fields', { fields: { title: 'Oak Ltd.' } }],
    ['another customer of the same system', { customer: { ...crm, name: 'Bob at Oak' } }],
  ] as const)
    it(`is refused where its key was used with ${what}`, async () => {
      const store = createMemoryStore()
      const desk = await deskOver(store)
      const { ticket: first } = await desk.file(lost)

      await refusal('MESSAGE_ID_REUSED', desk.file({ ...lost, ...other }))

      expect((await store.listTickets()).map(({ ticket }) => ticket)).to.deep.equal([first])
    })

  it('of another system may have the same key, and each sees only its own', async () => {
    const desk = await deskOver(createMemoryStore())

    const [own, other] = [(await desk.file(lost)).ticket, (await desk.file({ ...lost, customer: shop })).ticket]

    expect(own.reference).not.to.equal(other.reference)
    expect(await desk.ticket(own.reference, shop)).to.equal(null)
    expect(await desk.ticket('INV-ZZZZZZ', shop)).to.equal(null)
    expect(await desk.ticket(other.reference, shop)).to.deep.equal(other)
  })

  it('is refused with every field that is wrong, by name and without its value', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)

    const error = await refusal('FIELD_INVALID', desk.file({ ...lost, fields: { invoice_number: '1234567', colour: 'red', account: 'x' } }))

    expect(error.message).to.contain('fields.invoice_number: That is not an invoice number.')
    expect(error.message).to.contain(
      'fields.colour: There is no such field. Fields are: account, title, invoice_number, reason, invoice_type.',
    )
    expect(error.message).to.contain('fields.account: That is too short')
    expect(error.message).not.to.contain('1234567')
    expect((await store.size()).tickets).to.equal(0)
  })
})
