import { expect } from 'chai'
import sinon from 'sinon'
import type { HttpService } from '../../../src/channels/http/server.js'
import { issueSession } from '../../../src/channels/web/session.js'
import { DeskError, type ErrorCode } from '../../../src/errors.js'
import { createFakeDesk, type FakeDesk, usualReplies } from '../../support/fake-desk.js'
import { type ChatClient, newSession, openChat, words } from '../chat-client.js'
import { secret, silent, startService } from '../service.js'

describe('the chat socket', () => {
  let desk: FakeDesk
  let service: HttpService
  let clients: ChatClient[]

  async function start(options: Parameters<typeof startService>[0] = {}) {
    service = await startService({ desk, ...options })
  }
  async function open(token: string): Promise<ChatClient> {
    const client = await openChat(service.address, token)
    clients.push(client)
    return client
  }

  beforeEach(() => {
    desk = createFakeDesk()
    clients = []
  })
  afterEach(async () => {
    await Promise.all(clients.map(client => client.close()))
    await service.stop()
  })

  it('returns the message and its replies as lines of the transcript', async () => {
    await start()
    const chat = await open(await newSession(service.address))

    chat.send({ type: 'message', id: 'm1', text: 'Who pays the postage?' })

    const lines = await chat.lines()
    expect(lines.map(({ seq, from, message }) => ({ seq, from, message }))).to.deep.equal([
      { seq: 1, from: 'customer', message: 'm1' },
      { seq: 2, from: 'bot', message: 'm1' },
    ])
    expect(lines[1]).to.have.nested.property('reply.html').that.contains('<strong>')
  })

  it('answers the messages of one session in the order they were sent, each with its own reply', async () => {
    desk = createFakeDesk({
      // The first takes longest, so that any other order would show.
      replyTo: async text => {
        await new Promise(resolve => setTimeout(resolve, 20 - 2 * Number(text)))
        return usualReplies(text)
      },
    })
    await start()
    const chat = await open(await newSession(service.address))

    for (let index = 0; index < 10; index += 1) chat.send({ type: 'message', id: `m${index}`, text: String(index) })
    const lines = []
    while (lines.length < 20) lines.push(...(await chat.lines()))

    expect(lines.map(line => line.seq)).to.deep.equal(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(lines.map(words)).to.deep.equal(Array.from({ length: 10 }, (_, index) => [`${index}`, `You wrote: ${index}`]).flat())
  })

  it('shows two tabs of one session the same lines', async () => {
    await start()
    const token = await newSession(service.address)
    const [one, two] = [await open(token), await open(token)]

    one.send({ type: 'message', id: 'm1', text: 'from the first' })
    const first = [await one.lines(), await two.lines()]
    two.send({ type: 'message', id: 'm2', text: 'from the second' })
    const second = [await one.lines(), await two.lines()]

    expect(first[0]).to.deep.equal(first[1])
    expect(second[0]).to.deep.equal(second[1])
    expect(second[0]?.map(line => line.seq)).to.deep.equal([3, 4])
  })

  it('answers the same message again with the same lines, and takes it once', async () => {
    await start()
    const token = await newSession(service.address)
    const chat = await open(token)
    chat.send({ type: 'message', id: 'm1', text: 'hello' })
    const lines = await chat.lines()

    chat.send({ type: 'message', id: 'm1', text: 'hello' })
    const again = await chat.lines()
    const later = await open(token)
    later.send({ type: 'message', id: 'm1', text: 'hello' })
    const afterwards = await later.lines()
    chat.send({ type: 'read', after: 0 })

    expect([again, afterwards, await chat.lines()]).to.deep.equal([lines, lines, lines])
  })

  it('tells what came after the last line that a page has', async () => {
    await start()
    const chat = await open(await newSession(service.address))
    for (const id of ['m1', 'm2']) {
      chat.send({ type: 'message', id, text: id })
      await chat.lines()
    }

    chat.send({ type: 'read', after: 3 })

    expect((await chat.lines()).map(line => line.seq)).to.deep.equal([4])
  })

  it("never shows one customer another's conversation", async () => {
    await start()
    const [anna, ben] = [await open(await newSession(service.address)), await open(await newSession(service.address))]
    anna.send({ type: 'message', id: 'm1', text: 'the canary' })
    await anna.lines()
    const [conversation] = [...desk.kept.conversations.keys()]

    const tries: object[] = [
      { type: 'read', after: 0 },
      { type: 'read', after: 0, conversation },
      { type: 'read', after: 0, session: conversation?.slice(4) },
      { type: 'read', after: 0, customer: { channel: 'web', id: conversation?.slice(4) } },
      { type: 'message', id: 'm1', text: 'the canary', user: conversation?.slice(4) },
      { type: 'message', id: 'm1', text: 'hello' },
    ]
    const answers = []
    for (const each of tries) {
      ben.socket.send(JSON.stringify(each))
      answers.push(await ben.next())
    }

    expect(conversation).to.be.a('string')
    expect(JSON.stringify(answers)).not.to.contain('canary')
    // Negative control: the canary is there for whoever it belongs to.
    anna.send({ type: 'read', after: 0 })
    expect(JSON.stringify(await anna.next())).to.contain('canary')
  })

  for (const [code, text] of [
    ['MESSAGE_TOO_LONG', 'a'.repeat(4_001)],
    ['MESSAGE_EMPTY', ''],
    ['MESSAGE_EMPTY', ' \n\t '],
    ['MESSAGE_UNREADABLE', 'a\u0000b'],
    ['MESSAGE_UNREADABLE', '\u001b[31mred'],
    ['MESSAGE_UNREADABLE', 'half \ud800 a pair'],
  ] as const)
    it(`refuses ${JSON.stringify(text.slice(0, 20))} as ${code} and stays open`, async () => {
      await start()
      const chat = await open(await newSession(service.address))

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
  ] as const satisfies readonly ErrorCode[])
    it(`passes on ${code} with a sentence for the customer`, async () => {
      sinon.stub(desk, 'receive').rejects(new DeskError(code, 'where, what, and the cure'))
      await start()
      const chat = await open(await newSession(service.address))

      chat.send({ type: 'message', id: 'm1', text: 'hello' })

      const refused = await chat.next()
      expect(refused).to.deep.include({ type: 'error', code, id: 'm1' })
      expect(JSON.stringify(refused)).not.to.contain('the cure')
    })

  it('says only that something went wrong where it did, and logs it without the words', async () => {
    sinon.stub(desk, 'receive').rejects(new TypeError('cannot read the secret words'))
    const log = { ...silent, error: sinon.spy() }
    await start({ log })
    const chat = await open(await newSession(service.address))

    chat.send({ type: 'message', id: 'm1', text: 'the secret words' })

    const text = 'Something went wrong on our side. Your message was not taken; please try again.'
    expect(await chat.next()).to.deep.equal({ type: 'error', code: 'FAILED', text, id: 'm1' })
    expect(log.error.callCount).to.equal(1)
    expect(JSON.stringify(log.error.args)).to.contain('TypeError').and.not.to.contain('secret words')
  })

  it('slows down a session that sends too fast, and an address with many sessions', async () => {
    await start({ limits: { messages: 3 } })
    const [one, two] = [await open(await newSession(service.address)), await open(await newSession(service.address))]
    const sent = async (chat: ChatClient, id: string) => {
      chat.send({ type: 'message', id, text: 'hello' })
      const frame = await chat.next()
      return frame.type === 'error' ? frame.code : frame.type
    }

    const ofOne = [await sent(one, 'm1'), await sent(one, 'm2'), await sent(one, 'm3'), await sent(one, 'm4')]

    expect(ofOne).to.deep.equal(['lines', 'lines', 'lines', 'TOO_FAST'])
    expect(await sent(two, 'm1')).to.equal('TOO_FAST')
  })

  it('opens a bounded number of sockets, of one session and in all, and takes new ones when others leave', async () => {
    await start({ limits: { socketsOfOne: 2, sockets: 3 } })
    const [token, other] = [await newSession(service.address), await newSession(service.address)]
    const first = await open(token)
    await open(token)

    expect(await refusalOf(openChat(service.address, token))).to.equal('429')
    await open(other)
    expect(await refusalOf(openChat(service.address, other))).to.equal('503')
    await first.close()
    await open(other)
  })

  it('finishes the turn under way before it stops, then says that it restarts', async () => {
    let finish = () => {}
    let begun = () => {}
    const inTurn = new Promise<void>(resolve => {
      begun = resolve
    })
    desk = createFakeDesk({
      replyTo: async text => {
        begun()
        await new Promise<void>(resolve => {
          finish = resolve
        })
        return usualReplies(text)
      },
    })
    await start()
    const chat = await open(await newSession(service.address))
    chat.send({ type: 'message', id: 'm1', text: 'hello' })
    await inTurn

    const stopped = service.stop()
    finish()

    expect(await chat.lines()).to.have.length(2)
    expect(await chat.closed).to.equal(1012)
    await stopped
    await start()
  })

  it('lets a session in again after a restart with the same secret, and nobody after a change of it', async () => {
    await start()
    const token = issueSession(secret, new Date())
    await (await open(token)).close()
    await service.stop()

    await start()
    await open(token)
    await Promise.all(clients.map(client => client.close()))
    await service.stop()

    await start({ secret: 'quite another secret that is long enough' })
    expect(await refusalOf(openChat(service.address, token))).to.equal('401')
  })
})

async function refusalOf(opening: Promise<ChatClient>): Promise<string> {
  try {
    await (await opening).close()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('the server let it in')
}
