import { expect } from 'chai'
import type { ServerFrame } from '../../../src/channels/web/client/protocol.js'
import { createFakeDesk } from '../../support/fake-desk.js'
import { newSession, words } from '../chat-client.js'
import { type Chats, openChats } from '../open-chats.js'

/** In ms. Nothing here lasts so long: a test that waited for it would fail. */
const burstWait = 60_000

describe('a burst in the chat socket', () => {
  let chats: Chats

  afterEach(() => chats.stop())

  it('is one turn with one reply, every message of it a line of its own', async () => {
    chats = await openChats({ burstWait })
    const chat = await chats.open()

    chat.send({ type: 'message', id: 'm1', text: 'hi' })
    chat.send({ type: 'message', id: 'm2', text: 'one thing about my invoice' })
    chat.send({ type: 'message', id: 'm3', text: 'Who pays for the postage?' })

    const lines = await chat.lines()
    expect(lines.map(({ seq, from, message }) => [seq, from, message])).to.deep.equal([
      [1, 'customer', 'm1'],
      [2, 'customer', 'm2'],
      [3, 'customer', 'm3'],
      [4, 'bot', 'm3'],
    ])
    expect(lines.map(words).slice(0, 3)).to.deep.equal(['hi', 'one thing about my invoice', 'Who pays for the postage?'])
  })

  it('is seen as typing while it waits, and acknowledged by nothing else', async () => {
    chats = await openChats({ burstWait })
    const chat = await chats.open()
    const frames: ServerFrame[] = []
    const typing = new Promise<void>(resolve => {
      chat.socket.on('message', bytes => {
        frames.push(JSON.parse(String(bytes)))
        resolve()
      })
    })

    chat.send({ type: 'message', id: 'm1', text: 'hi' })
    await typing
    chat.send({ type: 'typing' })
    chat.send({ type: 'read', after: 0 })

    expect(await chat.lines()).to.deep.equal([])
    expect(frames.map(({ type }) => type)).to.deep.equal(['typing', 'lines'])
    expect([...chats.desk.kept.conversations.keys()]).to.deep.equal([])
  })

  it('does not keep a button waiting', async () => {
    chats = await openChats({ burstWait })
    const chat = await chats.open()

    chat.send({ type: 'message', id: 'm1', text: 'hi', pressed: true })

    expect((await chat.lines()).map(words)).to.deep.equal(['hi', 'You wrote: hi'])
  })

  it('is taken when the page goes or the service stops, and has one effect when it is sent again', async () => {
    const desk = createFakeDesk()
    chats = await openChats({ burstWait, desk })
    const token = await newSession(chats.service.address)
    const chat = await chats.open(token)
    chat.send({ type: 'message', id: 'm1', text: 'hi' })
    chat.send({ type: 'message', id: 'm2', text: 'I lost it' })
    chat.send({ type: 'read', after: 0 })
    await chat.lines()
    await chats.stop()

    chats = await openChats({ burstWait, desk })
    const later = await chats.open(token)
    later.send({ type: 'message', id: 'm1', text: 'hi' })
    later.send({ type: 'message', id: 'm2', text: 'I lost it', pressed: true })

    expect((await later.lines()).map(({ seq }) => seq)).to.deep.equal([1, 3])
    expect((await later.lines()).map(({ seq }) => seq)).to.deep.equal([2, 3])
    const [conversation] = [...desk.kept.conversations.values()]
    expect(conversation?.lines.map(({ from, message }) => [from, message])).to.deep.equal([
      ['customer', 'm1'],
      ['customer', 'm2'],
      ['bot', 'm2'],
    ])
  })

  it('that was never saved is taken whole when the page sends it again to the next process', async () => {
    chats = await openChats({ burstWait })
    const token = await newSession(chats.service.address)
    const chat = await chats.open(token)
    chat.send({ type: 'message', id: 'm1', text: 'hi' })
    chat.send({ type: 'read', after: 0 })
    await chat.lines()
    const [first] = [chats]

    // Another process, that knows nothing of what the one before held in memory.
    chats = await openChats({ burstWait })
    const later = await chats.open(token)
    later.send({ type: 'message', id: 'm1', text: 'hi' })
    later.send({ type: 'message', id: 'm2', text: 'Who pays for the postage?' })

    expect((await later.lines()).map(({ message }) => message)).to.deep.equal(['m1', 'm2', 'm2'])
    await first.stop()
  })
})
