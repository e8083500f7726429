import { expect } from 'chai'
import fc from 'fast-check'
import type { Answer, Sent } from '../../support/slack/door.js'
import type { Json } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

const odd = [null, undefined, '', 0, [], {}, [null], 'x'.repeat(5_000), { id: null }, true]

for (const mode of ['http', 'socket'] as const) {
  describe(`what Slack should never send, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    before(async () => {
      service = await startSlackService(mode)
    })
    after(() => service.stop())

    const team = () => service.slack.home.team
    const user = () => ({ id: service.mia.id, team_id: team() })
    const view = (callback_id: string): Json => ({
      id: 'V1',
      hash: 'h',
      type: 'modal',
      callback_id,
      private_metadata: JSON.stringify({ reference: 'INV-000001', intent: 'copy', language: 'en' }),
      blocks: [{ type: 'input', block_id: 'words' }],
      state: { values: { words: { words: { type: 'plain_text_input', value: 'x' } } } },
    })
    const action = (action_id: string): Json => ({
      type: 'block_actions',
      team: { id: team() },
      user: user(),
      trigger_id: service.slack.newTrigger(service.mia),
      container: { type: 'message', message_ts: '1.1', channel_id: service.triage.id },
      channel: { id: service.triage.id },
      message: { ts: '1.1', text: 'x', blocks: [] },
      state: { values: {} },
      actions: [{ type: 'button', action_id, block_id: 'b', value: 'INV-000001', action_ts: '1.1' }],
    })
    const submission = (callback: string): Json => ({
      type: 'view_submission',
      team: { id: team() },
      user: user(),
      trigger_id: 't',
      view: view(callback),
    })
    const interactions = (): readonly Json[] => [
      ...['ticket-claim', 'ticket-reply', 'reply-edit', 'choice:0', 'go-on-in-private', 'queue-filter-all', 'entry', 'as', 'nothing'].map(
        action,
      ),
      ...['modal-reply', 'modal-deliver', 'modal-assign', 'modal-ask', 'request', 'file-ticket', 'nothing'].map(submission),
      { ...submission('modal-reply'), type: 'view_closed' },
      { type: 'view_closed', team: { id: team() }, view: view('modal-reply') },
      ...['new_copy_request', 'file_ticket', 'nothing'].map(callback_id => ({
        type: callback_id === 'file_ticket' ? 'message_action' : 'shortcut',
        callback_id,
        team: { id: team() },
        user: user(),
        trigger_id: 't',
        channel: { id: service.triage.id },
        message: { ts: '1.1', user: service.ada.id, text: 'x' },
      })),
      { type: 'block_suggestion', team: { id: team() }, user: user(), action_id: 'a', block_id: 'b', value: 'x' },
      { type: 'interactive_message', callback_id: 'old', actions: [] },
      { type: 'dialog_submission' },
    ]
    const event = (more: Json): Json => ({
      type: 'event_callback',
      team_id: team(),
      event_id: `Ev${Math.random()}`,
      event: {
        type: 'message',
        channel: service.slack.direct(service.ada).id,
        channel_type: 'im',
        user: service.ada.id,
        ts: '1.1',
        ...more,
      },
    })
    const events = (): readonly Json[] => [
      event({ text: 'who pays for the postage?', team: 'T0OTHER', files: [{ id: 'F1' }, null, { name: 'x' }], thread_ts: null }),
      event({ subtype: 'bot_message', bot_id: 'B1', text: 'x' }),
      event({ subtype: 'message_changed', message: { user: service.slack.bot.id, ts: '1.1', text: 'x', edited: { ts: '1' } } }),
      event({ subtype: 'message_deleted', previous_message: { ts: '1.1' } }),
      event({ subtype: 'thread_broadcast', thread_ts: '1.0', text: 'who pays for the postage?', ts: '1.2' }),
      event({ subtype: 'channel_join' }),
      event({ subtype: 'huddle_thread', room: {} }),
      event({ type: 'app_mention', channel_type: undefined, text: `<@${service.slack.bot.id}>` }),
      event({ type: 'reaction_added', reaction: 'eyes', item: { type: 'message', channel: service.triage.id, ts: '1.1' }, event_ts: '1' }),
      event({ type: 'app_home_opened', tab: 'home' }),
      event({ type: 'app_home_opened', tab: 'home', user: null }),
      event({ type: 'app_home_opened', tab: 'home', user: 'U0NOBODY' }),
      event({ type: 'subteam_members_changed' }),
      event({ type: 'error' }),
      event({ type: 'disconnected' }),
      { type: 'app_rate_limited', minute_rate_limited: 1 },
    ]

    /** The same with one value in it replaced by something odd. */
    function broken(body: Json, path: readonly number[], value: unknown): Json {
      const copy = structuredClone(body) as Record<string, unknown>
      let at: Record<string, unknown> = copy
      for (const [depth, step] of path.entries()) {
        const names = Object.keys(at)
        const name = names[step % names.length]
        if (name === undefined) return copy
        const inner = at[name]
        if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
          if (value === undefined) delete at[name]
          else at[name] = value
          return copy
        }
        at = inner as Record<string, unknown>
      }
      return copy
    }

    const sends = (sent: Sent): Promise<Answer> => service.slack.door.send(sent)
    const asSent = (body: Json): Sent => ({
      kind: 'event' in body || body.type === 'app_rate_limited' ? 'events_api' : 'interactive',
      body,
    })

    it('is acknowledged as it stands', async () => {
      for (const body of [...interactions(), ...events()]) {
        expect((await sends(asSent(body))).status, JSON.stringify(body).slice(0, 200)).to.equal(200)
      }
    })

    it('is acknowledged with anything in it broken, and the service lives on', async () => {
      const bodies = [...interactions(), ...events()]
      const which = fc.record({
        at: fc.nat(bodies.length - 1),
        path: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        value: fc.constantFrom(...odd),
      })
      const all = fc.sample(which, { numRuns: 80, seed: 5 }).map(({ at, path, value }) => broken(bodies[at] ?? {}, path, value))
      const answers = await Promise.all(all.map(body => sends(asSent(body))))
      const bad = answers.filter(({ status }) => status !== 200)
      expect(bad.map(({ sent, status }) => [status, JSON.stringify(sent.body).slice(0, 300)])).to.deep.equal([])
      expect((await fetch(new URL('/health', service.address))).status).to.equal(200)
      expect(service.logged.filter(({ level }) => level === 'trouble')).to.deep.equal([])
    })

    it('tells whoever uses what is not known any more that nothing was done', async () => {
      const { body } = await sends(asSent(submission('nothing')))
      expect(JSON.stringify(body)).to.contain('Nothing was done')
      const command = { command: '/nothing', team_id: team(), user_id: service.mia.id, channel_id: service.triage.id, trigger_id: 't' }
      expect((await sends({ kind: 'slash_commands', body: command })).body).to.deep.include({ response_type: 'ephemeral' })
    })
  })
}
