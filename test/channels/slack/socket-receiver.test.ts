import { App, LogLevel } from '@slack/bolt'
import { expect } from 'chai'
import { SocketReceiver } from '../../../src/channels/slack/socket-receiver.js'
import { quiet } from '../../../src/delivery/slack/client.js'
import { type Slack, startSlack } from '../../support/slack/slack.js'
import { until } from '../../support/until.js'

describe('The socket to a Slack that refuses connections', () => {
  let slack: Slack
  let receiver: SocketReceiver
  let waits: number[]
  let links: string[]
  let heard: string[]

  beforeEach(async () => {
    slack = await startSlack()
    ;[waits, links, heard] = [[], [], []]
    receiver = new SocketReceiver({
      appToken: slack.world.app.appToken,
      slackApiUrl: slack.apiUrl,
      logger: quiet,
      onError: error => heard.push(String(error)),
      onOdd: kind => heard.push(kind),
      isFinal: () => false,
      onLink: state => links.push(state),
      // As long as it takes: what is asked for is written down, and nobody waits for it.
      pause: async ms => void waits.push(ms),
    })
    const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, timeout: 2_000 }
    const common = { token: slack.home.token, clientOptions, logger: quiet, logLevel: LogLevel.ERROR, ignoreSelf: false }
    const app = new App({ ...common, receiver, deferInitialization: true })
    app.event('message', async ({ event }) => void heard.push('text' in event ? (event.text ?? '') : ''))
    await app.init()
    await receiver.start()
  })
  afterEach(async () => {
    await receiver.stop()
    await slack.stop()
  })

  const asked = () => slack.callsOf('apps.connections.open').length
  const says = async (text: string) => {
    const ada = slack.person('Ada')
    const { answers } = await slack.says(ada, slack.direct(ada), text)
    expect(answers.map(({ status }) => status)).to.deep.equal([200])
  }

  it('is tried again with pauses that grow, and what customers write afterwards is heard', async () => {
    slack.faults.add('apps.connections.open', { kind: 'status', status: 503 }, { times: 9 })
    slack.links.cut()
    await until(() => links.includes('back'))

    expect(waits).to.deep.equal([200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000])
    expect(asked()).to.equal(1 + 9 + 1)
    expect(links).to.deep.equal(['lost', 'back'])
    await says('who pays the postage?')
    expect(heard).to.deep.equal(['who pays the postage?'])
  })

  it('is no storm either where each link is closed as soon as it is there', async () => {
    for (let cut = 1; cut <= 5; cut++) {
      slack.links.cut()
      await until(() => asked() === 1 + cut && slack.links.count() === 1)
    }

    expect(waits).to.deep.equal([600, 1_400, 3_000, 6_200])
    await says('still there?')
    expect(heard).to.deep.equal(['still there?'])
  })
})
