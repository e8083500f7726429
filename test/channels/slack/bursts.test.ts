import { expect } from 'chai'
import { hearAccepted } from '../../../src/delivery/hear-accepted.js'
import type { Message } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

for (const mode of ['http', 'socket'] as const) {
  describe(`a burst in Slack, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    beforeEach(async () => {
      service = await startSlackService(mode, { burstWait: 60_000 })
    })
    afterEach(() => service.stop())

    const direct = () => service.slack.direct(service.ada)
    const said = (): readonly Message[] => service.slack.messages(direct()).filter(({ bot }) => bot !== null)

    it('is acknowledged once it is kept, before it is heard', async () => {
      const { answers } = await service.slack.says(service.ada, direct(), 'I lost my invoice')
      const kept = await service.store.load(`slack:${service.slack.home.team}:${direct().id}`)

      expect([answers.map(({ status }) => status), said()]).to.deep.equal([[200], []])
      expect(kept?.accepted.map(({ text }) => text)).to.deep.equal(['I lost my invoice'])
    })

    it('and so is a mention, which is heard by whoever comes next where this process dies', async () => {
      const { slack, ada, desk } = service
      const help = slack.channel('help', [slack.bot, ada])
      const id = `slack:${slack.home.team}:${help.id}:1.1`
      const customer = { channel: 'slack' as const, id: `${slack.home.team}:${ada.id}` }
      const message = { id: `${help.id}:1.1`, conversation: id, customer, isPublic: true }
      await desk.accept({ ...message, text: 'I lost my invoice 04418827' })
      expect(await desk.isBegun(id, customer)).to.equal(true)
      await hearAccepted(desk.receive)({} as never, (await service.store.load(id)) ?? ({} as never))
      const kept = await service.store.load(id)

      expect([kept?.accepted, kept?.form]).to.deep.equal([[], null])
      const [reply] = kept?.lines.filter(({ from }) => from === 'bot') ?? []
      expect(JSON.stringify(reply)).to.contain('Go on in private')
    })

    it('is acknowledged once it is saved, and gets one reply', async () => {
      const results = await Promise.all(
        ['hi', 'hello', 'who pays for the postage?'].map(text => service.slack.says(service.ada, direct(), text)),
      )
      await service.until('there is a reply', () => said().length > 0)
      await service.slack.door.settled()

      expect(results.flatMap(({ answers }) => answers.map(({ status }) => status))).to.deep.equal([200, 200, 200])
      expect(said().map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
    })

    it('is heard as it was edited meanwhile, without what was deleted meanwhile', async () => {
      const { slack, ada } = service
      const waiting = [slack.says(ada, direct(), 'I lost my invoice'), slack.says(ada, direct(), 'who pay')]
      await service.until('both wait', () => slack.messages(direct()).length === 2)
      const [lost, pays] = slack.messages(direct())
      if (!lost || !pays) throw new Error('nothing was written')
      await slack.deletes(lost)
      const edited = slack.edits(pays, 'hello')
      const last = slack.says(ada, direct(), 'who pays for the postage?')
      await service.until('there is a reply', () => said().length > 0)
      const statuses = [...(await Promise.all(waiting)), await last].flatMap(({ answers }) => answers.map(({ status }) => status))

      expect([...statuses, ...(await edited).map(({ status }) => status)]).to.deep.equal([200, 200, 200, 200])
      expect(said().map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
    })
  })
}
