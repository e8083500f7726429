import { expect } from 'chai'
import { newConversation } from '../../../src/conversation/conversation.js'
import { english } from '../../../src/conversation/phrases.en.js'
import type { Message } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

/** Answered alone, with the question before it; the small model is three quarters sure. */
const unsure = 'is there a charge at all for it being sent out'

for (const mode of ['http', 'socket'] as const) {
  describe(`a customer in Slack, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    beforeEach(async () => {
      service = await startSlackService(mode)
    })
    afterEach(() => service.stop())

    const said = (channel = direct()): readonly Message[] => service.slack.messages(channel).filter(({ bot }) => bot !== null)
    const direct = () => service.slack.direct(service.ada)
    const replies = (count: number, channel = direct()) => service.until(`${count} replies came`, () => said(channel).length >= count)

    it('asks in a direct channel and gets the answer there, with its date', async () => {
      const { answers } = await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      await replies(1)

      expect(answers.map(({ status }) => status)).to.deep.equal([200])
      expect(said().map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
      expect(JSON.stringify(said()[0]?.blocks)).to.match(/What about postage\?.*\(as of 2021-05-27\)/)
    })

    it('is answered in the thread of a direct channel that they wrote in, in the same conversation', async () => {
      const { message } = await service.slack.says(service.ada, direct(), 'I lost my invoice')
      await replies(1)
      await service.slack.says(service.ada, direct(), 'maple-ops', { thread: message.ts })
      await replies(2)

      expect(said()[1]?.thread).to.equal(message.ts)
      expect(said()[1]?.text).to.contain('title')
    })

    it('files a request by words and buttons, which are pressed once', async () => {
      await service.slack.says(service.ada, direct(), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
      await service.until('it was read back', () => said().some(({ text }) => text.includes('Is everything correct')))
      const readBack = said().at(-1)
      if (!readBack) throw new Error('nothing was said')

      await Promise.all([1, 2].map(() => service.slack.presses(service.ada, readBack, 'choice:0')))
      await service.until('it was filed', () => said().some(({ text }) => text.includes('is filed')))

      const [filed, ...more] = await service.store.listTickets()
      expect(more).to.deep.equal([])
      expect(filed?.ticket.fields).to.deep.equal({ account: 'maple-ops', title: 'Maple Ltd.', invoice_number: '04418827' })
      expect(said().filter(({ text }) => text.includes('is filed'))).to.have.length(1)
    })

    it('is answered in the thread of a channel, once for the two events of a mention', async () => {
      const help = service.slack.channel('help', [service.slack.bot, service.ada])
      const { message, answers } = await service.slack.says(service.ada, help, `<@${service.slack.bot.id}> who pays for the postage?`)
      await replies(1, help)
      await service.slack.door.settled()

      expect(answers).to.have.length(2)
      expect(said(help).map(({ text, thread }) => [text, thread])).to.deep.equal([['The policy on *postage*.', message.ts]])
    })

    it('is asked what about where they call the bot and say nothing else, alone and once', async () => {
      const help = service.slack.channel('help', [service.slack.bot, service.ada])
      await service.slack.says(service.ada, help, `<@${service.slack.bot.id}>`)
      await service.until('it was asked', () => service.slack.ephemerals.length > 0)
      await service.slack.door.settled()

      expect(service.slack.ephemerals.map(({ user, text }) => [user, text])).to.deep.equal([[service.ada.id, english.onlyCalled]])
    })

    it('is followed in the thread, but not beside it nor by others in it', async () => {
      const bob = service.slack.person('Bob')
      const help = service.slack.channel('help', [service.slack.bot, service.ada, bob])
      const { message } = await service.slack.says(service.ada, help, `<@${service.slack.bot.id}> who pays for the postage?`)
      await replies(1, help)

      await service.slack.says(bob, help, 'is there a deadline for applying?', { thread: message.ts })
      await service.slack.says(service.ada, help, 'is there a deadline for applying?')
      await service.slack.says(service.ada, help, `<@${bob.id}> is there a deadline for applying?`, { thread: message.ts })
      await service.slack.says(service.ada, help, 'is there a deadline for applying?', { thread: message.ts })
      await replies(2, help)

      expect(said(help).map(({ text, thread }) => [text, thread])).to.deep.equal([
        ['The policy on *postage*.', message.ts],
        ['The policy on *application-deadline*.', message.ts],
      ])
    })

    it('is asked for nothing where others read along, but offered to go on alone, and what they wrote is taken along', async () => {
      const help = service.slack.channel('help', [service.slack.bot, service.ada])
      await service.slack.says(service.ada, help, `<@${service.slack.bot.id}> I lost my invoice 04418827, account: maple-ops`)
      await service.until('it was offered', () => service.slack.ephemerals.length > 0)
      const [offer] = service.slack.ephemerals
      if (!offer) throw new Error('nothing was offered')

      expect([offer.user, said(help)]).to.deep.equal([service.ada.id, []])
      expect(JSON.stringify(offer)).not.to.contain('maple-ops')
      await service.slack.pressesEphemeral(offer, 'go-on-in-private')
      await service.slack.pressesEphemeral(offer, 'go-on-in-private')
      await replies(1)

      expect(
        said()
          .map(({ text }) => text)
          .join('\n'),
      ).to.contain('maple-ops')
      expect(said(help)).to.deep.equal([])
    })

    for (const [what, text] of [
      ['is heard less than surely', unsure],
      ['may be about something else', 'I was wondering about deadline'],
      ['is not covered', 'I want my money back'],
      ['nobody understands', 'the weather in the mountains'],
      ['asks for a person', 'can I talk to a person'],
    ] as const)
      it(`reads alone, and nobody else does, what is said to something that ${what}`, async () => {
        const help = service.slack.channel('help', [service.slack.bot, service.ada, service.mia])
        await service.slack.says(service.ada, help, `<@${service.slack.bot.id}> ${text}`)
        await service.until('it was offered', () => service.slack.ephemerals.length > 0)
        await service.slack.door.settled()

        expect(service.slack.ephemerals.map(({ user }) => user)).to.deep.equal([service.ada.id])
        expect(said(help)).to.deep.equal([])
      })

    it('is answered where they are alone with the bot, what in a channel would not be sure enough', async () => {
      await service.slack.says(service.ada, direct(), unsure)
      await replies(1)

      expect(JSON.stringify(said()[0]?.blocks)).to.contain('The policy on')
    })

    for (const [what, make] of [
      ['a guest', ({ slack }: SlackService) => slack.person('Gus', { kind: 'guest' })],
      ['somebody of another organisation', ({ slack }: SlackService) => slack.person('Sam', { team: slack.team('Abroad') })],
    ] as const)
      it(`is served as well where they are ${what}: in the shared channel, and in a direct one of their own`, async () => {
        const { slack } = service
        const person = make(service)
        const abroad = [...slack.world.teams.values()].filter(({ id }) => id === person.team && id !== slack.home.team)
        const shared = slack.channel('shared', [slack.bot, person], { sharedWith: abroad })
        await slack.says(person, shared, `<@${slack.bot.id}> who pays for the postage?`)
        await replies(1, shared)
        await slack.says(person, slack.direct(person), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
        await replies(2, slack.direct(person))
        await slack.says(person, slack.direct(person), 'yes')
        await service.until('it is filed', async () => (await service.store.listTickets()).length === 1)

        const [filed] = await service.store.listTickets()
        expect((await service.store.load(filed?.conversation ?? ''))?.customer).to.deep.equal({
          channel: 'slack',
          id: `${person.team}:${person.id}`,
          name: person.name,
        })
        expect(said(shared).map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
      })

    it('has an edit understood as a correction', async () => {
      await service.slack.says(service.ada, direct(), 'I lost my invoice')
      await replies(1)
      const { message } = await service.slack.says(service.ada, direct(), 'mapl-ops')
      await replies(2)
      await service.slack.edits(message, 'maple-ops')
      await replies(3)

      const [conversation] = await service.desk
        .transcript(`slack:${service.slack.home.team}:${direct().id}`, customer(), 0)
        .then(all => all.slice(-2))
      expect(conversation?.from === 'customer' ? conversation.text : '').to.equal("not mapl-ops, it's maple-ops")
      const stored = await service.store.load(`slack:${service.slack.home.team}:${direct().id}`)
      expect(stored?.form?.values.account).to.equal('maple-ops')
    })

    it('has an edit of what was refused, or did not call the bot, taken as the message', async () => {
      const { slack, ada } = service
      const { message: long } = await slack.says(ada, direct(), 'who pays for the postage? '.repeat(200))
      await service.until('it was refused', () => slack.ephemerals.length > 0)
      await slack.edits(long, 'who pays for the postage?')
      await replies(1)
      const help = slack.channel('help', [slack.bot, ada])
      const { message: uncalled } = await slack.says(ada, help, 'who pays for the postage?')
      await slack.edits(uncalled, `<@${slack.bot.id}> who pays for the postage?`)
      await replies(1, help)

      expect([...said(), ...said(help)].map(({ text }) => text)).to.deep.equal(['The policy on *postage*.', 'The policy on *postage*.'])
      const [line] = await service.desk.transcript(`slack:${slack.home.team}:${direct().id}`, customer(), 0)
      expect(line?.from === 'customer' ? line.text : '').to.equal('who pays for the postage?')
    })

    it('has a deletion told to the agents once there is a ticket, and no reply to it', async () => {
      const { slack, ada, triage } = service
      const { message: early } = await slack.says(ada, direct(), 'my secret is 1234')
      await replies(1)
      await slack.deletes(early)
      await slack.says(ada, direct(), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
      await service.until('it was read back', () => said().some(({ text }) => text.includes('Is everything correct')))
      await slack.says(ada, direct(), 'yes')
      await service.until('there is a card', () => said(triage).some(({ thread }) => thread !== null))
      expect(JSON.stringify(said(triage)))
        .to.contain('The customer has deleted this')
        .and.not.to.contain('my secret')

      const { message: late, answers } = await slack.says(ada, direct(), 'please hurry')
      await service.until('it is in the thread', () => said(triage).some(({ text }) => text.includes('please hurry')))
      const told = () => service.desk.transcript(`slack:${slack.home.team}:${direct().id}`, customer(), 0)
      const count = (await told()).filter(({ from }) => from === 'bot').length
      await replies(count)
      const [deleted] = await slack.deletes(late)
      if (deleted) await slack.repeats(deleted.sent)
      if (answers[0]) await slack.repeats(answers[0].sent)
      await service.until('the agents know', () =>
        said(triage).some(({ text }) => text === '🗑️ The customer has deleted this: please hurry'),
      )
      await slack.door.settled()

      expect(said(triage).filter(({ text }) => text.includes('please hurry'))).to.have.length(2)
      expect(said()).to.have.length(count)
    })

    it('is not answered to what the bot itself edits and deletes', async () => {
      await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      await replies(1)
      const [own] = said()
      if (!own) throw new Error('nothing was said')
      await service.slack.edits(own, 'who pays for the postage?')
      await service.slack.deletes(own)
      await service.slack.door.settled()

      const lines = await service.desk.transcript(`slack:${service.slack.home.team}:${direct().id}`, customer(), 0)
      expect(lines.map(({ from }) => from)).to.deep.equal(['customer', 'bot'])
    })

    it('has files told by their names, and none of them read', async () => {
      const file = service.slack.uploads(service.ada, 'scan 04418827.pdf', 'bytes')
      await service.slack.says(service.ada, direct(), '', { files: [file] })
      await replies(1)

      const lines = await service.desk.transcript(`slack:${service.slack.home.team}:${direct().id}`, customer(), 0)
      expect(lines[0]).to.deep.include({ from: 'customer', text: '', files: ['scan 04418827.pdf'] })
      expect(said()[0]?.text).to.contain("can't look into files")
      expect(service.slack.callsOf('files.info')).to.deep.equal([])
    })

    it('gets one reply to an event that comes four times: at once, later, and after a restart', async () => {
      const { answers } = await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      const [first] = answers
      if (!first) throw new Error('nothing was sent')
      await Promise.all([1, 2].map(num => service.slack.repeats(first.sent, { retry: { num, reason: 'http_timeout' } })))
      await replies(1)
      await service.restart()
      const again = await service.slack.repeats(first.sent, { retry: { num: 3, reason: 'http_timeout' } })

      expect(again.status).to.equal(200)
      await service.slack.door.settled()
      expect(said()).to.have.length(1)
    })

    it('sees what they chose in the place of the buttons', async () => {
      await service.slack.says(service.ada, direct(), 'I want my money back')
      await replies(1)
      const [offer] = said()
      if (!offer) throw new Error('nothing was said')
      await service.slack.presses(service.ada, offer, 'choice:1')
      await service.until('the buttons are gone', () => !JSON.stringify(said()[0]?.blocks).includes('"button"'))

      expect(JSON.stringify(said()[0]?.blocks)).to.contain('› No, thanks')
      expect(said()[0]?.text).to.equal(offer.text)
    })

    it('goes on in a new conversation of the same channel when one is full', async () => {
      const id = `slack:${service.slack.home.team}:${direct().id}`
      const at = new Date().toISOString()
      const lines = Array.from({ length: 500 }, (_, n) => ({ seq: n + 1, at, from: 'customer' as const, message: `m${n}`, text: 'hello' }))
      await service.store.save({ ...newConversation(id, customer(), new Date()), lines })
      const { answers } = await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      await replies(1)
      const [first] = answers
      if (first) await service.slack.repeats(first.sent)
      await service.slack.door.settled()

      expect(said().map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
      expect((await service.store.load(`${id}::2`))?.customer.name).to.equal('Ada')
    })

    it('is not taken twice where Slack sends a message of a full conversation again, once the next one has begun', async () => {
      const id = `slack:${service.slack.home.team}:${direct().id}`
      const at = new Date().toISOString()
      const lines = Array.from({ length: 499 }, (_, n) => ({ seq: n + 1, at, from: 'customer' as const, message: `m${n}`, text: 'hello' }))
      await service.store.save({ ...newConversation(id, customer(), new Date()), lines })
      const { answers } = await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      await replies(1)
      await service.slack.says(service.ada, direct(), 'is there a deadline for applying?')
      await replies(2)
      const [first] = answers
      if (first) await service.slack.repeats(first.sent)
      await service.slack.door.settled()

      expect(said()).to.have.length(2)
      expect((await service.store.load(`${id}::2`))?.lines.filter(({ from }) => from === 'customer')).to.have.length(1)
    })

    it('is told alone that a message is too long', async () => {
      await service.slack.says(service.ada, direct(), 'a '.repeat(2_500))
      await service.until('it was told', () => service.slack.ephemerals.length > 0)

      expect(service.slack.ephemerals[0]?.text).to.contain('too long')
      expect(said()).to.deep.equal([])
    })

    const customer = () => ({ channel: 'slack' as const, id: `${service.slack.home.team}:${service.ada.id}` })
  })
}
