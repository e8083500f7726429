import { expect } from 'chai'
import { type BoltApp, startBolt } from './bolt.js'
import type { Signing } from './sign.js'
import { type Slack, startSlack } from './slack.js'

describe('requests of the loopback Slack', () => {
  let slack: Slack
  let bolt: BoltApp
  let heard: number

  beforeEach(async () => {
    slack = await startSlack()
    heard = 0
  })

  afterEach(async () => {
    await bolt.stop()
    await slack.stop()
  })

  const starts = async (mode: 'http' | 'socket') => {
    bolt = await startBolt(slack, mode, app => app.event('message', async () => void heard++))
  }

  for (const [signing, status] of [
    ['well', 200],
    ['badly', 401],
    ['old', 401],
    ['other-body', 401],
    ['none', 401],
    // Measured: Bolt checks only that a request is not too old. The product has to refuse this one itself.
    ['ahead', 200],
  ] as const satisfies readonly (readonly [Signing, number])[])
    it(`are answered with ${status} by Bolt when signed ${signing}`, async () => {
      await starts('http')
      const ada = slack.person('Ada')
      const { answers } = await slack.says(ada, slack.direct(ada), 'hello')
      const sent = answers[0]?.sent
      if (!sent) throw new Error('nothing was sent')

      expect((await slack.repeats(sent, { signing })).status).to.equal(status)
    })

  it('go on over a new link after Slack asked to leave the old one', async () => {
    await starts('socket')
    const ada = slack.person('Ada')

    slack.links.disconnect('refresh_requested')
    const { answers } = await slack.says(ada, slack.direct(ada), 'hello')

    expect(answers.map(({ status }) => status)).to.deep.equal([200])
    expect(slack.callsOf('apps.connections.open')).to.have.length(2)
    expect(slack.links.wrong).to.deep.equal([])
    expect(heard).to.equal(1)
  })

  it('are not made by who could not make them', async () => {
    await starts('http')
    const [ada, triage] = [slack.person('Ada'), slack.channel('triage', [slack.bot], { kind: 'private' })]
    const { ts } = await bolt.app.client.chat.postMessage({ channel: triage.id, text: 'x' })

    const attempts = [
      () => slack.says(ada, triage, 'hello'),
      () => slack.presses(ada, { channel: triage.id, ts: String(ts) }, 'claim', { anyway: true }),
      () => slack.command(ada, slack.direct(ada), '/made-up'),
      () => slack.shortcut(ada, 'made_up'),
    ]

    for (const attempt of attempts) expect(await attempt().then(() => 'done', String)).to.match(/can't see|nothing with|manifest has no/)
  })
})
