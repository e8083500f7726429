import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { expect } from 'chai'
import { clientOf, refusalOf } from './client.js'
import { type Slack, startSlack } from './slack.js'

describe('faults of the loopback Slack', () => {
  let slack: Slack
  afterEach(() => slack.stop())

  const post = (channel: string, timeout?: number) => clientOf(slack, slack.home.token, timeout).chat.postMessage({ channel, text: 'x' })
  const trouble = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => 'none',
      (error: unknown) => error,
    )

  it('strike as often as said, and the calls that are meant', async () => {
    slack = await startSlack()
    const [one, other] = [slack.channel('one', [slack.bot]), slack.channel('other', [slack.bot])]
    slack.faults.add('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 }, { when: ({ channel }) => channel === one.id })
    slack.faults.add('auth.test', { kind: 'error', error: 'account_inactive' })

    const limited = await trouble(post(one.id))

    expect(limited).to.be.instanceOf(WebAPIRateLimitedError).and.include({ retryAfter: 7 })
    expect(await refusalOf(clientOf(slack).auth.test())).to.equal('account_inactive')
    expect([(await post(other.id)).ok, (await post(one.id)).ok]).to.deep.equal([true, true])
    expect(slack.messages(one)).to.have.length(1)
  })

  it('can be an answer of 503, a silence, and an answer that is lost after the effect', async () => {
    slack = await startSlack()
    const channel = slack.channel('one', [slack.bot])
    slack.faults.add('chat.postMessage', { kind: 'status', status: 503 })
    slack.faults.add('chat.postMessage', { kind: 'hang' })
    slack.faults.add('chat.postMessage', { kind: 'lost' })

    const troubles = [await trouble(post(channel.id)), await trouble(post(channel.id, 50)), await trouble(post(channel.id))]

    expect(troubles[0]).to.be.instanceOf(WebAPIHTTPError)
    expect(troubles[1]).to.be.instanceOf(WebAPIRequestError)
    expect(troubles[2]).to.be.instanceOf(WebAPIRequestError)
    expect(slack.messages(channel), 'the one whose answer was lost').to.have.length(1)
  })

  it('can be a second post within a second, where that is asked for; other channels are not slowed', async () => {
    slack = await startSlack({ paced: true })
    const [one, other] = [slack.channel('one', [slack.bot]), slack.channel('other', [slack.bot])]

    await post(one.id)

    expect(await trouble(post(one.id))).to.be.instanceOf(WebAPIRateLimitedError)
    expect((await post(other.id)).ok).to.equal(true)
  })
})
