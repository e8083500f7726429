import { expect } from 'chai'
import { readConfig } from '../../src/config.js'
import { type Service, startService } from '../../src/main.js'
import { silent } from '../channels/service.js'
import { tempFolders } from '../store/temp-folders.js'
import { type Slack, startSlack } from '../support/slack/slack.js'

describe('the service with Slack', () => {
  const newFolder = tempFolders()
  let slack: Slack
  let service: Service

  for (const mode of ['http', 'socket'] as const) {
    it(`answers a customer in Slack and keeps the web chat, ${mode}`, async () => {
      slack = await startSlack()
      const [mia, ada] = [slack.person('Mia'), slack.person('Ada')]
      const triage = slack.channel('triage', [slack.bot, mia])
      const config = readConfig({
        PORT: '0',
        DATA_FOLDER: await newFolder(),
        SLACK_BOT_TOKEN: slack.home.token,
        ...(mode === 'socket' ? { SLACK_APP_TOKEN: slack.world.app.appToken } : { SLACK_SIGNING_SECRET: slack.world.app.signingSecret }),
        SLACK_TRIAGE_CHANNEL: triage.id,
        SLACK_AGENTS: mia.id,
        SLACK_API_URL: slack.apiUrl,
      })
      service = await startService(config, silent, () => {})
      try {
        await service.connected
        if (mode === 'http') slack.door.url = `${service.address}/slack/events`
        const direct = slack.direct(ada)
        await slack.says(ada, direct, 'who pays the postage?')
        for (let turn = 0; turn < 1_000 && slack.messages(direct).length < 2; turn++) await new Promise(resolve => setTimeout(resolve, 10))

        expect(slack.messages(direct).filter(({ bot }) => bot)).not.to.deep.equal([])
        expect((await fetch(service.address)).status).to.equal(200)
      } finally {
        await service.stop()
        await slack.stop()
      }
    })
  }
})
