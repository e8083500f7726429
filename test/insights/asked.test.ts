import { expect } from 'chai'
import { type Conversation, newConversation, withLines } from '../../src/conversation/conversation.js'
import { askedIn } from '../../src/insights/asked.js'
import type { Reply } from '../../src/message.js'
import { sampleReference, sampleTicket } from '../store/samples.js'

const customer = { channel: 'web', id: 'ada', name: 'Ada Lovelace' } as const
const now = new Date('2026-06-01T08:00:00Z')
const asksAccount = (text: string) => text.includes('Which account?')

describe('what a customer asked', () => {
  it('is told with the entries that answered it', () => {
    const answer: Reply = { kind: 'answer', entry: 'postage', question: 'q', text: 'Nothing.', asOf: '2021-05-27', revision: 'r1' }
    const told = said(begin(), '1', 'who pays?', answer)
    const receipt = { at: now.toISOString(), message: '1', entry: 'postage', revision: 'r1', asOf: '2021-05-27', words: 'Nothing.' }

    const [asked] = askedIn({ ...told, receipts: [receipt] }, asksAccount)

    expect(asked?.answered).to.deep.equal(['postage'])
    expect(asked?.ending).to.deep.equal({ kind: 'answered' })
  })

  it('is no value of a form, and no button', () => {
    const asking = said(begin(), '1', 'I lost it', { kind: 'text', text: 'Which account?' })
    const valued = said(asking, '2', 'maple-ops', { kind: 'text', text: 'File it?', choices: [{ label: 'Yes, file it' }] })
    const pressed = said(valued, '3', 'yes, file it', { kind: 'text', text: 'Filed.' })

    expect(askedIn(pressed, asksAccount).map(({ text }) => text)).to.deep.equal(['I lost it'])
  })

  it('ends with what the agent replied last and did not withdraw', () => {
    const unknown = said(begin(), '1', 'do you have umbrellas', { kind: 'text', text: 'I do not know.' })
    const ticket = sampleTicket(sampleReference(7), { words: 'do you have umbrellas', fields: { account: 'maple-ops' } })
    const line = {
      at: now.toISOString(),
      from: 'agent' as const,
      agent: 'Bo',
      message: 'a',
      ticket: ticket.reference,
      copy: null,
      before: [],
    }
    const lines: Conversation['lines'] = [
      ...unknown.lines,
      { ...line, seq: 3, text: 'Let me see.', isWithdrawn: false },
      { ...line, seq: 4, text: 'We have none.', isWithdrawn: false },
      { ...line, seq: 5, text: 'Oops.', isWithdrawn: true },
    ]

    const [asked] = askedIn({ ...unknown, lines, tickets: [ticket] }, asksAccount)

    expect(asked?.ending).to.deep.equal({ kind: 'agent', words: 'We have none.' })
    expect(asked?.names).to.deep.equal(['Ada Lovelace', 'maple-ops'])
  })

  it('ends with nothing where nobody took it up', () => {
    const unknown = said(begin(), '1', 'do you have umbrellas', { kind: 'text', text: 'I do not know.' })
    expect(askedIn(unknown, asksAccount)[0]?.ending).to.deep.equal({ kind: 'nothing' })
  })
})

function begin(): Conversation {
  return newConversation('web:ada', customer, now)
}

function said(conversation: Conversation, id: string, text: string, reply: Reply): Conversation {
  return withLines(conversation, { id, conversation: conversation.id, customer, text }, [reply], now)
}
