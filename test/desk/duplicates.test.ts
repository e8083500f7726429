import { expect } from 'chai'
import type { Desk } from '../../src/desk.js'
import type { BotLine, Customer } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { ann, bob } from '../support/chat.js'
import { counting, deskOver, everything, message } from './desks.js'

const copyOf = (lines: readonly BotLine[]) => lines.map(({ reply }) => reply.text).join('\n')

/** Everything was read back to them, and they say yes at the same moment. */
async function bothConfirm(desks: readonly [Desk, Desk], [one, other]: readonly [Customer, Customer]): Promise<readonly string[]> {
  const [first, second] = [
    { conversation: 'first', customer: one },
    { conversation: 'second', customer: other },
  ]
  await desks[0].receive(message('m1', everything, first))
  await desks[1].receive(message('m1', everything, second))
  const said = await Promise.all([desks[0].receive(message('m2', 'yes', first)), desks[1].receive(message('m2', 'yes', second))])
  return said.map(copyOf)
}

const filedIn = async (store: Store) => (await store.listTickets()).map(({ ticket }) => ticket)

describe('two requests for one invoice at the same moment', () => {
  it('of one customer in two conversations are one ticket, and the second is told which', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)

    const said = await bothConfirm([desk, desk], [ann, ann])

    const tickets = await filedIn(store)
    expect(tickets).to.have.length(1)
    expect(tickets[0]?.history.map(({ what }) => what)).to.deep.equal(['filed', 'asked-again'])
    for (const words of said) expect(words).to.contain(tickets[0]?.reference)
    expect(said.filter(words => words.includes('is filed'))).to.have.length(1)
  })

  it('of two customers are two tickets, and the later one is flagged', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)

    const said = await bothConfirm([desk, desk], [ann, bob])

    const tickets = await filedIn(store)
    expect(tickets).to.have.length(2)
    expect(tickets.flatMap(({ flags }) => flags.map(({ other }) => other))).to.have.length(1)
    for (const words of said) expect(words).to.contain('is filed')
  })

  for (const [whose, customers] of [
    ['of one customer', [ann, ann]],
    ['of two customers', [ann, bob]],
  ] as const) {
    it(`${whose} in two processes are both kept, and each that was filed beside another is flagged`, async () => {
      const store = meeting(createMemoryStore())
      const random = counting()
      const desks = [await deskOver(store, { random }), await deskOver(store, { random })] as const

      const said = await bothConfirm(desks, customers)

      const tickets = await filedIn(store)
      expect(tickets).to.have.length(2)
      const [one, other] = tickets.map(({ reference }) => reference)
      expect(tickets.map(({ flags }) => flags.map(flag => flag.other))).to.deep.equal([[other], [one]])
      for (const words of said) expect(words).to.contain('is filed')
    })
  }
})

describe('a request that is joined in another conversation', () => {
  it('is not told twice to the agent where its own save fails and the message comes again', async () => {
    const store = createMemoryStore()
    let fails = false
    const save: Store['save'] = async conversation => {
      if (fails && conversation.id === 'second') throw new Error('the disk is full')
      return store.save(conversation)
    }
    const desk = await deskOver({ ...store, save })
    await desk.receive(message('m1', everything))
    await desk.receive(message('m2', 'yes'))
    const again = message('m1', everything, { conversation: 'second' })

    fails = true
    expect(await desk.receive(again).catch(() => 'failed')).to.equal('failed')
    fails = false
    const said = copyOf(await desk.receive(again))

    const [ticket, ...more] = await filedIn(store)
    expect(more).to.deep.equal([])
    expect(said).to.contain(ticket?.reference)
    expect(ticket?.notes).to.have.length(1)
    expect(ticket?.history.map(({ what }) => what)).to.deep.equal(['filed', 'asked-again'])
  })

  it('by REST gets the open ticket under every key, and other content under a key is refused', async () => {
    const store = createMemoryStore()
    const desk = await deskOver(store)
    const request = {
      key: 'k1',
      customer: { channel: 'api', id: 'crm', name: 'Ada' } as const,
      subject: 'Lost',
      body: 'We lost invoice 04418827.',
      fields: {},
    }

    const first = await desk.file(request)
    const second = await desk.file({ ...request, key: 'k2', body: 'Again: we lost invoice 04418827.' })
    const repeated = await desk.file({ ...request, key: 'k2', body: 'Again: we lost invoice 04418827.' })
    const other = await desk.file({ ...request, key: 'k2' }).catch((error: { code: string }) => error.code)

    expect([first.joined, second.joined, repeated.joined]).to.deep.equal([false, true, true])
    expect([second.ticket.reference, repeated.ticket.reference]).to.deep.equal([first.ticket.reference, first.ticket.reference])
    expect(repeated.ticket.notes).to.have.length(1)
    expect(other).to.equal('MESSAGE_ID_REUSED')
  })
})

describe("another customer's reference", () => {
  it('is answered like one that nobody has, byte for byte, alone, in a sentence and beside a form', async () => {
    const transcripts = []
    for (const isFiled of [true, false]) {
      const desk = await deskOver(createMemoryStore())
      if (isFiled) await desk.receive(message('m1', everything, { conversation: 'other', customer: bob }))
      if (isFiled) await desk.receive(message('m2', 'yes', { conversation: 'other', customer: bob }))
      const said = []
      for (const [at, words] of [
        'INV-000001?',
        'what is the status of INV-000001',
        'I lost my invoice',
        'inv-000001',
        'cancel',
      ].entries()) {
        said.push(...(await desk.receive(message(`a${at}`, words))))
      }
      transcripts.push(JSON.stringify(said))
      // The negative control: its owner is told, so there was something to tell.
      const own = copyOf(await desk.receive(message('m3', 'INV-000001?', { conversation: 'other', customer: bob })))
      expect(own).to.contain(isFiled ? 'waiting to be picked up' : "can't find")
    }

    expect(transcripts[0]).to.equal(transcripts[1])
    expect(transcripts[0]).to.contain('INV-000001')
  })
})

/** A store in which two look for open requests before either saves, as two processes may. */
function meeting(store: Store): Store {
  let waiting: (() => void) | null = null
  return {
    ...store,
    async openRequests(number) {
      const found = await store.openRequests(number)
      // Only those who confirm look at a time when both have everything: the second lets the first go on.
      if ((await store.load('second'))?.form?.stage !== 'confirming' || (await store.load('first'))?.form?.stage !== 'confirming')
        return found
      if (waiting) waiting()
      else await new Promise<void>(resolve => (waiting = resolve))
      return found
    },
  }
}
