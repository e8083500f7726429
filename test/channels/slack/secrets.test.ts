import { expect } from 'chai'
import { type SlackService, startSlackService } from './slack-service.js'

describe('what agents write for each other', () => {
  let service: SlackService

  beforeEach(async () => {
    service = await startSlackService('socket')
  })
  afterEach(() => service.stop())

  it('is 1,000 notes, and none of them is in any byte that a customer gets', async () => {
    const { slack, ada, mia, triage, store } = service
    const direct = slack.direct(ada)
    await slack.says(ada, direct, 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
    await service.until('it was read back', () => slack.messages(direct).length > 2)
    await slack.says(ada, direct, 'yes')
    await service.until('there is a card', () => slack.messages(triage).some(({ thread }) => thread !== null))
    const [card] = slack.messages(triage).filter(({ bot }) => bot)
    const write = (n: number) => slack.says(mia, triage, `canary-${n} @channel <@${ada.id}>`, { thread: String(card?.ts) })
    for (let n = 0; n < 1_000; n += 25) {
      await Promise.all(Array.from({ length: 25 }, (_, at) => write(n + at)))
      // The customer is told things in between, by the bot and by the agent.
      if (n % 250 === 0) {
        const action = n % 500 === 0 ? 'ticket-claim' : 'ticket-release'
        const isThere = () => JSON.stringify(slack.messages(triage).find(({ ts }) => ts === card?.ts)?.blocks).includes(action)
        await service.until(`the card offers ${action}`, isThere, 10_000)
        await slack.presses(mia, { channel: triage.id, ts: String(card?.ts) }, action)
      }
      if (n % 250 === 125) await slack.says(ada, direct, 'any news?')
    }
    const conversation = `slack:${slack.home.team}:${direct.id}`
    const isDelivered = async () => (await store.load(conversation))?.deliveries.length === 0
    await service.until('all is kept', async () => (await store.listTickets())[0]?.ticket.notes.length === 1_000, 10_000)
    await service.until('all is delivered', isDelivered, 20_000)

    const customer = { channel: 'slack' as const, id: `${slack.home.team}:${ada.id}` }
    const got = async () =>
      JSON.stringify([
        slack.messages(direct),
        slack.ephemerals.filter(({ user }) => user === ada.id),
        await service.desk.transcript(conversation, customer, 0),
        slack.calls.filter(({ given }) => given.channel === direct.id || given.user === ada.id),
      ])
    expect(await got()).not.to.contain('canary')
    expect(await got()).to.contain('from support has your request')
    // And the notes were really there to be shown.
    expect(JSON.stringify(await store.load(conversation))).to.contain('canary-999')

    // One that an agent does send is found at once, so that one that slipped through would be.
    const order = { reference: (await store.listTickets())[0]?.ticket.reference ?? '', agent: { id: mia.id, name: 'Mia' } }
    await service.desk.act({ ...order, key: 'claim', act: { kind: 'claim' } })
    await service.desk.act({ ...order, key: 'reject', act: { kind: 'reject', words: 'canary-sent' } })
    await service.until('it is delivered', isDelivered, 20_000)
    expect(await got()).to.contain('canary-sent')
  })
})
