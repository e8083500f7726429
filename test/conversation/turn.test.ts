import { expect } from 'chai'
import { type Conversation, newConversation, type Offer } from '../../src/conversation/conversation.js'
import { english as phrases } from '../../src/conversation/phrases.en.js'
import { turn } from '../../src/conversation/turn.js'
import { openForm } from '../../src/forms/fill.js'
import type { OpenForm } from '../../src/forms/form.js'
import { newTicket } from '../../src/tickets/new-ticket.js'
import type { Resolution, TicketStatus } from '../../src/tickets/ticket.js'
import type { Heard } from '../../src/understanding/heard.js'
import type { Knowledge } from '../../src/understanding/knowledge.js'
import { ann } from '../support/chat.js'
import { known } from '../support/known.js'

const now = new Date('2025-03-01T09:00:00Z')
const reference = 'INV-BBBBBB'
const nothing: Heard = {
  language: 'en',
  decision: { kind: 'unknown' },
  candidates: [],
  confidence: 0,
  fields: {},
  refused: null,
  command: null,
  unheard: [],
}
const values = { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen' }
const readBack: OpenForm = { ...openForm('lost-invoice-copy', 'c:m1'), values, stage: 'confirming' }
const ticket = newTicket(
  {
    reference: 'INV-CCCCCC',
    key: 'c:m1',
    intent: 'lost-invoice-copy',
    subject: 'a copy of a lost invoice',
    words: 'I lost it',
    fields: values,
    missing: [],
    classification: null,
    suggestion: null,
    flags: [],
  },
  now,
)

/** What no words lead to, or none that are sure to: turns over a conversation and a hearing made by hand. */
describe('turn', () => {
  let knowledge: Knowledge
  const empty = newConversation('c', ann, now)

  before(async () => {
    knowledge = await known()
  })

  function take(conversation: Partial<Conversation>, heard: Partial<Heard>, text = 'some words') {
    const before = { ...empty, ...conversation }
    const message = { id: 'm9', conversation: 'c', customer: ann, text }
    const next = turn({ conversation: before, message, heard: { ...nothing, ...heard }, knowledge, now, reference })
    return { ...next, words: next.replies.map(reply => reply.text).join('\n') }
  }

  it('gives the same turn for the same scene, and changes nothing it was given', () => {
    const conversation = Object.freeze({ ...empty, form: Object.freeze({ ...readBack }) })

    const first = take(conversation, { command: 'yes' }, 'yes')

    expect(take(conversation, { command: 'yes' }, 'yes')).to.deep.equal(first)
    expect(conversation.form).to.deep.equal(readBack)
    expect(conversation.lines).to.deep.equal([])
  })

  it('files a filling that was filed before no second time, and says its reference', () => {
    const { conversation, words, effects } = take({ form: readBack, tickets: [ticket] }, { command: 'yes' }, 'yes')

    expect(conversation.tickets).to.deep.equal([ticket])
    expect(conversation.form).to.equal(null)
    expect(words).to.equal(phrases.filedAlready('INV-CCCCCC'))
    expect(effects).to.deep.equal([])
  })

  it('tells of what was filed and answered by ids alone', () => {
    expect(take({ form: readBack }, { command: 'yes' }, 'yes').effects).to.deep.equal([{ kind: 'ticket-filed', reference }])
    const decision = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] } as const
    expect(take({}, { decision }).effects).to.deep.equal([{ kind: 'answered', entry: 'postage' }])
  })

  it('goes on afresh where the form of a conversation is no longer written', () => {
    const decision = { kind: 'smalltalk', intent: 'greeting' } as const

    expect(take({ form: { ...readBack, intent: 'gone' } }, { decision }).words).to.contain('Hello!')
  })

  it('answers with what is still written where an entry is gone', () => {
    const entries = [
      { entry: 'gone', side: null },
      { entry: 'postage', side: null },
    ]

    const { conversation } = take({}, { decision: { kind: 'answer', entries, topics: ['gone'] } })

    expect(conversation.receipts.map(({ entry }) => entry)).to.deep.equal(['postage'])
  })

  it('answers what is covered, says what is not, and offers a person for that', () => {
    const decision = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: ['refund'] } as const

    const { replies, conversation } = take({}, { decision }, 'postage? refunds?')

    const [postage, refund] = [knowledge.entries.get('postage'), knowledge.topics.get('refund')]
    expect(replies.map(({ text }) => text)).to.deep.equal([postage?.answer, refund?.statement, phrases.offerPerson])
    expect(conversation.offer).to.deep.equal({ kind: 'person', words: 'postage? refunds?' })
  })

  it('takes a bare command for no question, whatever it was heard as', () => {
    const decision = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] } as const
    const offer: Offer = { kind: 'form', intent: 'lost-invoice-copy', values: {}, waiting: [], apart: {}, further: 0, uncounted: false }

    expect(take({}, { decision: { kind: 'unknown' }, command: 'cancel' }, 'forget it').words).to.equal(phrases.nothingToConfirm)
    expect(take({ offer }, { decision: { kind: 'unknown' }, command: 'yes' }, 'go ahead').conversation.form?.asked).to.equal('account')
    expect(take({}, { decision, command: 'yes' }, 'yes, and who pays the postage?').conversation.receipts).to.have.length(1)
  })

  it('gives the whole answer where a half of it is gone', () => {
    const { replies } = take({}, { decision: { kind: 'answer', entries: [{ entry: 'split-statement', side: 'gone' }], topics: [] } })

    expect(replies.find(({ kind }) => kind === 'answer')?.text).to.equal(knowledge.entries.get('split-statement')?.answer)
  })

  it('takes a yes for the one reading that was offered', () => {
    const options = [{ label: 'Who pays?', entry: 'postage', side: null }]

    const { words } = take({ offer: { kind: 'choices', words: 'x', options } }, { command: 'yes' }, 'yes')

    expect(words).to.equal(knowledge.entries.get('postage')?.answer)
  })

  it('takes a yes for none of two readings', () => {
    const options = ['postage', 'delivery-time'].map(entry => ({ label: entry, entry, side: null }))

    const { conversation } = take({ offer: { kind: 'choices', words: 'x', options } }, { command: 'yes' }, 'yes')

    expect(conversation.receipts).to.deep.equal([])
  })

  it('answers the questions of a request before its form', () => {
    const decision = { kind: 'request', intent: 'lost-invoice-copy', entries: [{ entry: 'postage', side: null }] } as const

    const { replies, conversation } = take({}, { decision })

    expect(replies.map(({ kind }) => kind)).to.deep.equal(['answer', 'text'])
    expect(conversation.form?.asked).to.equal('account')
  })

  it('passes on what the bot would answer, for an agent to see with the ticket', () => {
    const decision = { kind: 'request', intent: 'lost-invoice-copy', entries: [] } as const
    const form = { ...readBack, stage: 'asking', asked: 'reason', values: { ...values } } as const

    const { conversation } = take(
      { form: { ...form, stage: 'confirming', asked: null, confidence: 0.9 } },
      { decision, command: 'yes', confidence: 0.2 },
      'yes',
    )

    const [filed] = conversation.tickets
    expect(filed?.suggestion?.words).to.equal(knowledge.entries.get('lost-invoice')?.answer)
    expect(filed?.classification).to.deep.equal({
      decision: 'request',
      entries: [],
      intent: 'lost-invoice-copy',
      confidence: 0.9,
      candidates: [],
    })
  })

  it('keeps as much of the customer’s words as one message may have, and no half character', () => {
    const lines = [{ seq: 1, at: now.toISOString(), from: 'customer' as const, message: 'm1', text: `${'a'.repeat(3_998)}` }]

    const { conversation } = take({ form: readBack, lines }, { command: 'yes' }, '😀😀')

    const words = conversation.tickets[0]?.words ?? ''
    expect(words).to.equal(`${'a'.repeat(3_998)}\n`)
  })

  describe('tells the status', () => {
    const asked = { decision: { kind: 'request', intent: 'ticket-status', entries: [] } } as const
    const solved = (resolution: Resolution | null): [TicketStatus, Resolution | null] => ['solved', resolution]
    for (const [status, resolution, words] of [
      ['new', null, 'waiting to be picked up'],
      ['open', null, 'waiting to be picked up'],
      ['pending', null, 'waiting for an answer from you'],
      [...solved('copy-delivered'), 'the copy was delivered'],
      [...solved('answered'), 'it was answered'],
      [...solved('rejected'), 'it was rejected'],
      [...solved('duplicate'), 'it was filed twice'],
      [...solved('withdrawn'), 'it was withdrawn'],
      ['closed', null, 'it is closed.'],
    ] as const)
      it(`${status}${resolution ? `, ${resolution}` : ''}`, () => {
        expect(take({ tickets: [{ ...ticket, status, resolution }] }, asked).words)
          .to.contain(`INV-CCCCCC (a copy of a lost invoice): `)
          .and.contain(words)
      })

    it('of the five newest tickets', () => {
      const tickets = [...'123456'].map(digit => ({ ...ticket, reference: `INV-00000${digit}` }))

      const { words } = take({ tickets }, asked)

      expect(words.match(/INV-\w+/g)).to.deep.equal(['INV-000002', 'INV-000003', 'INV-000004', 'INV-000005', 'INV-000006'])
    })

    it('of the one that is named, in small letters or wide ones', () => {
      const tickets = [...'12'].map(digit => ({ ...ticket, reference: `INV-00000${digit}` }))

      for (const text of ['inv-000001?', 'ＩＮＶ-000001']) expect(take({ tickets }, asked, text).words).to.match(/^INV-000001 \([^\n]*$/)
    })
  })
})
