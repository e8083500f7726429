import type { App } from '@slack/bolt'
import { expect } from 'chai'
import { type BoltApp, startBolt } from './bolt.js'
import { type Slack, startSlack } from './slack.js'

const card = [
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'claim', value: 'INV-1', text: { type: 'plain_text', text: 'Claim' } },
      {
        type: 'overflow',
        action_id: 'more',
        options: ['ask', 'solve'].map(value => ({ value, text: { type: 'plain_text', text: value } })),
      },
    ],
  },
]

const modal = {
  type: 'modal' as const,
  callback_id: 'reply',
  title: { type: 'plain_text' as const, text: 'Reply' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'words',
      label: { type: 'plain_text' as const, text: 'Words' },
      element: { type: 'plain_text_input' as const, action_id: 'text', max_length: 100 },
    },
  ],
}

for (const mode of ['http', 'socket'] as const)
  describe(`the loopback Slack and a real Bolt app, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'}`, () => {
    let slack: Slack
    let bolt: BoltApp

    beforeEach(async () => {
      slack = await startSlack()
    })

    afterEach(async () => {
      await bolt.stop()
      await slack.stop()
    })

    async function starts(listen: (app: App) => void): Promise<void> {
      bolt = await startBolt(slack, mode, listen)
    }

    it('tell each other what a customer writes and what is answered, in the thread', async () => {
      await starts(app =>
        app.message(async ({ message, say }) => {
          if (message.subtype === undefined && message.bot_id === undefined)
            await say({ text: `You wrote: ${message.text}`, thread_ts: message.ts })
        }),
      )
      const ada = slack.person('Ada')

      const { message, answers } = await slack.says(ada, slack.direct(ada), 'I lost my invoice')
      await waitFor(() => slack.messages(slack.direct(ada), message.ts).length > 0)

      expect(answers.map(({ status }) => status)).to.deep.equal([200])
      expect(slack.messages(slack.direct(ada), message.ts).map(({ text, bot }) => [text, bot])).to.deep.equal([
        ['You wrote: I lost my invoice', slack.home.botId],
      ])
    })

    it('send one mention as two events with one ts, and an edit of its own as an event', async () => {
      const heard: string[] = []
      await starts(app => {
        app.event('app_mention', async ({ event }) => void heard.push(`app_mention ${event.ts}`))
        app.event('message', async ({ event }) => void heard.push(`${event.subtype ?? 'message'} ${event.ts}`))
      })
      const ada = slack.person('Ada')
      const help = slack.channel('help', [slack.bot, ada])

      const { message } = await slack.says(ada, help, `<@${slack.bot.id}> hello`)
      const posted = await bolt.app.client.chat.postMessage({ channel: help.id, text: 'one' })
      await bolt.app.client.chat.update({ channel: help.id, ts: String(posted.ts), text: 'two' })
      await slack.door.settled()
      await waitFor(() => heard.some(each => each.startsWith('message_changed')))

      expect(heard.filter(each => each.endsWith(message.ts)).sort()).to.deep.equal([`app_mention ${message.ts}`, `message ${message.ts}`])
      expect(
        heard.some(each => each === `message ${posted.ts}`),
        'its own post',
      ).to.equal(true)
    })

    it('let buttons be pressed, options be picked, and modals be filled in, refused at a field, and submitted', async () => {
      const submitted: unknown[] = []
      await starts(app => {
        app.action('claim', async ({ ack, body, client }) => {
          await ack()
          if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: modal })
        })
        app.action('more', async ({ ack, payload }) => {
          submitted.push('selected_option' in payload ? payload.selected_option?.value : null)
          await ack()
        })
        app.view('reply', async ({ ack, view }) => {
          const text = view.state.values.words?.text?.value ?? ''
          submitted.push(text)
          await (text.length < 5 ? ack({ response_action: 'errors', errors: { words: 'Say more.' } }) : ack())
        })
        app.view({ callback_id: 'reply', type: 'view_closed' }, async ({ ack }) => {
          submitted.push('closed')
          await ack()
        })
      })
      const agent = slack.person('Bob')
      const triage = slack.channel('triage', [slack.bot, agent])
      const { ts } = await bolt.app.client.chat.postMessage({ channel: triage.id, text: 'A ticket', blocks: card })
      const at = { channel: triage.id, ts: String(ts) }

      const pressed = await slack.presses(agent, at, 'claim')
      await slack.presses(agent, at, 'more', { pick: 'solve' })
      await waitFor(() => slack.modal(agent) !== null)
      const view = slack.modal(agent)
      if (!view) throw new Error('no modal was opened')
      await slack.submits(view, { text: 'hm' })
      const errors = view.errors
      await slack.submits(view, { text: 'It is on its way.' })

      expect(pressed.status).to.equal(200)
      expect(submitted).to.deep.equal(['solve', 'hm', 'It is on its way.'])
      expect(errors).to.deep.equal({ words: 'Say more.' })
      expect(slack.modal(agent)).to.equal(null)

      await slack.presses(agent, at, 'claim')
      await waitFor(() => slack.modal(agent) !== null)
      const again = slack.modal(agent)
      if (again) await slack.closes(again)
      expect(submitted.at(-1)).to.equal('closed')
    })

    it('know shortcuts, commands and the Home, and answer by response_url', async () => {
      const heard: string[] = []
      await starts(app => {
        app.command('/invoices', async ({ ack, command, respond }) => {
          await ack({ text: `Looking for ${command.text}` })
          await respond({ text: 'Nothing found', response_type: 'ephemeral' })
        })
        app.shortcut('new_copy_request', async ({ ack, body, client }) => {
          await ack()
          await client.views.open({ trigger_id: body.trigger_id, view: modal })
        })
        app.shortcut('file_ticket', async ({ ack, shortcut }) => {
          heard.push('message' in shortcut ? String(shortcut.message.text) : '')
          await ack()
        })
        app.event('app_home_opened', async ({ event, client }) => {
          await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } })
        })
      })
      const agent = slack.person('Bob')
      const triage = slack.channel('triage', [slack.bot, agent])

      await slack.command(agent, triage, '/invoices', 'mine')
      await slack.shortcut(agent, 'new_copy_request')
      const { message } = await slack.says(agent, triage, 'I lost it')
      await slack.messageShortcut(agent, message, 'file_ticket')
      await slack.opensHome(agent)
      await waitFor(() => slack.homeView(agent) !== null && slack.ephemerals.length === 2 && slack.modal(agent) !== null)

      expect(slack.ephemerals.map(({ text, by }) => [text, by])).to.deep.equal([
        ['Looking for mine', 'ack'],
        ['Nothing found', 'response_url'],
      ])
      expect(heard).to.deep.equal(['I lost it'])
    })

    it('send the same event again with the number of the try', async () => {
      const tries: unknown[] = []
      await starts(app => app.event('message', async ({ context, body }) => void tries.push([body.event_id, context.retryNum ?? 0])))
      const ada = slack.person('Ada')

      const { answers } = await slack.says(ada, slack.direct(ada), 'hello')
      const sent = answers[0]?.sent
      if (!sent) throw new Error('nothing was sent')
      await slack.repeats(sent, { retry: { num: 1, reason: 'http_timeout' } })
      await waitFor(() => tries.length === 2)

      expect(tries).to.deep.equal([
        [sent.body.event_id, 0],
        [sent.body.event_id, 1],
      ])
    })
  })

/** Bolt acknowledges events before its listeners have run. */
async function waitFor(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !condition(); turn++) await new Promise(resolve => setTimeout(resolve, 10))
  expect(condition(), 'within two seconds').to.equal(true)
}
