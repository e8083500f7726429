import { expect } from 'chai'
import { openClient } from '../../../src/delivery/slack/client.js'
import { eventType, findPosted } from '../../../src/delivery/slack/posted.js'
import { startSlack } from '../../support/slack/slack.js'

describe('a message whose answer was lost', () => {
  it('is found behind five thousand others', async () => {
    const slack = await startSlack()
    try {
      const triage = slack.channel('triage', [slack.bot])
      const client = openClient(slack.home.token, slack.apiUrl)
      const { ts } = await client.chat.postMessage({
        channel: triage.id,
        text: 'a card',
        metadata: { event_type: eventType, event_payload: { delivery: 'd-1' } },
      })
      const [first] = triage.messages
      const at = Number(ts)
      if (first)
        for (let more = 1; more <= 5_000; more++) triage.messages.push({ ...first, ts: (at + more / 100).toFixed(6), metadata: null })

      const since = new Date(at * 1_000).toISOString()
      const find = (delivery: string) =>
        findPosted(client, { channel: triage.id, thread: null, since }, payload => payload.delivery === delivery)

      expect(await find('d-1')).to.equal(ts)
      expect(await find('d-2')).to.equal(null)
    } finally {
      await slack.stop()
    }
  })
})
