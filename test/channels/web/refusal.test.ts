import { expect } from 'chai'
import sinon from 'sinon'
import { DeskError, type ErrorCode } from '../../../src/errors.js'
import { type ChatClient, newSession } from '../chat-client.js'
import { type Chats, openChats, refusalOf } from '../open-chats.js'
import { silent } from '../service.js'

describe('refusals in the chat', () => {
  let chats: Chats

  afterEach(() => chats.stop())

  for (const [code, text] of [
    ['MESSAGE_TOO_LONG', 'a'.repeat(4_001)],
    ['MESSAGE_EMPTY', ''],
    ['MESSAGE_EMPTY', ' \n\t '],
    ['MESSAGE_UNREADABLE', 'a\u0000b'],
    ['MESSAGE_UNREADABLE', '\u001b[31mred'],
    ['MESSAGE_UNREADABLE', 'half \ud800 a pair'],
  ] as const)
    it(`refuses ${JSON.stringify(text.slice(0, 20))} as ${code} and stays open`, async () => {
      chats = await openChats()
      const chat = await chats.open()

      chat.send({ type: 'message', id: 'm1', text })
      const refused = await chat.next()
      chat.send({ type: 'message', id: 'm2', text: '发票丢失了 🧾\nand a second line' })

      expect(refused).to.deep.include({ type: 'error', code, id: 'm1' })
      expect((await chat.lines())[0]).to.have.property('text', '发票丢失了 🧾\nand a second line')
    })

  for (const code of [
    'CONVERSATION_FULL',
    'CONVERSATION_BUSY',
    'MESSAGE_ID_REUSED',
    'STORE_UNAVAILABLE',
    'CONVERSATION_DAMAGED',
  ] as const satisfies readonly ErrorCode[])
    it(`passes on ${code} with a sentence for the customer`, async () => {
      chats = await openChats()
      sinon.stub(chats.desk, 'receive').rejects(new DeskError(code, 'where, what, and the cure'))
      const chat = await chats.open()

      chat.send({ type: 'message', id: 'm1', text: 'hello' })

      const refused = await chat.next()
      expect(refused).to.deep.include({ type: 'error', code, id: 'm1' })
      expect(JSON.stringify(refused)).not.to.contain('the cure')
    })

  it('says only that something went wrong where it did, and logs it without the words', async () => {
    const log = { ...silent, error: sinon.spy() }
    chats = await openChats({ log })
    sinon.stub(chats.desk, 'receive').rejects(new TypeError('cannot read the secret words'))
    const chat = await chats.open()

    chat.send({ type: 'message', id: 'm1', text: 'the secret words' })

    expect(await chat.next()).to.deep.equal({ type: 'error', code: 'FAILED', id: 'm1' })
    expect(log.error.callCount).to.equal(1)
    expect(JSON.stringify(log.error.args)).to.contain('TypeError').and.not.to.contain('secret words')
  })

  it('slows down a session that sends too fast, and an address with many sessions', async () => {
    chats = await openChats({ limits: { messages: 3, messagesOfAddress: 4 } })
    const [one, two] = [await chats.open(), await chats.open()]
    const sent = async (chat: ChatClient, id: string) => {
      chat.send({ type: 'message', id, text: 'hello' })
      const frame = await chat.next()
      return frame.type === 'error' ? frame.code : frame.type
    }

    const ofOne = [await sent(one, 'm1'), await sent(one, 'm2'), await sent(one, 'm3'), await sent(one, 'm4')]

    expect(ofOne).to.deep.equal(['lines', 'lines', 'lines', 'TOO_FAST'])
    expect([await sent(two, 'm1'), await sent(two, 'm2')]).to.deep.equal(['lines', 'TOO_FAST'])
  })

  it('opens a bounded number of sockets, of one session and in all, and takes new ones when others leave', async () => {
    chats = await openChats({ limits: { socketsOfOne: 2, sockets: 3 } })
    const [token, other] = [await newSession(chats.service.address), await newSession(chats.service.address)]
    const first = await chats.open(token)
    await chats.open(token)

    expect(await refusalOf(chats.open(token))).to.equal('429')
    await chats.open(other)
    expect(await refusalOf(chats.open(other))).to.equal('503')
    await first.close()
    await chats.open(other)
  })
})
