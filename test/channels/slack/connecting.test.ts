import { expect } from 'chai'
import { openSlackHalf } from '../../../src/service/open-slack-half.js'
import { usualHours } from '../../../src/tickets/support-hours.js'
import { createFakeDesk } from '../../support/fake-desk.js'
import { type Slack, startSlack } from '../../support/slack/slack.js'
import { smallKnowledge } from '../../support/small-content.js'
import { until } from '../../support/until.js'
import { silent } from '../service.js'

describe('Slack that is still being connected with', () => {
  let slack: Slack
  beforeEach(async () => {
    slack = await startSlack()
  })
  afterEach(() => slack.stop())

  function open(mode: 'http' | 'socket') {
    const told: string[] = []
    const triage = slack.channel('triage', [slack.bot])
    const half = openSlackHalf({
      settings: {
        botToken: slack.home.token,
        appToken: mode === 'socket' ? slack.world.app.appToken : null,
        signingSecret: mode === 'http' ? slack.world.app.signingSecret : null,
        triageChannel: triage.id,
        agents: ['U0AGENT'],
        emoji: new Map(),
        apiUrl: slack.apiUrl,
      },
      desk: createFakeDesk(),
      talk: async () => {},
      burstWait: 0,
      copies: { keep: async () => ({ kind: 'refused', why: 'empty' }), renew: async () => null },
      log: silent,
      tell: line => void told.push(line),
      knowledge: { languages: { en: smallKnowledge, zh: null }, hours: usualHours, reviews: [] },
      copyUrl: copy => copy,
      now: () => new Date(),
    })
    return { half, told }
  }

  for (const [mode, method] of [
    ['http', 'auth.test'],
    ['socket', 'auth.test'],
    ['socket', 'apps.connections.open'],
  ] as const) {
    it(`is not waited for by whoever stops the service, and nothing is opened afterwards, ${mode}, ${method}`, async () => {
      slack.faults.add(method, { kind: 'slow', ms: 1_500 })
      const { half, told } = open(mode)
      let isStarted = false
      const starting = half.start().then(() => {
        isStarted = true
      })
      await until(() => slack.callsOf(method).length === 1)

      await half.stop()
      expect(isStarted).to.equal(false)
      await starting
      await until(() => slack.links.count() === 0)
      const asked = slack.calls.length
      await new Promise(resolve => setImmediate(resolve))

      expect([slack.calls.length - asked, slack.links.count(), told]).to.deep.equal([0, 0, []])
      if (method === 'auth.test') expect(slack.callsOf('apps.connections.open')).to.have.length(0)
    })
  }

  it('is not tried again where the service was stopped while it could not be reached', async () => {
    slack.faults.add('auth.test', { kind: 'status', status: 503 }, { times: 100 })
    const { half, told } = open('http')
    await half.start()
    await half.stop()

    expect(told).to.deep.equal(['Slack could not be reached. It is tried again in the background.'])
    await half.start()
    expect(slack.callsOf('auth.test')).to.have.length(1)
  })
})
