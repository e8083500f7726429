import { expect } from 'chai'
import { newConversation } from '../../../src/conversation/conversation.js'
import { delivery } from '../../../src/tickets/delivery.js'
import { type SlackService, startSlackService } from '../../channels/slack/slack-service.js'
import type { Fault } from '../../support/slack/faults.js'

describe('what is delivered to Slack', () => {
  let service: SlackService

  beforeEach(async () => {
    service = await startSlackService('socket')
  })
  afterEach(() => service.stop())

  const direct = () => service.slack.direct(service.ada)
  const conversation = () => `slack:${service.slack.home.team}:${direct().id}`
  const posts = (channel = direct()) => service.slack.messages(channel).filter(({ bot }) => bot)
  const asks = () => service.slack.says(service.ada, direct(), 'who pays for the postage?')
  const delivered = () =>
    service.until('nothing is left to deliver', async () => (await service.store.load(conversation()))?.deliveries.length === 0)
  async function files() {
    await service.slack.says(service.ada, direct(), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
    await service.until('it was read back', () => posts().length > 1)
    await service.slack.says(service.ada, direct(), 'yes')
    await service.until('there is a card', () => posts(service.triage).length > 0)
  }

  for (const fault of [
    { kind: 'lost' },
    { kind: 'status', status: 500, effect: true },
    { kind: 'status', status: 503 },
  ] as readonly Fault[]) {
    it(`is posted once where the answer is ${JSON.stringify(fault)}`, async () => {
      service.slack.faults.add('chat.postMessage', fault)
      await asks()
      await delivered()

      expect(posts().map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
    })
  }

  it('reaches the agents where their card was deleted in Slack: it is posted anew, with what was said, and what follows in its thread', async () => {
    const { slack, triage, ada } = service
    await files()
    await service.until('the transcript is there', () => posts(triage).some(({ thread }) => thread !== null))
    for (const one of posts(triage)) one.deleted = true
    await slack.says(ada, direct(), 'is there any news?')
    await service.until('it is there', () => posts(triage).some(({ text }) => text.includes('any news?')))
    await delivered()

    const [card, ...thread] = posts(triage)
    expect(card?.thread).to.equal(null)
    expect(thread.map(({ thread: parent }) => parent)).to.deep.equal(thread.map(() => card?.ts))
    const [before, next] = thread.map(({ text }) => text)
    expect([before, next]).to.deep.equal(['What was said so far', '💬 Customer: is there any news?'])
    expect((await service.store.listTickets())[0]?.ticket.card?.ts).to.equal(card?.ts)
  })

  it('waits as long as Slack says where there was too much in a channel, and holds up no other', async () => {
    const bob = service.slack.person('Bob')
    service.slack.faults.add(
      'chat.postMessage',
      { kind: 'rate-limited', retryAfter: 1 },
      { when: ({ channel }) => channel === direct().id },
    )
    const began = Date.now()
    await asks()
    await service.slack.says(bob, service.slack.direct(bob), 'who pays for the postage?')
    await service.until('the other was answered', () => posts(service.slack.direct(bob)).length > 0)

    expect(posts()).to.deep.equal([])
    expect(Date.now() - began).to.be.lessThan(900)
    await delivered()
    expect(posts()).to.have.length(1)
    expect(Date.now() - began).to.be.greaterThan(990)
  })

  it('is given up with a reason where it can never be taken, and told to the log', async () => {
    service.slack.faults.add('chat.postMessage', { kind: 'error', error: 'invalid_blocks' })
    await asks()
    await service.until(
      'it was given up',
      async () => (await service.store.load(conversation()))?.deliveries.some(one => one.refused) ?? false,
    )

    expect(JSON.stringify(service.logged)).to.contain('invalid_blocks: Slack refused how it is laid out')
  })

  it('is tried on where an operator can mend it, who is told how', async () => {
    service.slack.faults.add('chat.postMessage', { kind: 'error', error: 'not_in_channel' })
    await asks()
    await delivered()

    expect(posts()).to.have.length(1)
    expect(JSON.stringify(service.logged)).to.contain('Invite the bot to the channel.')
  })

  it('is a card with what was said so far in its thread, which is edited in place and knows where it is after a restart', async () => {
    await files()
    const [card] = posts(service.triage)
    await service.until('there is the transcript', () => service.slack.messages(service.triage, card?.ts).length > 0)
    await service.restart()
    const [filed] = await service.store.listTickets()
    const agent = { id: service.mia.id, name: 'Mia' }
    await service.desk.act({ key: 'k', reference: filed?.ticket.reference ?? '', agent, act: { kind: 'claim' } })
    await delivered()

    const top = posts(service.triage).filter(({ thread }) => thread === null)
    expect(top.map(({ ts }) => ts)).to.deep.equal([card?.ts])
    expect(top[0]?.text).to.contain('Mia has it')
    const [transcript] = service.slack.messages(service.triage, card?.ts)
    expect(JSON.stringify(transcript?.blocks))
      .to.contain('I lost my invoice')
      .and.to.contain('Is everything correct')
      .and.not.to.contain('04418827')
    expect(posts().at(-1)?.text).to.contain('Mia from support has your request')
  })

  it('is a card once more where somebody has deleted it', async () => {
    await files()
    await delivered()
    const [card] = posts(service.triage)
    if (card) await service.slack.deletes(card)
    const [filed] = await service.store.listTickets()
    await service.desk.act({
      key: 'k',
      reference: filed?.ticket.reference ?? '',
      agent: { id: service.mia.id, name: 'Mia' },
      act: { kind: 'claim' },
    })
    await delivered()

    expect(posts(service.triage).filter(({ thread }) => thread === null)).to.have.length(1)
    expect((await service.store.listTickets())[0]?.ticket.card?.ts).not.to.equal(card?.ts)
  })

  it('is edited and taken back where the customer has read it', async () => {
    await files()
    const [filed] = await service.store.listTickets()
    const act = (key: string, does: Parameters<SlackService['desk']['act']>[0]['act']) =>
      service.desk.act({ key, reference: filed?.ticket.reference ?? '', agent: { id: service.mia.id, name: 'Mia' }, act: does })
    await act('claim', { kind: 'claim' })
    await act('reply', { kind: 'reply', words: 'It takes two day' })
    const release = (await service.store.load(conversation()))?.deliveries.find(({ errand }) => errand.kind === 'release')
    await service.desk.settle(conversation(), release?.id ?? '', { kind: 'done' })
    await service.until('the customer has it', () => posts().some(({ text }) => text.includes('two day')))
    // A later conversation of the same direct channel shows its own line of the same number there.
    const first = await service.store.load(conversation())
    const seq = first?.lines.at(-1)?.seq ?? 0
    const at = new Date().toISOString()
    const reply = { kind: 'text' as const, text: 'Of another conversation' }
    const lines = Array.from({ length: seq }, (_, n) => ({
      seq: n + 1,
      at,
      from: 'bot' as const,
      message: 'm',
      language: 'en' as const,
      reply,
    }))
    const next = newConversation(`${conversation()}::2`, first?.customer ?? { channel: 'slack', id: '' }, new Date())
    const say = delivery('other', 'customer', { kind: 'say', line: seq }, new Date())
    await service.store.save({ ...next, lines, deliveries: [say] })
    await service.until('the other line is there', () => posts().at(-1)?.text === 'Of another conversation')

    await act('edit', { kind: 'edit', of: 'reply', words: 'It takes two days' })
    await delivered()
    expect(
      posts()
        .slice(-2)
        .map(({ text }) => text),
    ).to.deep.equal(['Mia: It takes two days', 'Of another conversation'])
    await act('withdraw', { kind: 'withdraw', of: 'reply' })
    await delivered()
    expect(posts().at(-2)?.text).to.equal('Mia: This message was withdrawn.')
    expect(JSON.stringify(posts().at(-2)?.blocks)).not.to.contain('two days')
  })
})
