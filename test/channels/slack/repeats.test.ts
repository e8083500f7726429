import { expect } from 'chai'
import type { Sent } from '../../support/slack/door.js'
import type { Message } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

for (const mode of ['http', 'socket'] as const) {
  describe(`what Slack sends four times, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    beforeEach(async () => {
      service = await startSlackService(mode)
    })
    afterEach(() => service.stop())

    const posts = (channel = service.slack.direct(service.ada)) => service.slack.messages(channel).filter(({ bot }) => bot !== null)
    const ticketAt = async (at: number) => (await service.store.listTickets())[at]?.ticket
    const card = (): Message => {
      const found = posts(service.triage).find(({ thread }) => thread === null)
      if (!found) throw new Error('there is no card')
      return found
    }
    const settled = () =>
      service.until(
        'all is delivered',
        async () => {
          await service.slack.door.settled()
          const holders = new Set((await service.store.listTickets()).map(({ conversation }) => conversation))
          const all = await Promise.all([...holders].map(id => service.store.load(id)))
          return all.every(one => one?.deliveries.every(({ errand }) => errand.kind === 'release') && one.accepted.length === 0)
        },
        60_000,
      )
    /** Everything that anybody can see or that is kept, but when it was looked at. */
    async function everything() {
      await settled()
      const messages = [...service.slack.world.channels.values()].map(channel => service.slack.messages(channel).map(({ text }) => text))
      const tickets = await service.store.listTickets()
      const kept = await Promise.all(tickets.map(({ conversation }) => service.store.load(conversation)))
      return {
        messages,
        tickets: tickets.map(({ ticket: { updatedAt: _, ...ticket } }) => ticket),
        lines: kept.map(one => [one?.id, one?.lines.map(line => (line.from === 'bot' ? line.reply.text : line.text))]),
        held: kept.map(one => one?.held.map(({ key }) => key)),
      }
    }

    it('has one effect: a message, a mention, an edit, a deletion, a note, reactions, buttons and modals', async () => {
      const { slack, ada, mia, triage } = service
      const direct = slack.direct(ada)
      await slack.says(ada, direct, 'I lost my invoice, account: mapl-ops, title: Maple Ltd., invoice number: 04418827')
      await service.until('it was read back', () => posts().length > 1)
      await slack.presses(ada, posts().at(-1) as Message, 'choice:0')
      await service.until('there is a card', () => posts(triage).some(({ thread }) => thread !== null))
      const { message } = await slack.says(ada, direct, 'who pays for the postage?')
      await slack.edits(message, 'who pays for the postage, please?')
      await slack.deletes((await slack.says(ada, direct, 'is there a deadline for applying?')).message)
      const help = slack.channel('help', [slack.bot, ada, mia])
      await slack.says(ada, help, `<@${slack.bot.id}> who pays for the postage?`)
      await slack.reacts(mia, card(), 'eyes')
      await service.until('Mia has it', async () => (await ticketAt(0))?.agent?.name === 'Mia')
      const note = await slack.says(mia, triage, 'looks odd', { thread: card().ts })
      await slack.edits(note.message, 'looks fine')
      await slack.presses(mia, card(), 'ticket-ask')
      await service.until('a modal is open', () => slack.modal(mia) !== null)
      const modal = slack.modal(mia)
      if (modal) await slack.submits(modal, { field: 'invoice_number', why: 'No such invoice.' })
      await service.until('it waits', async () => (await ticketAt(0))?.status === 'pending')
      const bob = slack.person('Bob')
      help.members.add(bob.id)
      const lost = await slack.says(bob, help, 'we lost an invoice, account: oak-ops, title: Oak Ltd., invoice number: 11908832')
      await slack.reacts(mia, lost.message, 'ticket')
      await service.until('it is filed', async () => (await ticketAt(1)) !== undefined)
      const before = await everything()
      const sent = slack.door.sent.filter(isDone)

      const kinds = new Set(sent.map(({ kind, body }) => `${kind} ${String((body.event as { type?: string })?.type ?? body.type)}`))
      expect([...kinds].sort()).to.deep.equal([
        'events_api app_mention',
        'events_api message',
        'events_api reaction_added',
        'interactive block_actions',
        'interactive view_submission',
      ])
      const again = async (num: number) => {
        for (const one of sent) expect((await slack.repeats(one, { retry: { num, reason: 'http_timeout' } })).status).to.equal(200)
      }
      await Promise.all([again(1), again(2)])
      expect(await everything()).to.deep.equal(before)
      await service.restart()
      await again(3)
      expect(await everything()).to.deep.equal(before)
      expect((await ticketAt(0))?.history.map(({ what }) => what)).to.deep.equal(['filed', 'claimed', 'noted', 'noted', 'field-asked'])
    })

    /** What opens a modal changes nothing, and Slack would not let it be opened twice. */
    function isDone({ body }: Sent): boolean {
      return !JSON.stringify(body.actions ?? '').includes('ticket-ask')
    }
  })
}
