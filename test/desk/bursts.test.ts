import { expect } from 'chai'
import type { Desk } from '../../src/desk.js'
import type { BotLine, Part } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { refusal } from '../store/refusal.js'
import { deskOver, message } from './desks.js'

describe('the messages of a burst', () => {
  let store: Store
  let desk: Desk
  beforeEach(async () => {
    store = createMemoryStore()
    desk = await deskOver(store)
  })

  const hi = { id: '1', text: 'hi' }
  const lost = { id: '2', text: 'I lost my invoice' }
  const number = { id: '3', text: 'the number is 04418827' }
  const send = (...parts: readonly Part[]): Promise<readonly BotLine[]> => {
    const last = parts.at(-1)
    return desk.receive(message(last?.id ?? '', last?.text ?? '', parts.length > 1 ? { parts } : {}))
  }
  const lines = async () => (await store.load('c'))?.lines.map(({ from, message: id }) => `${from} ${id}`)

  it('are lines of their own, replied to once, and any of them again gets the same replies and does nothing', async () => {
    const replies = await send(hi, lost, number)

    expect(await lines()).to.deep.equal(['customer 1', 'customer 2', 'customer 3', 'bot 3'])
    for (const again of [[hi], [lost], [number], [hi, lost], [hi, lost, number]]) expect(await send(...again)).to.deep.equal(replies)
    expect(await lines()).to.have.length(4)
  })

  it('are heard without those that were taken before', async () => {
    await send(hi, lost)
    const replies = await send(lost, number)

    expect(replies.map(({ reply }) => reply.text).join())
      .to.contain('account name')
      .and.not.contain("Let's file")
    expect(await lines()).to.deep.equal(['customer 1', 'customer 2', 'bot 2', 'customer 3', 'bot 3'])
  })

  it('are refused where the id of one was used with other words, and none of them is taken', async () => {
    await send(hi)

    const refused = await refusal('MESSAGE_ID_REUSED', send({ id: '1', text: 'hello' }, lost))

    expect(refused.message).to.contain('"1"')
    expect(await lines()).to.deep.equal(['customer 1', 'bot 1'])
  })

  it('all stand in the words of the ticket', async () => {
    await send(hi, lost, { id: '3', text: 'account maple-ops, title: Maple Garden Ltd., number 04418827, it was left in a taxi' })
    await send({ id: '4', text: 'yes' }, { id: '5', text: 'please' })

    const [filed] = await store.listTickets()
    expect(filed?.ticket.words.split('\n')).to.deep.equal([
      'hi',
      'I lost my invoice',
      'account maple-ops, title: Maple Garden Ltd., number 04418827, it was left in a taxi',
      'yes',
      'please',
    ])
  })

  it('are refused together where they hold more than a message may', async () => {
    const long = { id: '1', text: 'x'.repeat(3_000) }

    await refusal('MESSAGE_TOO_LONG', send(long, { ...long, id: '2' }))
    expect(await store.load('c')).to.equal(null)
  })
})
