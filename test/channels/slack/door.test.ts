import { expect } from 'chai'
import { signatureHeaders } from '../../support/slack/sign.js'
import { type SlackService, startSlackService } from './slack-service.js'

describe('the door to Slack by HTTP', () => {
  let service: SlackService

  before(async () => {
    service = await startSlackService('http')
  })
  after(() => service.stop())

  async function send(body: string, headers: Record<string, string>, type = 'application/json') {
    const answer = await fetch(String(service.slack.door.url), {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body: Buffer.from(body),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const signed = (body: string) => signatureHeaders(body, service.slack.world.app.signingSecret)

  for (const signing of ['badly', 'old', 'ahead', 'other-body', 'none'] as const) {
    it(`refuses what is signed ${signing}, and nothing comes of it`, async () => {
      const { slack, ada } = service
      const before = slack.calls.length
      const { answers } = await slack.says(ada, slack.direct(ada), 'who pays for the postage?')
      const [sent] = answers.map(answer => answer.sent)
      expect(answers[0]?.status).to.equal(200)
      await service.until('it was answered', () => slack.calls.length > before)
      const again = sent && (await slack.repeats({ ...sent, body: { ...sent.body, event_id: 'Ev2' } }, { signing }))

      expect(again?.status).to.equal(401)
    })
  }

  for (const body of ['null', '7', '"text"', '[]', '{', '']) {
    it(`refuses the signed body ${body || '(nothing)'} and lives on`, async () => {
      expect((await send(body, signed(body))).status).to.equal(400)
      expect((await send('payload=null', signed('payload=null'), 'application/x-www-form-urlencoded')).status).to.equal(400)
    })
  }

  for (const body of ['{}', '{"event":null}', '{"type":"event_callback","event":{"type":"message"}}', '{"type":"block_actions"}']) {
    it(`lives on after the signed body ${body}`, async () => {
      expect((await send(body, signed(body))).status).to.be.oneOf([200, 400, 404, 500])
      expect((await fetch(new URL('/health', String(service.slack.door.url)))).status).to.equal(200)
    })
  }

  it('answers the challenge for its address, if it is signed', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c1', token: 'x' })
    expect(await send(body, signed(body))).to.deep.equal({ status: 200, text: 'c1' })
    expect((await send(body, {})).status).to.equal(401)
  })

  it('answers whether it is there without a signature, and reads nothing else of such a request', async () => {
    const { slack, ada } = service
    const before = await service.store.size()
    const event = {
      type: 'event_callback',
      event: { type: 'message', user: ada.id, channel: slack.direct(ada).id, ts: '1.1', text: 'hello' },
    }
    const form = new URLSearchParams({ ssl_check: '1', payload: JSON.stringify(event) }).toString()
    expect((await send(form, {}, 'application/x-www-form-urlencoded')).status).to.equal(401)
    expect((await send('ssl_check=1', {}, 'application/x-www-form-urlencoded')).status).to.equal(200)
    expect(await service.store.size()).to.deep.equal(before)
  })

  it('takes a form whose type a proxy has given a charset', async () => {
    const form = new URLSearchParams({ command: '/nothing', user_id: service.ada.id, team_id: service.slack.home.team }).toString()
    expect((await send(form, signed(form), 'application/x-www-form-urlencoded; charset=utf-8')).status).to.equal(200)
  })

  it('refuses more than Slack ever sends', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1_100_000) })
    const answer = await send(body, signed(body)).catch(() => ({ status: 413 }))
    expect(answer.status).to.equal(413)
  })
})

for (const mode of ['http', 'socket'] as const) {
  describe(`the service with a bad token, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    it('says so in one line and runs on', async () => {
      const service = await startSlackService(mode, { botToken: 'xoxb-wrong' })
      try {
        expect(service.told).to.have.length(1)
        expect(service.told[0]).to.contain('invalid_auth')
        expect(service.told[0]).not.to.contain('xoxb-wrong')
        expect(JSON.stringify(service.logged)).not.to.contain('xoxb-wrong')
        expect((await fetch(`${service.address}/health`)).status).to.equal(200)
      } finally {
        await service.stop()
      }
    })
  })
}

describe('the door to Slack in Socket Mode', () => {
  let service: SlackService

  beforeEach(async () => {
    service = await startSlackService('socket')
  })
  afterEach(() => service.stop())

  const asks = async () => {
    const { slack, ada } = service
    const before = slack.messages(slack.direct(ada)).filter(({ bot }) => bot).length
    const { answers } = await slack.says(ada, slack.direct(ada), 'who pays for the postage?')
    await service.until('it was answered', () => slack.messages(slack.direct(ada)).filter(({ bot }) => bot).length > before)
    return answers.map(({ status }) => status)
  }

  it('connects again at once when Slack asks it to, and loses nothing', async () => {
    service.slack.links.disconnect('refresh_requested')
    expect(await asks()).to.deep.equal([200])
    expect(service.logged.filter(({ level }) => level !== 'info')).to.deep.equal([])
  })

  it('connects again when the link is cut, and when Slack could not be reached for a while', async () => {
    service.slack.faults.add('apps.connections.open', { kind: 'status', status: 503 }, { times: 2 })
    service.slack.links.cut()
    await service.until('it is connected', () => service.slack.links.count() > 0)
    expect(await asks()).to.deep.equal([200])
    expect(service.logged.map(({ said }) => said)).to.include.members(['the link to Slack: lost', 'the link to Slack: back'])
  })

  it('lives on when its token is revoked meanwhile, and says so', async () => {
    service.slack.faults.add('apps.connections.open', { kind: 'error', error: 'invalid_auth' }, { times: 9 })
    service.slack.links.cut()
    await service.until('it was told', () => service.told.length > 0)
    expect((await fetch(`${service.address}/health`)).status).to.equal(200)
  })

  it('lives on after envelopes without a body', async () => {
    for (const payload of [null, {}, { event: null }]) await service.slack.links.send('events_api', payload as never, undefined, 100)
    expect(await asks()).to.deep.equal([200])
  })
})
