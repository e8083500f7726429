import { expect } from 'chai'
import type { Answer } from '../../support/slack/door.js'
import type { Json, Person } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

/** Everything that only agents may do, as whoever has got hold of a payload could send it. */
const actions = [
  'ticket-claim',
  'ticket-release',
  'ticket-assign',
  'ticket-ask',
  'ticket-reply',
  'ticket-answer',
  'ticket-deliver',
  'ticket-reclassify',
  'ticket-reject',
  'ticket-duplicate',
  'ticket-solve',
  'ticket-reopen',
  'ticket-resend',
  'ticket-revoke',
  'reply-undo',
  'reply-edit',
  'reply-withdraw',
  'queue-filter-all',
  'queue-filter-mine',
  'queue-search',
] as const
const submissions = ['ask', 'reply', 'answer', 'deliver', 'reject', 'duplicate', 'reclassify', 'assign'].map(name => `modal-${name}`)

for (const mode of ['http', 'socket'] as const) {
  describe(`whoever is no agent, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService
    let reference: string

    before(async () => {
      service = await startSlackService(mode)
      const { slack, ada, triage } = service
      await slack.says(ada, slack.direct(ada), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
      await service.until('it was read back', () => slack.messages(slack.direct(ada)).length > 2)
      await slack.says(ada, slack.direct(ada), 'yes')
      await service.until('there is a card', () => slack.messages(triage).some(({ thread }) => thread !== null))
      reference = (await service.store.listTickets())[0]?.ticket.reference ?? ''
    })
    after(() => service.stop())

    it('is refused in private 200 times and more, each leaves a line in the log, and nothing is done or shown', async () => {
      const { slack, triage, store } = service
      const abroad = slack.team('Abroad')
      const gone = slack.person('Gone')
      const people = [
        slack.person('Member'),
        slack.person('Guest', { kind: 'guest' }),
        slack.person('Single', { kind: 'single-channel-guest' }),
        slack.person('Robot', { kind: 'bot' }),
        slack.person('Stranger', { team: abroad }),
        gone,
      ]
      const [, guest, single, robot, stranger] = people
      // Even those that are in the group by mistake: a guest, a bot, somebody of elsewhere, somebody who has left.
      for (const { id } of [guest, single, robot, stranger, gone] as readonly Person[])
        slack.world.groups.values().next().value?.members.add(id)
      gone.deleted = true
      for (const { id } of people) triage.members.add(id)
      const before = await store.listTickets()
      const told = () => slack.ephemerals.length + slack.callsOf('views.open').length
      const audited = () => service.logged.filter(({ event }) => (event as Json).audit === 'refused').length

      let tried = 0
      for (const person of people) {
        const sendings = [
          ...actions.map(action => ({ kind: 'interactive' as const, body: click(person, action) })),
          ...submissions.map(callback => ({ kind: 'interactive' as const, body: submission(person, callback) })),
          { kind: 'interactive' as const, body: submission(person, 'file-ticket') },
          { kind: 'interactive' as const, body: shortcut(person) },
          ...['mine', 'all', reference, ''].map(text => ({ kind: 'slash_commands' as const, body: command(person, text) })),
        ]
        for (const sent of sendings) {
          const [wasTold, wasAudited] = [told(), audited()]
          const answer = await slack.door.send(sent)
          tried++
          const inAnswer = isRefusal(answer)
          if (!inAnswer) await service.until(`${person.name} was told of ${JSON.stringify(sent.body).slice(0, 80)}`, () => told() > wasTold)
          expect([answer.status, audited() - wasAudited], JSON.stringify(sent.body).slice(0, 200)).to.deep.equal([200, 1])
          if (inAnswer) expect(JSON.stringify(answer.body)).not.to.match(/maple|04418827|8827/i)
        }
      }

      expect(tried).to.be.greaterThan(200)
      expect(await store.listTickets()).to.deep.equal(before)
      const shown = JSON.stringify([slack.ephemerals, people.map(one => slack.modal(one))])
      expect(shown).not.to.match(/maple|(?<![0-9A-Z])8827(?![0-9A-Z])|04418827/i)
    })

    it('writes nothing on a ticket by writing in its thread, and is told so', async () => {
      const { slack, triage, store } = service
      const member = slack.person('Other')
      triage.members.add(member.id)
      const card = slack.messages(triage).find(({ thread, bot }) => bot && thread === null)
      await slack.says(member, triage, 'please solve it', { thread: String(card?.ts) })
      await service.until('it was told', () => slack.ephemerals.some(({ user }) => user === member.id))

      expect((await store.listTickets())[0]?.ticket.notes).to.deep.equal([])
    })

    it('but an agent anywhere else than among the agents is refused, too', async () => {
      const { slack, mia, store } = service
      const other = slack.channel('other', [slack.bot, mia])
      const body = { ...click(mia, 'ticket-claim'), channel: { id: other.id, name: 'other' } }
      const before = service.logged.length
      await slack.door.send({ kind: 'interactive', body })
      await service.until('it was logged', () => service.logged.length > before)

      expect(service.logged.slice(before).map(({ event }) => (event as Json).why)).to.deep.equal(['elsewhere'])
      expect((await store.listTickets())[0]?.ticket.agent).to.equal(null)
    })

    it('while an agent is not', async () => {
      const { slack, mia, store } = service
      await slack.door.send({ kind: 'interactive', body: click(mia, 'ticket-claim') })
      await service.until('it is claimed', async () => (await store.listTickets())[0]?.ticket.agent?.name === 'Mia')
    })

    function isRefusal({ body }: Answer): boolean {
      return /agents of support|agents’ channel/.test(JSON.stringify(body ?? ''))
    }

    const userOf = ({ id, team, name }: Person): Json => ({ id, name, username: name, team_id: team })

    function click(person: Person, action: string): Json {
      const { slack, triage } = service
      const card = slack.messages(triage).find(({ thread, bot }) => bot && thread === null)
      const value = action.startsWith('reply-') ? `${reference} k1` : action.startsWith('queue') ? action.split('-').at(-1) : reference
      return {
        type: 'block_actions',
        api_app_id: slack.world.app.id,
        team: { id: slack.home.team, domain: 'home' },
        user: userOf(person),
        trigger_id: slack.newTrigger(person),
        container: { type: 'message', message_ts: card?.ts, channel_id: triage.id, is_ephemeral: false },
        channel: { id: triage.id, name: 'triage' },
        message: { ts: card?.ts },
        state: { values: {} },
        actions: [{ type: 'button', action_id: action, block_id: 'b', value, action_ts: slack.world.nextTs() }],
      }
    }

    function submission(person: Person, callback: string): Json {
      const { slack } = service
      return {
        type: 'view_submission',
        api_app_id: slack.world.app.id,
        team: { id: slack.home.team, domain: 'home' },
        user: userOf(person),
        trigger_id: slack.newTrigger(person),
        response_urls: [],
        view: {
          id: `V${slack.world.nextTs()}`,
          type: 'modal',
          hash: slack.world.nextTs(),
          callback_id: callback,
          private_metadata: JSON.stringify({ reference }),
          blocks: [{ type: 'input', block_id: 'words' }],
          state: { values: { words: { words: { type: 'plain_text_input', value: 'hello' } } } },
        },
      }
    }

    function shortcut(person: Person): Json {
      const { slack, triage } = service
      return {
        type: 'message_action',
        callback_id: 'file_ticket',
        team: { id: slack.home.team },
        user: userOf(person),
        trigger_id: slack.newTrigger(person),
        channel: { id: triage.id },
        message: { type: 'message', ts: '1.1', user: person.id, text: 'hello' },
      }
    }

    function command({ id, team, name }: Person, text: string): Json {
      const { slack, triage } = service
      return {
        command: '/invoices',
        text,
        team_id: team,
        team_domain: 'home',
        user_id: id,
        user_name: name,
        channel_id: triage.id,
        channel_name: 'triage',
        trigger_id: slack.newTrigger(service.slack.world.people.get(id) as Person),
        api_app_id: slack.world.app.id,
      }
    }
  })
}
