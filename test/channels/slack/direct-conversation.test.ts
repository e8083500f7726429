import { expect } from 'chai'
import { directConversation } from '../../../src/channels/slack/direct-conversation.js'

type Client = Parameters<typeof directConversation>[0]

const opening = (channel: { id?: string } | undefined) =>
  ({ conversations: { open: async () => ({ ok: true, channel }) } }) as unknown as Client

describe('the direct conversation with somebody in Slack', () => {
  it('is named by the workspace of the app and the channel', async () => {
    expect(await directConversation(opening({ id: 'D1' }), 'U1', { team: 'T1' })).to.equal('slack:T1:D1')
  })

  for (const channel of [undefined, {}])
    it(`is nobody's where Slack answers ${JSON.stringify({ channel })}: two customers would share it`, async () => {
      const trouble = await directConversation(opening(channel), 'U1', { team: 'T1' }).catch((error: Error) => error.message)

      expect(trouble).to.equal('Slack opened no direct channel')
    })
})
