import { expect } from 'chai'
import { mostMessages, newConversation } from '../../src/conversation/conversation.js'
import type { ErrorCode } from '../../src/errors.js'
import type { Line } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { refusal } from '../store/refusal.js'
import { sampleReference, sampleTicket } from '../store/samples.js'
import { ann } from '../support/chat.js'
import { deskOver, message } from './desks.js'

describe('the desk refuses', () => {
  const refused: readonly (readonly [what: string, text: string, code: ErrorCode])[] = [
    ['no text', '', 'MESSAGE_EMPTY'],
    ['nothing but white space', ' \n\t\u3000', 'MESSAGE_EMPTY'],
    ['4,001 characters', 'a'.repeat(4_001), 'MESSAGE_TOO_LONG'],
    ['a NUL', 'who pays\0 the postage?', 'MESSAGE_UNREADABLE'],
    ['the first half of a surrogate pair', 'who pays \ud83d the postage?', 'MESSAGE_UNREADABLE'],
    ['the second half of a surrogate pair', 'who pays \ude00 the postage?', 'MESSAGE_UNREADABLE'],
  ]
  for (const [what, text, code] of refused)
    it(`${what}, and keeps nothing of it`, async () => {
      const store = createMemoryStore()
      const desk = await deskOver(store)

      const error = await refusal(code, desk.receive(message('m1', text)))
      await refusal(code, desk.file({ key: 'k', customer: { channel: 'api', id: 'crm' }, subject: 'Lost', body: text, fields: {} }))

      expect(error.message).not.to.contain('postage')
      expect(await store.size()).to.deep.equal({ conversations: 0, tickets: 0, quarantined: 0, archived: 0 })
    })

  for (const [what, text] of [
    ['4,000 characters', 'a '.repeat(2_000)],
    ['a whole surrogate pair', 'who pays the postage? 😀'],
    ['markup, quotes and line ends, kept as they are', '<script>alert("1")</script>\r\n\'; DROP TABLE tickets; --'],
  ] as const)
    it(`but not ${what}`, async () => {
      const desk = await deskOver(createMemoryStore())

      await desk.receive(message('m1', text))

      const [first] = await desk.transcript('c', ann, 0)
      expect(first?.from === 'customer' && first.text).to.equal(text)
    })

  it('a message too many in one conversation, but still answers the last one again', async () => {
    const store = createMemoryStore()
    const at = '2025-03-01T09:00:00.000Z'
    const lines = Array.from(
      { length: mostMessages - 1 },
      (_, before): Line => ({ seq: before + 1, at, from: 'customer', message: `before${before}`, text: 'hello' }),
    )
    await store.save({ ...newConversation('c', ann, new Date(at)), lines })
    const desk = await deskOver(store)

    const last = await desk.receive(message('m1', 'hello'))
    await refusal('CONVERSATION_FULL', desk.receive(message('m2', 'hello')))

    expect(await desk.receive(message('m1', 'hello'))).to.deep.equal(last)
    expect(await desk.transcript('c', ann, 0)).to.have.length(mostMessages + 1)
  })

  it('none too early while an agent has a ticket of it in hand: twice as many fit in', async () => {
    const store = createMemoryStore()
    const at = new Date('2025-03-01T09:00:00.000Z')
    const lines = Array.from(
      { length: mostMessages },
      (_, before): Line => ({ seq: before + 1, at: at.toISOString(), from: 'customer', message: `before${before}`, text: 'hello' }),
    )
    const ticket = sampleTicket(sampleReference(1), { status: 'open', agent: { id: 'U1', name: 'Mia' } })
    await store.save({ ...newConversation('c', ann, at), lines, tickets: [ticket] })
    const desk = await deskOver(store)

    await desk.receive(message('m1', 'hello'))

    expect((await desk.transcript('c', ann, mostMessages)).map(({ message: id }) => id)).to.deep.equal(['m1'])
  })
})
