import { expect } from 'chai'
import { type SlackService, startSlackService } from './slack-service.js'

const enterprise = { id: 'E0ENTERPRISE', name: 'Maple' }

/** Where an app is installed for a whole enterprise payloads name no workspace, and people belong to the enterprise. */
for (const mode of ['http', 'socket'] as const) {
  describe(`in an enterprise, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    before(async () => {
      service = await startSlackService(mode)
    })
    after(() => service.stop())

    const grid = { enterprise, team: null, is_enterprise_install: true }

    it('a customer is heard, once, and is the same person as in the home workspace', async () => {
      const { slack, ada, store } = service
      const direct = slack.direct(ada)
      const event = {
        type: 'message',
        channel: direct.id,
        channel_type: 'im',
        user: ada.id,
        ts: '1700000000.000100',
        event_ts: '1700000000.000100',
      }
      const body = {
        type: 'event_callback',
        team_id: enterprise.id,
        context_team_id: null,
        context_enterprise_id: enterprise.id,
        event_id: 'Ev1',
        event_time: 1_700_000_000,
        authorizations: [{ enterprise_id: enterprise.id, team_id: null, user_id: slack.bot.id, is_bot: true, is_enterprise_install: true }],
        event: { ...event, text: 'who pays for the postage?', team: enterprise.id, user_team: enterprise.id, source_team: enterprise.id },
      }
      const answers = [await slack.door.send({ kind: 'events_api', body }), await slack.door.send({ kind: 'events_api', body })]
      await service.until('they are answered', () => slack.messages(direct).some(({ bot }) => bot))

      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200])
      const conversation = await store.load(`slack:${slack.home.team}:${direct.id}`)
      expect(conversation?.customer.id).to.equal(`${slack.home.team}:${ada.id}`)
      expect(conversation?.lines.filter(({ from }) => from === 'customer')).to.have.length(1)
    })

    it('an agent of the home workspace may act, and who is none may not', async () => {
      const { slack, desk, mia, ada, triage, store } = service
      const customer = { channel: 'api', id: 'crm', name: 'Ada' } as const
      const { ticket } = await desk.file({ key: mode, customer, subject: 'Lost', body: 'I lost my invoice', fields: {} })
      const clicks = (id: string) => ({
        ...grid,
        type: 'block_actions',
        user: { id, name: 'x', team_id: enterprise.id },
        trigger_id: slack.newTrigger(mia),
        container: { type: 'message', channel_id: triage.id, message_ts: '1.1' },
        channel: { id: triage.id, name: triage.name },
        actions: [{ type: 'button', action_id: 'ticket-claim', block_id: 'b', action_ts: `${id}.1`, value: ticket.reference }],
      })

      expect((await slack.door.send({ kind: 'interactive', body: clicks(ada.id) })).status).to.equal(200)
      await service.until('she was refused', () => service.logged.some(({ event }) => JSON.stringify(event).includes('refused')))
      expect((await store.findTicket(ticket.reference))?.ticket.agent).to.equal(null)

      expect((await slack.door.send({ kind: 'interactive', body: clicks(mia.id) })).status).to.equal(200)
      await service.until('Mia has it', async () => (await store.findTicket(ticket.reference))?.ticket.agent?.id === mia.id)
    })
  })
}
