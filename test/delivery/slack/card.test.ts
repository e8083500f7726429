import { expect } from 'chai'
import fc from 'fast-check'
import { card } from '../../../src/delivery/slack/card.js'
import { shownOf } from '../../../src/delivery/slack/shown-of.js'
import { usualHours } from '../../../src/tickets/support-hours.js'
import type { Ticket } from '../../../src/tickets/ticket.js'
import { blocksProblems } from '../../support/slack/blocks/blocks.js'
import { hostileShown } from '../../support/slack/hostile-tickets.js'
import { liveIn } from '../../support/slack/live-syntax.js'
import { buttonsOf, copyTicket, lin, shown, wordsOf } from '../../support/slack/sample-card.js'
import { problemsOf } from './limits.js'

const claimed: Partial<Ticket> = { agent: lin, status: 'open' }
const words = (ticket: Partial<Ticket> = {}, now?: Date) => wordsOf(card(shown(ticket, now)).blocks)

describe("A ticket's card", () => {
  it('says what it is, how it stands, since when, and until when somebody must answer', () => {
    const { text, blocks } = card(shown())

    expect(text).to.equal('INV-7K3F9Q · a copy of a lost invoice: 🔵 New, nobody has it · filed Thu 26 Nov 09:12 · 1 h old at 10:20')
    expect(wordsOf(blocks))
      .to.include('INV-7K3F9Q · a copy of a lost invoice\n')
      .and.include('first response due Thu 26 Nov 14:12 · ⏱️ solution due')
      .and.include('Understood as request: a copy of a lost invoice, 97 % sure\n')
      .and.include('Ada Maple on the web chat, in English · the bot answers')
      .and.not.include('; else')
  })

  it('shows every field, what was not given, and both copies where the kind was not', () => {
    expect(words())
      .to.include('Account name: \nmaple-ops\n')
      .and.include('Invoice title: \n⚠️ not given\n')
      .and.include('Copy due: \n⚠️ depends on the kind of invoice, which was not given\n')
      .and.include('root form (存根联)')
      .and.include('bookkeeping form (记账联)')
  })

  it('calls fields that it took along from another form as that form does, and a suggestion in the words of agents', () => {
    const suggestion = { entry: 'postage', question: '谁付邮费？', words: 'x', asOf: '2021-05-27', revision: 'r' }
    const data = shown({ suggestion }, undefined, {
      intent: { name: 'a person', form: null },
      labels: { title: 'Invoice title' },
      fits: 'Who pays?',
    })
    const answered = { at: copyTicket.filedAt, what: 'answered' as const, by: 'Lin', changes: [] }

    expect(wordsOf(card(data).blocks))
      .to.include('Invoice title: \n⚠️ not given')
      .and.include('Fits: “Who pays?” (postage')
    expect(words({ suggestion, history: [...copyTicket.history, answered] })).not.to.include('Not sent yet')
    expect(words({ suggestion, status: 'solved' })).not.to.include('Not sent yet')
    const own = shown({ suggestion }, undefined, { intent: { name: 'a copy', form: null, entry: 'postage' } })
    expect(wordsOf(card(own).blocks)).not.to.include('Not sent yet')
  })

  it('says first what is overdue, and of a duplicate where it goes on, and no more of either once it is finished', () => {
    const [, , first] = card(shown({}, new Date('2026-11-26T07:00:00Z'))).blocks
    const changes = [{ field: 'duplicate_of', was: null, is: 'INV-2B9XK4' }]
    const history = [...copyTicket.history, { at: copyTicket.filedAt, what: 'duplicate' as const, by: 'Lin', changes }]

    expect(wordsOf([first])).to.equal('🔴 first response overdue since Thu 26 Nov 14:12\n')
    expect(words({ ...claimed, status: 'solved', resolution: 'duplicate', history }))
      .to.include('🔁 It goes on in INV-2B9XK4')
      .and.not.include('🚩')
  })

  it('says of what was not surely understood what it may have been, and of a topic that it is not covered', () => {
    const candidates = [
      { id: 'copy-cost', confidence: 0.62 },
      { id: 'postage', confidence: 0.31 },
    ]
    const heard = (decision: string) => words({ classification: { decision, entries: [], intent: null, confidence: 0.62, candidates } })

    expect(heard('unknown')).to.include('🔎 Not surely understood; perhaps copy-cost 62 %, postage 31 %')
    expect(heard('not-covered')).to.include(
      '🔎 Understood as a question that the policy does not answer: copy-cost, 62 % sure; else postage 31 %',
    )
  })

  it('says that a copy was called back, until there is another', () => {
    const history = [...copyTicket.history, { at: copyTicket.filedAt, what: 'copy-revoked' as const, by: 'Lin', changes: [] }]

    expect(words({ status: 'solved', resolution: 'copy-delivered', history })).to.include('The copy was called back')
    expect(words({ status: 'solved', resolution: 'copy-delivered', history, copies: ['c'] })).not.to.include('called back')
  })

  for (const [kind, due, other] of [
    ['ordinary', '存根联', '记账联'],
    ['special', '记账联', '存根联'],
  ] as const)
    it(`says which copy is due for a VAT ${kind} invoice, and no other`, () => {
      expect(words({ fields: { ...copyTicket.fields, invoice_type: kind } }))
        .to.include(due)
        .and.not.include(other)
    })

  it('hides the invoice number but for its last four digits until somebody has claimed it, in fields and words alike', () => {
    const spaced = {
      words: 'number 0441 8827, I said ０４４１８８２７',
      fields: { ...copyTicket.fields, reason: 'lost 04418827 in a move' },
    }
    const before = words(spaced)
    const after = words({ ...spaced, ...claimed })

    expect(before)
      .to.include('•••• 8827')
      .and.not.match(/0441|０４４１/)
    expect(after).to.include('Invoice number: \n04418827').and.include('number 0441 8827').and.include('lost 04418827 in a move')
  })

  it("quotes the customer's words in a block of their own that is marked as a quote", () => {
    const quotes = (card(shown(claimed)).blocks as readonly { type: string; elements?: readonly { type: string; elements?: unknown }[] }[])
      .flatMap(({ elements }) => elements ?? [])
      .filter(({ type }) => type === 'rich_text_quote')

    expect(quotes.map(({ elements }) => wordsOf(elements))).to.deep.equal([`${copyTicket.words}\n`])
  })

  it('shows flags first, what was asked again, and what the customer said later', () => {
    const notes = [
      { key: 'm2', at: copyTicket.filedAt, by: 'customer', words: 'It was a special one', changes: [] },
      { key: 'n1', at: copyTicket.filedAt, by: 'Lin', words: 'looks like fraud', changes: [] },
    ]
    const all = words({ ...claimed, status: 'pending', notes, asked: { field: 'title', why: 'it is cut off', at: copyTicket.filedAt } })

    expect(all).to.include('🚩 INV-2B9XK4 is about the same invoice').and.include('⏸️ Asked again for: Invoice title (it is cut off)')
    expect(all).to.include('and later\nIt was a special one').and.not.include('fraud')
  })

  for (const [title, ticket, now, expected] of [
    ['due soon', {}, '2026-11-26T05:30:00Z', '🟡 first response due soon'],
    ['overdue', {}, '2026-11-26T07:00:00Z', '🔴 first response overdue since Thu 26 Nov 14:12'],
    [
      'stopped',
      { ...claimed, pauses: [{ from: '2026-11-26T02:00:00.000Z', until: null }] },
      '2026-11-26T09:00:00Z',
      '⏸️ first response: the clock',
    ],
    [
      'in time',
      { ...claimed, history: [{ at: '2026-11-26T02:00:00.000Z', what: 'replied' as const, by: 'Lin', changes: [] }] },
      '2026-11-27T09:00:00Z',
      '✅ first response in time',
    ],
  ] as const)
    it(`says of an answer that it is ${title}`, () => expect(words(ticket as Partial<Ticket>, new Date(now))).to.include(expected))

  for (const [title, ticket, buttons] of [
    ['a new ticket', {}, ['claim', 'assign']],
    [
      'one that somebody has',
      claimed,
      ['reply', 'ask', 'answer', 'deliver', 'solve', 'reject', 'duplicate', 'reclassify', 'assign', 'release'],
    ],
    [
      'one that waits',
      { ...claimed, status: 'pending' },
      ['reply', 'ask', 'answer', 'deliver', 'solve', 'reject', 'duplicate', 'reclassify', 'assign', 'release'],
    ],
    ['one that was handed back', { status: 'open', agent: null }, ['claim', 'assign']],
    ['a rejected one', { ...claimed, status: 'solved', resolution: 'rejected' }, ['reopen']],
    ['one with a copy', { ...claimed, status: 'solved', resolution: 'copy-delivered', copies: ['c'] }, ['reopen', 'resend', 'revoke']],
  ] as const)
    it(`has the buttons of ${title}, each with its reference`, () => {
      expect(buttonsOf(card(shown(ticket as Partial<Ticket>)).blocks)).to.deep.equal(buttons.map(name => `ticket-${name}`))
    })

  it('is drawn the same from the same', () => expect(card(shown())).to.deep.equal(card(shown())))

  it('keeps every limit, holds nothing live and is told in words, whatever stands in the ticket', () => {
    fc.assert(
      fc.property(hostileShown, data => {
        const posted = card(data)

        expect(problemsOf(posted.blocks)).to.deep.equal([])
        expect(blocksProblems(posted.blocks, 'message')).to.deep.equal([])
        expect(liveIn(posted)).to.deep.equal([])
        expect(posted.text.length).to.be.within(10, 1_000)
      }),
      { numRuns: 500 },
    )
  })

  it('would be seen to be live if it were not escaped (the control of the test above)', () => {
    expect(liveIn({ text: '<!channel>', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '@channel' } }] })).to.have.length(2)
  })

  it('leads to the message that an agent filed it from, and to none that a customer of the web chat has named so', () => {
    const drawn = (key: string, workspace = 'https://maple.slack.example/') => {
      const given = { knowledge: { intents: new Map(), entries: new Map() }, hours: usualHours, now: new Date(), workspace }
      return JSON.stringify(card(shownOf({ ...copyTicket, key }, { customer: { channel: 'slack', id: 'T1:U1' }, language: 'en' }, given)))
    }
    const link = '{"type":"link","url":"https://maple.slack.example/archives/C1/p1700000000000100","text":"this message"}'

    for (const key of ['slack:T1:D1:from:C1:1700000000.000100', 'slack:T1:D1::2:from:C1:1700000000.000100#2'])
      expect(drawn(key)).to.contain(link)
    for (const key of ['web:one:from:C1:1700000000.000100', 'slack:T1:D1:1700000000.000100']) expect(drawn(key)).not.to.contain('"link"')
    expect(drawn('slack:T1:D1:from:C1:1700000000.000100', '')).not.to.contain('"link"')
  })
})
