import { expect } from 'chai'
import type { Knowledge, Languages } from '../../../src/understanding/knowledge.js'
import { smallKnowledge } from '../../support/small-content.js'
import { type SlackService, startSlackService } from './slack-service.js'

const [before, after] = ['The policy on **postage**.', 'You pay **nothing** since May.']

function saying(answer: string, revision: string): Knowledge {
  const entries = [...smallKnowledge.entries].map(([id, one]) => [id, id === 'postage' ? { ...one, answer, revision } : one] as const)
  return { ...smallKnowledge, entries: new Map(entries) }
}

describe('an entry that changes after a customer was told of it, in Slack', () => {
  let service: SlackService
  let known: Knowledge

  beforeEach(async () => {
    known = smallKnowledge
    const languages: Languages = {
      get en() {
        return known
      },
      zh: null,
    }
    service = await startSlackService('socket', { known: languages })
    await says('what does the courier cost', 'The policy on')
    await says('I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827', 'Please check')
    await says('yes', 'is filed')
    await service.until('there is a card', () => cards().length > 0)
  })
  afterEach(() => service.stop())

  const inChannel = () => service.slack.messages(service.triage).filter(({ bot }) => bot)
  const cards = () => inChannel().filter(({ thread }) => thread === null)
  const notices = () => inChannel().filter(({ text }) => text.includes('has changed since'))
  const heard = () => service.slack.messages(service.slack.direct(service.ada)).filter(({ bot }) => bot)
  const conversation = async () => {
    const [one] = await service.store.listTickets()
    const whole = one && (await service.store.load(one.conversation))
    if (!whole) throw new Error('there is no ticket')
    return whole
  }
  async function says(text: string, answer: string) {
    const { slack, ada } = service
    await slack.says(ada, slack.direct(ada), text)
    await service.until(`there is ${answer}`, () => heard().some(one => one.text.includes(answer)))
  }
  async function changes(answer: string, revision: string) {
    known = saying(answer, revision)
    await service.desk.noteCorrections()
  }
  async function noticed() {
    await service.until('the agents were told', () => notices().length > 0)
    const [notice] = notices()
    if (!notice) throw new Error('there is no notice')
    return notice
  }
  async function claims() {
    await service.slack.presses(service.mia, cards()[0] as never, 'ticket-claim')
    await service.until('Mia has it', () => cards()[0]?.text.includes('Mia has it') ?? false)
  }

  it('is told to agents once, in the thread of the ticket, and to no customer', async () => {
    await changes(after, 'postage-2')
    const notice = await noticed()
    await service.desk.noteCorrections()
    await service.restart()
    await service.desk.noteCorrections()

    expect(notice.thread).to.equal(cards()[0]?.ts)
    expect(JSON.stringify(notice.blocks)).to.contain('The policy on').and.to.contain('since May').and.to.contain('Send the correction')
    expect([notices().length, heard().filter(({ text }) => text.includes('since May')).length]).to.deep.equal([1, 0])
  })

  it('is corrected when the agent who has the ticket sends it, once, with a receipt', async () => {
    await changes(after, 'postage-2')
    const notice = await noticed()
    await service.slack.presses(service.mia, notice, 'correction-send')
    await service.until('she must claim it first', () => service.slack.ephemerals.some(({ text }) => text.includes('Claim it first')))
    await claims()

    await Promise.all([1, 2].map(() => service.slack.presses(service.mia, notice, 'correction-send')))

    await service.until('the customer was told', () => heard().some(({ text }) => text.includes('since May')))
    await service.until('the second was told', () => service.slack.ephemerals.some(({ text }) => text.includes('Nothing was sent')))
    const { receipts, tickets } = await conversation()
    expect(receipts.map(({ revision, words }) => [revision, words])).to.deep.equal([
      ['postage-1', before],
      ['postage-2', after],
    ])
    expect(tickets[0]?.corrections.map(({ isSent }) => isSent)).to.deep.equal([true])
  })

  it('is not sent where it has changed once more since the agent saw it', async () => {
    await changes(after, 'postage-2')
    const notice = await noticed()
    await claims()
    await changes('You pay half.', 'postage-3')

    await service.slack.presses(service.mia, notice, 'correction-send')

    await service.until('it was refused', () => service.slack.ephemerals.some(({ text }) => text.includes('Nothing was sent')))
    expect((await conversation()).receipts).to.have.length(1)
  })

  it('is nothing where only its marks changed, and nothing for who was told nothing of it', async () => {
    await changes('The policy on postage.', 'postage-2')

    expect((await conversation()).tickets[0]?.corrections).to.deep.equal([])
  })
})
