import { expect } from 'chai'
import { showTicket } from '../../src/commands/show-ticket.js'
import { newConversation } from '../../src/conversation/conversation.js'
import { plain } from '../../src/plain.js'
import { sampleReference, sampleTicket } from '../store/samples.js'

describe('words shown in a terminal', () => {
  for (const [what, words] of [
    ['go back to the start of the line', 'harmless\rhistory SOLVED by agent'],
    ['colour it', '\u001b[31mred'],
    ['colour it by the second set of control characters', '\u009b31mred'],
    ['turn the direction of writing', 'a\u202eb'],
    ['begin another line', 'a\u2028b'],
  ] as const)
    it(`can't ${what}`, () => {
      expect(plain(words)).not.to.match(/[\p{Cc}\p{Cf}\u2028]/u)
      expect(words, 'the control').to.match(/[\p{Cc}\p{Cf}\u2028]/u)
    })

  it('stay as they are otherwise', () => expect(plain('发票 A & B <Ltd>, 04418827')).to.equal('发票 A & B <Ltd>, 04418827'))
})

describe('a ticket shown in a terminal', () => {
  const at = '2025-03-01T09:10:00.000Z'
  const changes = [{ field: 'invoice_number', was: '12345678', is: '87654321' }]
  const ticket = sampleTicket(sampleReference(1), {
    flags: [{ what: 'same-invoice', other: 'INV-7K3F9Q' }],
    history: [{ at, what: 'amended', by: 'customer', changes }],
    notes: [{ key: 'm3', at, by: 'customer', words: 'sorry,\nthe title\u001b[2J', changes: [{ field: 'title', was: null, is: 'Oak' }] }],
  })

  it('shows what an agent has to look at, what was changed, and what the customer would change', () => {
    const lines = [...showTicket({ conversation: 'one', ticket }, null)]

    expect(lines.slice(-6)).to.deep.equal([
      'FLAG    another open request is about the same invoice, ticket INV-7K3F9Q',
      'history 2025-03-01T09:10  amended by customer',
      '        invoice_number: 12345678 -> 87654321',
      'note    2025-03-01T09:10  customer sorry,',
      'note    2025-03-01T09:10  customer the title [2J',
      '        would change title: (nothing) -> Oak',
    ])
  })

  it('shows every answer that the customer was given, in its exact words, with entry, date and revision', () => {
    const receipt = { at, message: 'm1', entry: 'postage', revision: '4f2a', asOf: '2021-05-27', words: 'We pay.\nYou pay nothing.' }
    const whole = { ...newConversation('one', { channel: 'web', id: 'ann' }, new Date(at)), receipts: [receipt] }
    const lines = [...showTicket({ conversation: 'one', ticket }, whole)]

    const told = lines.findIndex(line => line.startsWith('told'))
    expect(lines.slice(told, told + 3)).to.deep.equal([
      'told    2025-03-01T09:10  postage as of 2021-05-27, revision 4f2a',
      '        We pay.',
      '        You pay nothing.',
    ])
  })
})
