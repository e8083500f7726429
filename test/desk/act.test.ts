import { expect } from 'chai'
import { english } from '../../src/conversation/phrases.en.js'
import type { ActResult } from '../../src/desk/act.js'
import type { Desk } from '../../src/desk.js'
import type { Line } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Act } from '../../src/tickets/acts.js'
import type { Agent, Ticket } from '../../src/tickets/ticket.js'
import { ann } from '../support/chat.js'
import { deskOver, everything, message } from './desks.js'

const mia: Agent = { id: 'U1', name: 'Mia' }
const noah: Agent = { id: 'U2', name: 'Noah' }

describe('an agent at the desk', () => {
  let desk: Desk
  let store: ReturnType<typeof createMemoryStore>
  let [orders, messages] = [0, 0]
  let reference: string

  beforeEach(async () => {
    store = createMemoryStore()
    desk = await deskOver(store, { outside: { agents: true, pushes: () => false } })
    await says(everything)
    await says('yes, file it')
    reference = (await ticket()).reference
  })

  const says = (text: string) => desk.receive(message(`m${++messages}`, text))
  const does = (act: Act, agent = mia, key = `k${++orders}`): Promise<ActResult> => desk.act({ key, reference, agent, act })
  const conversation = async () => {
    const found = await store.load('c')
    if (!found) throw new Error('no conversation')
    return found
  }
  const ticket = async (): Promise<Ticket> => {
    const [found] = (await conversation()).tickets
    if (!found) throw new Error('no ticket')
    return found
  }
  /** The ticket of another customer. */
  const another = async () => {
    const customer = { channel: 'api', id: 'crm', name: 'Bob' } as const
    const { ticket: filed } = await desk.file({ key: 'r1', customer, subject: 'Tax rates', body: 'Which tax rate is on it?', fields: {} })
    return filed.reference
  }
  const lastLine = async (): Promise<Line | undefined> => (await conversation()).lines.at(-1)
  const release = async () => {
    for (const { id, errand } of (await conversation()).deliveries) {
      if (errand.kind === 'release') await desk.settle('c', id, { kind: 'done' })
    }
  }

  it('claims a ticket, and the customer is told who has it', async () => {
    const result = await does({ kind: 'claim' })

    expect(result.kind).to.equal('done')
    expect(await ticket()).to.deep.include({ agent: mia, status: 'open' })
    expect(JSON.stringify(await lastLine())).to.contain('Mia from support has your request')
  })

  it('is one of two who claim at once, and the other is told who has it', async () => {
    const results = await Promise.all([does({ kind: 'claim' }, mia), does({ kind: 'claim' }, noah)])

    expect(results.map(({ kind }) => kind)).to.deep.equal(['done', 'refused'])
    expect(results[1]).to.deep.equal({ kind: 'refused', refusal: { why: 'taken', by: 'Mia' } })
  })

  it('takes effect once per click, however often it arrives', async () => {
    await does({ kind: 'claim' }, mia, 'click')
    const before = await conversation()

    await does({ kind: 'claim' }, mia, 'click')
    await does({ kind: 'claim' }, noah, 'click')

    expect(await conversation()).to.deep.equal(before)
  })

  for (const act of [
    { kind: 'reply', words: 'Hello' },
    { kind: 'ask', field: 'title', why: '' },
    { kind: 'solve' },
    { kind: 'reject', words: 'No such invoice.' },
    { kind: 'release' },
  ] as const) {
    it(`can't ${act.kind} what is nobody's, or somebody else's`, async () => {
      expect(await does(act)).to.deep.equal({ kind: 'refused', refusal: { why: 'not-claimed' } })
      await does({ kind: 'claim' }, noah)
      expect(await does(act)).to.deep.equal({ kind: 'refused', refusal: { why: 'taken', by: 'Noah' } })
    })
  }

  it('replies after ten seconds in which it can be undone, and the words reach the customer as a person’s', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'reply', words: 'I have found your invoice.' }, mia, 'reply')
    expect(JSON.stringify((await conversation()).lines)).not.to.contain('I have found')
    const [waiting] = (await conversation()).deliveries.filter(({ errand }) => errand.kind === 'release')
    expect(waiting?.due).to.equal('2025-03-01T09:00:10.000Z')

    await release()

    expect(await lastLine()).to.deep.include({ from: 'agent', agent: 'Mia', text: 'I have found your invoice.', message: 'reply' })
    expect((await ticket()).history.at(-1)).to.include({ what: 'replied', by: 'Mia' })
  })

  it('takes a reply back while it waits, and then it never reaches anybody', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'reply', words: 'Wrong person, sorry' }, mia, 'reply')

    expect((await does({ kind: 'undo', of: 'reply' })).kind).to.equal('done')
    await release()

    expect(JSON.stringify((await conversation()).lines)).not.to.contain('Wrong person')
    expect(await does({ kind: 'undo', of: 'reply' })).to.deep.equal({ kind: 'refused', refusal: { why: 'too-late' } })
  })

  it('edits and withdraws what it said, and what stood there before is kept', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'reply', words: 'It takes two day' }, mia, 'reply')
    await release()

    await does({ kind: 'edit', of: 'reply', words: 'It takes two days' })
    expect(await lastLine()).to.deep.include({ text: 'It takes two days', isWithdrawn: false })
    await does({ kind: 'withdraw', of: 'reply' })

    const line = await lastLine()
    expect(line).to.deep.include({ isWithdrawn: true })
    expect(line?.from === 'agent' ? line.before.map(({ text }) => text) : []).to.deep.equal(['It takes two day', 'It takes two days'])
  })

  it('hears what the customer writes meanwhile, and the bot is silent until the ticket is handed back', async () => {
    await does({ kind: 'claim' })

    expect(await says('who pays the postage?')).to.deep.equal([])
    const errands = (await conversation()).deliveries.map(({ errand }) => errand)
    expect(errands.at(-1)).to.deep.equal({ kind: 'thread', ticket: reference, line: (await conversation()).lines.length })

    await does({ kind: 'release' })
    expect((await says('who pays the postage?')).some(({ reply }) => reply.kind === 'answer')).to.equal(true)
  })

  it('asks for one field again, which alone is open, checked as before, and stops the clock meanwhile', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'ask', field: 'invoice_number', why: 'we have no invoice of this number' })
    expect(await ticket()).to.deep.include({ status: 'pending' })
    expect(JSON.stringify(await lastLine())).to.contain('we have no invoice of this number')

    const [hint] = await says('123456789012')
    expect(hint?.reply.text).to.contain('invoice code')
    const [thanks] = await says('93817264')

    expect(thanks?.reply.text).to.contain('93817264')
    const { fields, status, asked, pauses, history } = await ticket()
    expect([fields.invoice_number, fields.account, status, asked]).to.deep.equal(['93817264', 'maple-ops', 'open', null])
    expect(pauses.map(({ until }) => until !== null)).to.deep.equal([true])
    expect(history.at(-1)).to.deep.include({ what: 'field-given', changes: [{ field: 'invoice_number', was: '04418827', is: '93817264' }] })
  })

  it('takes the field that was asked for again after the ticket was handed back, too', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'ask', field: 'invoice_number', why: '' })
    await does({ kind: 'release' })

    await says('93817264')

    expect(await ticket()).to.deep.include({ asked: null, status: 'open' })
    expect((await ticket()).fields.invoice_number).to.equal('93817264')
  })

  it('takes up one ticket while the customer is filling in another request, and that is not lost', async () => {
    await says('I lost another invoice')
    expect((await conversation()).form).not.to.equal(null)
    await does({ kind: 'claim' })

    await says('55512398')

    const { form } = await conversation()
    expect(form?.values.invoice_number).to.equal('55512398')
    expect((await ticket()).fields.invoice_number).to.equal('04418827')
  })

  it('reads what the customer writes in the thread of the ticket that is in hand, not of a newer one that nobody has', async () => {
    await does({ kind: 'claim' })
    await says('I lost invoice 55512398, our account is maple-ops, title Maple Garden Ltd., it burned')
    await does({ kind: 'release' })
    await says('I lost invoice 55512398, our account is maple-ops, title Maple Garden Ltd., it burned')
    await says('yes, file it')
    const [first, second] = (await conversation()).tickets
    expect(second?.status).to.equal('new')
    await does({ kind: 'claim' })

    await says('do you have it?')
    await does({ kind: 'reply', words: 'Nearly.' }, mia, 'reply')
    await release()

    const { deliveries, lines } = await conversation()
    const threads = deliveries.flatMap(({ errand }) => (errand.kind === 'thread' ? [errand] : []))
    expect(threads.slice(-2)).to.deep.equal(
      [lines.length - 1, lines.length].map(line => ({ kind: 'thread', ticket: first?.reference, line })),
    )
    const other = await desk.act({ key: 'x', reference: second?.reference ?? '', agent: noah, act: { kind: 'claim' } })
    expect(other.kind).to.equal('done')
    const edit = { kind: 'edit', of: 'reply', words: 'Changed' } as const
    expect(await desk.act({ key: 'y', reference: second?.reference ?? '', agent: noah, act: edit })).to.deep.equal({
      kind: 'refused',
      refusal: { why: 'no-such-reply' },
    })
  })

  it('shows agents in its thread what a ticket was rejected with, though that finished it', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'reject', words: 'The account does not match.' })

    const { deliveries, lines } = await conversation()
    expect(deliveries.at(-1)?.errand).to.deep.equal({ kind: 'thread', ticket: reference, line: lines.length })
  })

  it('calls a copy back with the words that brought it', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'deliver', copy: 'a1', name: 'copy.pdf', bytes: 1_000 }, mia, 'copy')

    await does({ kind: 'withdraw', of: 'copy' })

    expect(await lastLine()).to.deep.include({ copy: null, isWithdrawn: true })
    expect((await ticket()).copies).to.deep.equal([])
  })

  it('draws no card anew for a note, which changes nothing on it, but does for what changes it', async () => {
    await does({ kind: 'claim' })
    const { deliveries } = await conversation()
    for (const { id } of deliveries) await desk.settle('c', id, { kind: 'done' })
    await does({ kind: 'note', words: 'odd' })
    expect((await conversation()).deliveries.filter(({ errand }) => errand.kind === 'card')).to.deep.equal([])
    await does({ kind: 'reclassify', as: 'postage', of: 'entry' })
    expect((await conversation()).deliveries.filter(({ errand }) => errand.kind === 'card')).to.have.length(1)
  })

  it('tells the customer where a copy was that it is called back', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'deliver', copy: 'a1', name: 'copy.pdf', bytes: 1_000 })
    await does({ kind: 'revoke', copy: 'a1' })

    expect(await lastLine()).to.deep.include({ copy: null, text: english.copyCalledBack(reference) })
  })

  it('says in its history of what a ticket is a duplicate', async () => {
    const of = await another()
    await does({ kind: 'claim' })
    await does({ kind: 'duplicate', of })

    expect((await ticket()).history.at(-1)?.changes).to.deep.equal([{ field: 'duplicate_of', was: null, is: of }])
  })

  it('can not close a ticket as the duplicate of none, of itself, or of one that is finished', async () => {
    const of = await another()
    const order = (kind: 'claim' | 'solve') => desk.act({ key: kind, reference: of, agent: mia, act: { kind } })
    await does({ kind: 'claim' })
    await order('claim')
    await order('solve')

    expect(await does({ kind: 'duplicate', of })).to.deep.equal({ kind: 'refused', refusal: { why: 'other-finished' } })
    expect(await does({ kind: 'duplicate', of: reference })).to.deep.equal({ kind: 'refused', refusal: { why: 'self' } })
    expect(await does({ kind: 'duplicate', of: 'INV-ZZZZZZ' })).to.deep.equal({ kind: 'refused', refusal: { why: 'no-such-ticket' } })
    expect((await ticket()).status).to.equal('open')
  })

  it('can not make two tickets each other’s duplicate, not even at once, and a repeat is answered as before', async () => {
    const of = await another()
    await does({ kind: 'claim' })
    await desk.act({ key: 'claims', reference: of, agent: mia, act: { kind: 'claim' } })
    const each = () =>
      Promise.all([
        desk.act({ key: 'one', reference, agent: mia, act: { kind: 'duplicate', of } }),
        desk.act({ key: 'other', reference: of, agent: mia, act: { kind: 'duplicate', of: reference } }),
      ])

    expect((await each()).map(({ kind }) => kind)).to.deep.equal(['done', 'refused'])
    expect((await each()).map(({ kind }) => kind)).to.deep.equal(['done', 'refused'])
    expect((await store.findTicket(of))?.ticket.status).to.equal('open')
  })

  it('takes a reply back even after the ticket was solved, and nobody else does', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'reply', words: 'Meant for somebody else' }, mia, 'reply')
    await does({ kind: 'solve' })

    expect(await does({ kind: 'undo', of: 'reply' }, noah)).to.deep.equal({ kind: 'refused', refusal: { why: 'too-late' } })
    expect((await does({ kind: 'undo', of: 'reply' })).kind).to.equal('done')
    await release()

    expect(JSON.stringify((await conversation()).lines)).not.to.contain('Meant for somebody else')
  })

  it('keeps a note with the ticket, and no word of it reaches the customer', async () => {
    await does({ kind: 'note', words: 'canary: looks like fraud' }, noah)

    const { lines, tickets } = await conversation()
    expect(tickets[0]?.notes.at(-1)).to.include({ words: 'canary: looks like fraud', by: 'Noah' })
    expect(JSON.stringify(lines)).not.to.contain('canary')
    expect(JSON.stringify(await desk.transcript('c', ann, 0))).not.to.contain('canary')
  })

  it('sends an approved answer, word for word and with its receipt', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'answer', entry: 'postage', side: null })

    const { lines, receipts } = await conversation()
    const line = lines.at(-1)
    expect(line?.from === 'bot' && line.reply.kind === 'answer' ? line.reply.text : '').to.equal(receipts.at(-1)?.words)
    expect(receipts.at(-1)?.entry).to.equal('postage')
    expect(await does({ kind: 'answer', entry: 'no-such', side: null })).to.deep.equal({
      kind: 'refused',
      refusal: { why: 'no-such-entry' },
    })
  })

  for (const [act, resolution, said] of [
    [{ kind: 'deliver', copy: 'a1', name: 'copy.pdf', bytes: 1_000 }, 'copy-delivered', 'works for 14 days'],
    [{ kind: 'reject', words: 'The account does not match.' }, 'rejected', 'The account does not match.'],
    [{ kind: 'duplicate', of: 'another' }, 'duplicate', 'filed twice'],
    [{ kind: 'solve' }, 'answered', 'closed your request'],
  ] as const) {
    it(`finishes a ticket with ${act.kind}, tells the customer, and a thank-you does not open it again`, async () => {
      const other = await another()
      await does({ kind: 'claim' })
      await does(act.kind === 'duplicate' ? { kind: 'duplicate', of: other } : act)

      expect(await ticket()).to.deep.include({ status: 'solved', resolution })
      expect(JSON.stringify(await lastLine())).to.contain(said)
      expect(JSON.stringify(await lastLine())).not.to.contain(other)
      await says('thanks a lot!')
      expect((await ticket()).status).to.equal('solved')
      expect(await does({ kind: 'solve' })).to.deep.equal({ kind: 'refused', refusal: { why: 'finished' } })
      expect((await does({ kind: 'reopen' })).kind).to.equal('done')
      expect(await ticket()).to.deep.include({ status: 'open', resolution: null })
    })
  }

  it('says of a copy that is sent once more how long it works from then on', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'deliver', copy: 'a1', name: 'copy.pdf', bytes: 1_000 })

    await does({ kind: 'resend', copy: 'a1' })

    expect(JSON.stringify(await lastLine())).to.contain('works for 14 days')
  })

  it('calls a delivered copy back: the link is gone from the transcript', async () => {
    await does({ kind: 'claim' })
    await does({ kind: 'deliver', copy: 'a1', name: 'copy.pdf', bytes: 1_000 })
    expect(await lastLine()).to.deep.include({ copy: 'a1' })

    await does({ kind: 'revoke', copy: 'a1' })

    expect(await lastLine()).to.deep.include({ copy: null })
    expect((await ticket()).copies).to.deep.equal([])
  })

  it('tells of an unknown ticket nothing but that', async () => {
    const result = await desk.act({ key: 'k', reference: 'INV-QQQQQQ', agent: mia, act: { kind: 'claim' } })
    expect(result).to.deep.equal({ kind: 'refused', refusal: { why: 'no-such-ticket' } })
  })

  it('has a card asked for with every change, in the same save: the one before may be under way', async () => {
    const cards = async () => (await conversation()).deliveries.filter(({ errand }) => errand.kind === 'card')
    expect(await cards()).to.have.length(1)
    await does({ kind: 'claim' })
    expect(await cards()).to.have.length(2)

    for (const { id } of await cards()) await desk.settle('c', id, { kind: 'done' })
    expect(await cards()).to.deep.equal([])
    await does({ kind: 'solve' })
    expect(await cards()).to.have.length(1)
  })

  it('keeps where a card is without asking for another', async () => {
    const [card] = (await conversation()).deliveries
    await desk.settle('c', card?.id ?? '', { kind: 'done' }, one => ({
      ...one,
      tickets: one.tickets.map(each => ({ ...each, card: { channel: 'C1', ts: '1.2' } })),
    }))

    expect((await ticket()).card).to.deep.equal({ channel: 'C1', ts: '1.2' })
    expect((await conversation()).deliveries.filter(({ errand }) => errand.kind === 'card')).to.deep.equal([])
  })
})
