import { expect } from 'chai'
import { issueSession } from '../../../src/channels/web/session.js'
import { createFakeDesk, usualReplies } from '../../support/fake-desk.js'
import { newSession, words } from '../chat-client.js'
import { type Chats, openChats, refusalOf } from '../open-chats.js'
import { secret } from '../service.js'

describe('the chat socket', () => {
  let chats: Chats

  afterEach(() => chats.stop())

  it('returns the message and its replies as lines of the transcript', async () => {
    chats = await openChats()
    const chat = await chats.open()

    chat.send({ type: 'message', id: 'm1', text: 'Who pays the postage?' })

    const lines = await chat.lines()
    expect(lines.map(({ seq, from, message }) => ({ seq, from, message }))).to.deep.equal([
      { seq: 1, from: 'customer', message: 'm1' },
      { seq: 2, from: 'bot', message: 'm1' },
    ])
    expect(lines[1]).to.have.nested.property('reply.html').that.contains('<strong>')
  })

  it('answers the messages of one session in the order they were sent, each with its own reply', async () => {
    const desk = createFakeDesk({
      // The first takes longest, so that any other order would show.
      replyTo: async text => {
        await new Promise(resolve => setTimeout(resolve, 20 - 2 * Number(text)))
        return usualReplies(text)
      },
    })
    chats = await openChats({ desk })
    const chat = await chats.open()

    for (let index = 0; index < 10; index += 1) chat.send({ type: 'message', id: `m${index}`, text: String(index) })
    const lines = []
    while (lines.length < 20) lines.push(...(await chat.lines()))

    expect(lines.map(line => line.seq)).to.deep.equal(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(lines.map(words)).to.deep.equal(Array.from({ length: 10 }, (_, index) => [`${index}`, `You wrote: ${index}`]).flat())
  })

  it('shows two tabs of one session the same lines', async () => {
    chats = await openChats()
    const token = await newSession(chats.service.address)
    const [one, two] = [await chats.open(token), await chats.open(token)]

    one.send({ type: 'message', id: 'm1', text: 'from the first' })
    const first = [await one.lines(), await two.lines()]
    two.send({ type: 'message', id: 'm2', text: 'from the second' })
    const second = [await one.lines(), await two.lines()]

    expect(first[0]).to.deep.equal(first[1])
    expect(second[0]).to.deep.equal(second[1])
    expect(second[0]?.map(line => line.seq)).to.deep.equal([3, 4])
  })

  it('answers the same message again with the same lines, and takes it once', async () => {
    chats = await openChats()
    const token = await newSession(chats.service.address)
    const chat = await chats.open(token)
    chat.send({ type: 'message', id: 'm1', text: 'hello' })
    const lines = await chat.lines()

    chat.send({ type: 'message', id: 'm1', text: 'hello' })
    const again = await chat.lines()
    const later = await chats.open(token)
    later.send({ type: 'message', id: 'm1', text: 'hello' })
    const afterwards = await later.lines()
    chat.send({ type: 'read', after: 0 })

    expect([again, afterwards, await chat.lines()]).to.deep.equal([lines, lines, lines])
  })

  it('tells what came after the last line that a page has', async () => {
    chats = await openChats()
    const chat = await chats.open()
    for (const id of ['m1', 'm2']) {
      chat.send({ type: 'message', id, text: id })
      await chat.lines()
    }

    chat.send({ type: 'read', after: 3 })

    expect((await chat.lines()).map(line => line.seq)).to.deep.equal([4])
  })

  it("never shows one customer another's conversation", async () => {
    chats = await openChats()
    const [anna, ben] = [await chats.open(), await chats.open()]
    anna.send({ type: 'message', id: 'm1', text: 'the canary' })
    await anna.lines()
    const [conversation] = [...chats.desk.kept.conversations.keys()]

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

  it('finishes the turn under way before it stops, then says that it restarts', async () => {
    let finish = () => {}
    let begun = () => {}
    const inTurn = new Promise<void>(resolve => {
      begun = resolve
    })
    const desk = createFakeDesk({
      replyTo: async text => {
        begun()
        await new Promise<void>(resolve => {
          finish = resolve
        })
        return usualReplies(text)
      },
    })
    chats = await openChats({ desk })
    const chat = await chats.open()
    chat.send({ type: 'message', id: 'm1', text: 'hello' })
    await inTurn

    const stopped = chats.service.stop()
    finish()

    expect(await chat.lines()).to.have.length(2)
    expect(await chat.closed).to.equal(1012)
    await stopped
  })

  it('lets a session in again after a restart with the same secret, and nobody after a change of it', async () => {
    chats = await openChats()
    const token = issueSession(secret, new Date())
    await chats.open(token)
    await chats.stop()

    chats = await openChats()
    await chats.open(token)
    await chats.stop()

    chats = await openChats({ secret: 'quite another secret that is long enough' })
    expect(await refusalOf(chats.open(token))).to.equal('401')
  })
})
