import { expect } from 'chai'
import type { Message } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

for (const mode of ['http', 'socket'] as const) {
  describe(`a burst in Slack, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, function () {
    this.timeout(20_000)
    let service: SlackService

    beforeEach(async () => {
      service = await startSlackService(mode, { burstWait: 60_000 })
    })
    afterEach(() => service.stop())

    const direct = () => service.slack.direct(service.ada)
    const said = (): readonly Message[] => service.slack.messages(direct()).filter(({ bot }) => bot !== null)

    it('is acknowledged once it is saved, and gets one reply', async () => {
      const results = await Promise.all(
        ['hi', 'hello', 'who pays for the postage?'].map(text => service.slack.says(service.ada, direct(), text)),
      )
      await service.until('there is a reply', () => said().length > 0)
      await service.slack.door.settled()

      expect(results.flatMap(({ answers }) => answers.map(({ status }) => status))).to.deep.equal([200, 200, 200])
      expect(said().map(({ text }) => text)).to.deep.equal(['The policy on *postage*.'])
    })
  })
}
