import { expect } from 'chai'
import { knownLanguages } from '../../support/known.js'
import { samplePdf } from '../../support/sample-copies.js'
import type { Message } from '../../support/slack/world.js'
import { newSession, openChat, words } from '../chat-client.js'
import { type SlackService, startSlackService } from './slack-service.js'

for (const mode of ['http', 'socket'] as const) {
  describe(`a day in Slack, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    beforeEach(async () => {
      service = await startSlackService(mode, { known: await knownLanguages() })
    })
    afterEach(() => service.stop())

    const posts = (channel = service.slack.direct(service.ada)): readonly Message[] =>
      service.slack.messages(channel).filter(({ bot }) => bot !== null)
    const heard = (text: string | RegExp, channel = service.slack.direct(service.ada)) =>
      service.until(`the customer heard ${text}`, () =>
        posts(channel).some(one => (typeof text === 'string' ? one.text.includes(text) : text.test(one.text))),
      )
    const card = (at = 0): Message => {
      const found = posts(service.triage).filter(({ thread }) => thread === null)[at]
      if (!found) throw new Error('there is no card')
      return found
    }
    const modalOf = async (person = service.mia) => {
      await service.until('a modal is open', () => service.slack.modal(person) !== null)
      const view = service.slack.modal(person)
      if (!view) throw new Error('no modal')
      return view
    }

    it('takes a lost invoice from the customer’s first word to the copy in their hands', async () => {
      const { slack, ada, mia, noah, triage, store } = service
      const says = (text: string) => slack.says(ada, slack.direct(ada), text)
      const ticket = async () => (await store.listTickets())[0]?.ticket

      await says('Hi, I lost my invoice 04418827, our account is maple-ops')
      await heard('What is the invoice title?')
      await says('Maple Garden Ltd.')
      await heard('How was the invoice lost?')
      await says('stolen from my car')
      await heard('Please check before I file it')
      await slack.presses(ada, posts().at(-1) as Message, 'choice:0')
      await heard(/is filed\. Your reference is INV-/)
      await service.until('there is a card', () => posts(triage).some(({ thread }) => thread !== null))
      expect(JSON.stringify(posts(triage))).not.to.contain('04418827')

      await Promise.all([slack.presses(mia, card(), 'ticket-claim'), slack.presses(noah, card(), 'ticket-claim')])
      await service.until('one was told', () => slack.ephemerals.some(({ text }) => text.includes('has this ticket')))
      const winner = (await ticket())?.agent?.id === mia.id ? mia : noah
      await heard(`${winner.name} from support has your request`)
      await service.until('the card is theirs', () => card().text.includes(`${winner.name} has it`))

      await slack.presses(winner, card(), 'ticket-ask')
      await slack.submits(await modalOf(winner), { field: 'invoice_number', why: 'We have no invoice of this number.' })
      await heard('We have no invoice of this number.')
      await service.until('it waits', () => card().text.includes('Waiting for the customer'))
      await says('93817264')
      await heard('93817264')
      expect(await ticket()).to.deep.include({ status: 'open' })

      await service.until('the card can reply', () => JSON.stringify(card().blocks).includes('ticket-reply'))
      await slack.presses(winner, card(), 'ticket-reply')
      await slack.submits(await modalOf(winner), { words: 'Thank you, I have found it.' })
      await slack.submits(await modalOf(winner))
      const conversation = `slack:${slack.home.team}:${slack.direct(ada).id}`
      const release = (await store.load(conversation))?.deliveries.find(({ errand }) => errand.kind === 'release')
      await service.desk.settle(conversation, release?.id ?? '', { kind: 'done' })
      await heard('Thank you, I have found it.')

      await slack.presses(winner, card(), 'ticket-deliver')
      const view = await modalOf(winner)
      const file = slack.uploads(winner, 'scan.pdf', samplePdf())
      const kind = JSON.stringify(view.body).includes('"kind"') ? { kind: 'ordinary' } : {}
      await slack.submits(view, { file: [file], checks: ['number', 'title', 'kind', 'stamp', 'whole'], ...kind })
      expect(view.errors).to.deep.equal({})
      await heard('Here is the copy')
      const link = /<(http[^>|]+\/copies\/[^>|]+)>/.exec(JSON.stringify(posts()))?.[1] ?? ''
      const download = await fetch(link)
      expect([download.status, Buffer.from(await download.arrayBuffer()).equals(samplePdf())]).to.deep.equal([200, true])

      await says('Thanks a lot!')
      await service.until('all is delivered', async () => (await store.load(conversation))?.deliveries.length === 0)
      expect(await ticket()).to.deep.include({ status: 'solved', resolution: 'copy-delivered' })
      expect(posts(triage).filter(({ thread }) => thread === null)).to.have.length(1)
    })

    it('shows a Chinese customer the Home and the form in their language, and what is wrong at its field', async () => {
      const { slack, ada } = service
      await slack.says(ada, slack.direct(ada), '你好')
      await heard(/您好/)
      await slack.opensHome(ada)
      await service.until('there is a Home', () => slack.homeView(ada) !== null)
      const home = slack.homeView(ada)
      if (!home) throw new Error('no Home')
      expect(JSON.stringify(home.body)).to.contain('关于发票的任何问题').and.contain('新的申请').and.not.contain('New request')
      await slack.pressesIn(home, 'request-form')
      const form = await modalOf(ada)
      await slack.submits(form, { account: '枫叶科技', title: '枫叶园林有限公司', invoice_number: '123', reason: '搬家时丢了' })
      expect(form.errors['lost-invoice-copy:invoice_number']).to.contain('这不是发票号码')
      await slack.submits(form, { invoice_number: '04418827' })
      await heard('已提交')
    })

    it('hands a customer of the web chat to an agent and back', async () => {
      const { slack, mia, triage } = service
      const token = await newSession(service.address)
      const chat = await openChat(service.address, token)
      const all: string[] = []
      const reads = async (text: string) => {
        for (let turn = 0; turn < 20 && !all.some(one => one.includes(text)); turn++) all.push(...(await chat.lines()).map(words))
        expect(all.join('\n')).to.contain(text)
      }
      chat.send({ type: 'message', id: 'm1', text: 'I want to talk to a person' })
      all.push(...(await chat.lines()).map(words))
      chat.send({ type: 'message', id: 'm2', text: 'my invoice has a wrong address on it and nobody answers' })
      await reads('INV-')
      await service.until('there is a card', () => posts(triage).some(({ thread }) => thread !== null))

      await slack.presses(mia, card(), 'ticket-claim')
      await reads('Mia from support has your request')
      chat.send({ type: 'message', id: 'm3', text: 'who pays the postage?' })
      all.push(...(await chat.lines()).map(words))
      await service.until('the agent reads it', () =>
        slack.messages(triage, card().ts).some(({ text }) => text.includes('who pays the postage?')),
      )
      expect(all.at(-1)).to.equal('who pays the postage?')

      await service.until('the card can release', () => JSON.stringify(card().blocks).includes('ticket-release'))
      await slack.presses(mia, card(), 'ticket-release')
      await reads('is with support again')
      chat.send({ type: 'message', id: 'm4', text: 'who pays the postage?' })
      await reads('bears the cost of mailing')
      await chat.close()
    })
  })
}
