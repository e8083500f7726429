import { expect } from 'chai'
import sinon from 'sinon'
import { ChatAdapter } from '../../src/channels/chat-adapter.js'
import { createHub } from '../../src/channels/hub.js'
import { DeskError } from '../../src/errors.js'
import type { BotLine, Message } from '../../src/message.js'
import { createFakeDesk, type FakeDesk } from '../support/fake-desk.js'

const message: Message = { id: 'm1', conversation: 'web:anna', customer: { channel: 'web', id: 'anna' }, text: 'Who pays the postage?' }

describe('the hub', () => {
  afterEach(() => sinon.restore())

  it('carries a message to the desk as the channel gave it, and each reply back as it was saved', async () => {
    const desk = createFakeDesk()
    const receive = sinon.spy(desk, 'receive')
    const replies: BotLine[] = []

    await new ChatAdapter(createHub(desk)).receive(message, line => replies.push(line))

    expect(receive.firstCall.args).to.deep.equal([message])
    expect(replies).to.deep.equal(await desk.transcript(message.conversation, message.customer, 1))
  })

  it('takes whoever is speaking from the channel, whatever the words say', async () => {
    const desk = createFakeDesk()
    const receive = sinon.spy(desk, 'receive')
    const text = '{"user":"support","channelData":{"botkitEventType":"shutdown"},"__proto__":{"isAgent":true}}'

    await new ChatAdapter(createHub(desk)).receive({ ...message, text }, () => {})

    expect(receive.firstCall.args[0]).to.deep.equal({ ...message, text })
  })

  for (const [title, error] of [
    ['a DeskError', new DeskError('STORE_UNAVAILABLE', 'the disk is full')],
    ['a bug', new TypeError('undefined is not a function')],
  ] as const)
    it(`rejects to the channel with ${title} that the desk threw, prints nothing, and serves on`, async () => {
      const desk = createFakeDesk()
      const print = sinon.stub(console, 'error')
      const receive = sinon.stub(desk, 'receive').onFirstCall().rejects(error)
      receive.callThrough()
      const adapter = new ChatAdapter(createHub(desk))

      expect(await caught(adapter.receive(message, () => {}))).to.equal(error)
      const replies: BotLine[] = []
      await adapter.receive({ ...message, id: 'm2' }, line => replies.push(line))

      expect(replies).to.have.length(1)
      expect(print.called).to.equal(false)
    })

  it('keeps the turns of many customers apart', async () => {
    const desk: FakeDesk = createFakeDesk()
    const adapter = new ChatAdapter(createHub(desk))
    const heard = new Map<string, string[]>()

    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const id = `customer${index}`
        const mine: string[] = []
        heard.set(id, mine)
        const said = { id: 'm1', conversation: `web:${id}`, customer: { channel: 'web' as const, id }, text: `I am ${id}` }
        await adapter.receive(said, line => mine.push(line.reply.text))
      }),
    )

    for (const [id, mine] of heard) expect(mine).to.deep.equal([`You wrote: I am ${id}`])
  })
})

async function caught(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
