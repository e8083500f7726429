import { expect } from 'chai'
import type { Ticket } from '../../../src/tickets/ticket.js'
import { samplePdf } from '../../support/sample-copies.js'
import { liveIn } from '../../support/slack/live-syntax.js'
import type { Use } from '../../support/slack/people/element-use.js'
import type { Message, Person } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

for (const mode of ['http', 'socket'] as const) {
  describe(`agents in Slack, ${mode === 'http' ? 'by HTTP' : 'in Socket Mode'},`, () => {
    let service: SlackService

    beforeEach(async () => {
      service = await startSlackService(mode)
      const { slack, ada, triage } = service
      await slack.says(ada, direct(), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
      await service.until('it was read back', () => heard().length > 1)
      await slack.says(ada, direct(), 'yes')
      await service.until('there is a card', () => slack.messages(triage).some(({ thread }) => thread !== null))
    })
    afterEach(() => service.stop())

    const direct = () => service.slack.direct(service.ada)
    /** What the customer was told. */
    const heard = () => service.slack.messages(direct()).filter(({ bot }) => bot)
    const card = (): Message => {
      const found = service.slack.messages(service.triage).find(({ bot, thread }) => bot && thread === null)
      if (!found) throw new Error('there is no card')
      return found
    }
    const thread = () => service.slack.messages(service.triage, card().ts)
    const ticket = async (): Promise<Ticket> => {
      const [found] = await service.store.listTickets()
      if (!found) throw new Error('there is no ticket')
      return found.ticket
    }
    const press = (person: Person, action: string, more = {}) => service.slack.presses(person, card(), action, more)
    const shownTo = (person: Person) => service.slack.ephemerals.filter(({ user }) => user === person.id).map(({ text }) => text)
    const settled = () =>
      service.until('all is delivered', async () =>
        ((await service.store.load(`slack:${service.slack.home.team}:${direct().id}`))?.deliveries ?? []).every(
          ({ errand }) => errand.kind === 'release',
        ),
      )
    async function claimed(): Promise<void> {
      await press(service.mia, 'ticket-claim')
      await service.until('Mia has it', async () => (await ticket()).agent?.name === 'Mia')
      await settled()
    }
    async function opened(person: Person, action: string) {
      await press(person, action)
      await service.until('a modal is open', () => service.slack.modal(person) !== null)
      const view = service.slack.modal(person)
      if (!view) throw new Error('no modal')
      return view
    }
    async function fills(person: Person, action: string, values: Readonly<Record<string, Use>>) {
      const view = await opened(person, action)
      await service.slack.submits(view, values)
      return view
    }

    it('race to claim: one has it, the other is told who, and the customer is told once', async () => {
      const { mia, noah } = service
      const answers = await Promise.all([press(mia, 'ticket-claim'), press(noah, 'ticket-claim')])
      await service.until('the other was told', () => shownTo(mia).length + shownTo(noah).length === 1)
      await settled()

      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200])
      const winner = (await ticket()).agent
      const [told] = winner?.id === mia.id ? shownTo(noah) : shownTo(mia)
      expect(told).to.contain(`${winner?.name} has this ticket`)
      expect(heard().filter(({ text }) => text.includes('from support has your request'))).to.have.length(1)
      expect(card().text).to.contain(`${winner?.name} has it`)
    })

    it('do a click once, however often it arrives', async () => {
      const answer = await press(service.mia, 'ticket-claim')
      await service.slack.repeats(answer.sent)
      await service.slack.repeats(answer.sent)
      await settled()

      expect((await ticket()).history.filter(({ what }) => what === 'claimed')).to.have.length(1)
    })

    it('ask for one field again, which the customer gives, checked as before', async () => {
      await claimed()
      await fills(service.mia, 'ticket-ask', { field: 'invoice_number', why: 'No such invoice.' })
      await service.until('the customer was asked', () => heard().some(({ text }) => text.includes('No such invoice.')))
      expect(service.slack.modal(service.mia)).to.equal(null)
      await service.slack.says(service.ada, direct(), '13800138000')
      await service.until('they were told', () => heard().some(({ text }) => text.includes('phone number')))
      await service.slack.says(service.ada, direct(), '11908832')
      await service.until('it is on the ticket', async () => (await ticket()).fields.invoice_number === '11908832')
    })

    it('reply: written, shown as the customer will see it, sent, and taken back within ten seconds', async () => {
      await claimed()
      const view = await fills(service.mia, 'ticket-reply', { words: 'I am <looking> into it & "you"' })
      expect(JSON.stringify(service.slack.modal(service.mia)?.body.blocks)).to.contain('As the customer will see it')
      await service.slack.submits(service.slack.modal(service.mia) ?? view)
      await service.until('the undo is offered', () =>
        service.slack.ephemerals.some(({ blocks }) => JSON.stringify(blocks).includes('reply-undo')),
      )
      const undo = service.slack.ephemerals.find(({ blocks }) => JSON.stringify(blocks).includes('reply-undo'))
      if (!undo) throw new Error('no undo')
      expect(heard().some(({ text }) => text.includes('looking'))).to.equal(false)

      await service.slack.pressesEphemeral(undo, 'reply-undo')
      await service.until('it was told', () => shownTo(service.mia).some(text => text.includes('Taken back')))
      const stored = await service.store.load(`slack:${service.slack.home.team}:${direct().id}`)
      expect([stored?.held, stored?.deliveries.some(({ errand }) => errand.kind === 'release')]).to.deep.equal([[], false])
    })

    it('correct and withdraw what they said, from the thread', async () => {
      await claimed()
      const view = await fills(service.mia, 'ticket-reply', { words: 'It takes two day' })
      await service.slack.submits(service.slack.modal(service.mia) ?? view)
      await released()
      await service.until('it stands in the thread', () => thread().some(({ text }) => text.includes('two day')))
      const said = () => thread().findLast(({ text }) => text.includes('to the customer')) as Message

      await service.slack.presses(service.mia, said(), 'reply-edit')
      await service.until('a modal is open', () => service.slack.modal(service.mia) !== null)
      const edit = service.slack.modal(service.mia)
      if (edit) await service.slack.submits(edit, { words: 'It takes two days' })
      const preview = service.slack.modal(service.mia)
      if (preview) await service.slack.submits(preview)
      await service.until('it is corrected', () => heard().at(-1)?.text === 'Mia: It takes two days')
      await service.until('the thread knows', () => said().text.includes('(corrected)'))

      await service.slack.presses(service.mia, said(), 'reply-withdraw')
      await service.until('it is withdrawn', () => heard().at(-1)?.text.includes('withdrawn') ?? false)
    })

    it('write notes in the thread, which no customer ever sees', async () => {
      const { slack, mia, triage } = service
      await claimed()
      const { message } = await slack.says(mia, triage, 'canary-1: looks odd &amp; <mailto:a@b.example|a@b.example>', { thread: card().ts })
      await service.until('it is kept', async () => (await ticket()).notes.length === 1)
      await slack.edits(message, 'canary-2')
      await service.until('it is kept', async () => (await ticket()).notes.length === 2)
      await slack.says(mia, triage, 'not in a thread: canary-3')
      await settled()

      expect((await ticket()).notes.map(({ by, words }) => [by, words])).to.deep.equal([
        ['Mia', 'canary-1: looks odd & a@b.example'],
        ['Mia', '(edited) canary-2'],
      ])
      const reached = JSON.stringify([
        service.slack.messages(direct()),
        await service.store.load(`slack:${slack.home.team}:${direct().id}`).then(one => one?.lines),
      ])
      expect(reached).not.to.contain('canary')
    })

    it('have the customer’s messages in the thread while the bot is silent, until it is handed back', async () => {
      await claimed()
      const before = heard().length
      await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      await service.until('it is in the thread', () => thread().some(({ text }) => text.includes('who pays for the postage?')))
      expect(heard()).to.have.length(before)

      await press(service.mia, 'ticket-release')
      await service.until('the customer was told', () => heard().length > before)
      await service.slack.says(service.ada, direct(), 'who pays for the postage?')
      await service.until('the bot answers', () => heard().some(({ text }) => text === 'The policy on *postage*.'))
    })

    it('deliver the copy, which the customer downloads; a thank-you leaves the ticket solved; it can be called back', async () => {
      await claimed()
      const bytes = samplePdf()
      const file = service.slack.uploads(service.mia, 'scan.pdf', bytes)
      const view = await opened(service.mia, 'ticket-deliver')
      await service.slack.submits(view, { file: [file], checks: ['stamp'] })
      expect(Object.keys(view.errors)).to.deep.equal(['checks'])
      await service.slack.submits(view, {
        file: [service.slack.uploads(service.mia, 'scan.pdf', '<html>')],
        checks: boxes(view.body.blocks),
      })
      expect(view.errors.file).to.contain('no PDF, PNG or JPEG')
      await service.slack.submits(view, { file: [file], checks: boxes(view.body.blocks) })
      await service.until('the customer has it', () => JSON.stringify(heard()).includes('/copies/'))
      const link = /<(http[^>|]+\/copies\/[^>|]+)>/.exec(JSON.stringify(heard()))?.[1] ?? ''
      expect(Buffer.from(await (await fetch(link)).arrayBuffer()).equals(bytes)).to.equal(true)

      await service.slack.says(service.ada, direct(), 'thanks a lot!')
      await settled()
      expect(await ticket()).to.deep.include({ status: 'solved', resolution: 'copy-delivered' })

      await press(service.mia, 'ticket-resend')
      await service.until('it is said again', () => heard().filter(({ text }) => text.includes('Here is the copy')).length === 2)
      await press(service.mia, 'ticket-revoke')
      await service.until('it is called back', async () => (await ticket()).copies.length === 0)
      expect((await fetch(link)).status).to.equal(404)
    })

    for (const [what, action, values, said, is] of [
      ['reject', 'ticket-reject', { words: 'We can’t find it.' }, 'We can’t find it.', 'rejected'],
      ['mark a duplicate', 'ticket-duplicate', { of: '' }, '', null],
      ['reclassify', 'ticket-reclassify', { as: 'entry:postage' }, '', null],
      ['assign', 'ticket-assign', {}, 'Noah from support has your request', null],
    ] as const) {
      it(`${what}`, async () => {
        await claimed()
        const view = await opened(service.mia, action)
        const own = (await ticket()).reference.toLowerCase()
        const use = action === 'ticket-assign' ? { to: service.noah.id } : action === 'ticket-duplicate' ? { of: own } : values
        await service.slack.submits(view, use)
        if (action === 'ticket-duplicate') {
          expect(view.errors.of).to.contain('no duplicate of itself')
          return
        }
        expect(view.errors).to.deep.equal({})
        await settled()

        expect(heard().at(-1)?.text ?? '').to.contain(said)
        if (is) expect((await ticket()).resolution).to.equal(is)
        if (action === 'ticket-reclassify') expect((await ticket()).reclassified).to.deep.equal({ as: 'postage', of: 'entry' })
      })
    }

    it('mark a duplicate of another ticket: the customer is told, the card says where it goes on, also after a restart', async () => {
      const { slack, mia, desk } = service
      const own = (await ticket()).reference
      const other = await desk.file({
        key: 'other',
        customer: { channel: 'api', id: 'crm', name: 'Ann' },
        subject: 'Lost invoice',
        body: 'We lost invoice 04418827, account: maple-ops, title: Maple Ltd.',
        fields: {},
      })
      await claimed()
      await service.restart()
      const view = await opened(mia, 'ticket-duplicate')
      await slack.submits(view, { of: other.ticket.reference.slice(4).toLowerCase() })
      expect(view.errors).to.deep.equal({})
      await service.until('the card says so', () => JSON.stringify(card().blocks).includes(`It goes on in ${other.ticket.reference}`))

      expect((await service.store.findTicket(own))?.ticket).to.deep.include({ status: 'solved', resolution: 'duplicate' })
      await service.until('the customer is told', () => heard().at(-1)?.text.includes('filed twice') ?? false)
      expect(heard().at(-1)?.text).not.to.contain(other.ticket.reference)
      const cards = slack.messages(service.triage).filter(({ bot, thread: parent }) => bot && parent === null)
      expect(cards.filter(({ text }) => text.includes(own))).to.have.length(1)
    })

    it('pick a reason to reject, whose words are then there to be changed', async () => {
      await claimed()
      const view = await opened(service.mia, 'ticket-reject')
      await service.slack.pressesIn(view, 'template', { pick: 'not-found' })
      await service.until('the words are there', () =>
        JSON.stringify(service.slack.modal(service.mia)?.body).includes('could not find an invoice'),
      )
      await service.slack.submits(service.slack.modal(service.mia) ?? view)
      await service.until('the customer was told', () => heard().some(({ text }) => text.includes('could not find an invoice')))
    })

    it('send an approved answer after having seen it', async () => {
      await claimed()
      const view = await opened(service.mia, 'ticket-answer')
      await service.slack.pressesIn(view, 'entry', { pick: 'postage' })
      await service.until('it is shown', () => JSON.stringify(service.slack.modal(service.mia)?.body).includes('Said word for word'))
      await service.slack.submits(service.slack.modal(service.mia) ?? view)
      await service.until('the customer has it', () => heard().some(({ text }) => text === 'The policy on *postage*.'))
    })

    // Once is enough for seconds of waiting.
    if (mode === 'http')
      it('have a modal in time where Slack is slow to say who they are, and what they send off is carried out', async () => {
        await claimed()
        const { slack, mia } = service
        slack.faults.add('users.info', { kind: 'slow', ms: 2_600 })
        await press(mia, 'ticket-reject')
        await service.until('a modal is open', () => slack.modal(mia) !== null)
        await service.until('it is the right one', () => slack.modal(mia)?.body.callback_id === 'modal-reject', 4_000)
        const view = slack.modal(mia)
        if (!view) throw new Error('no modal')
        slack.faults.add('users.info', { kind: 'slow', ms: 2_600 })
        await slack.submits(view, { words: 'We can’t find it.' })
        await service.until('it is carried out', async () => (await ticket()).resolution === 'rejected', 4_000)
        await service.until('they are told', () => JSON.stringify(slack.modal(mia)?.body).includes('Done.'))
      })

    it('are none any more from the moment that they leave the group', async () => {
      await claimed()
      service.slack.world.groups.values().next().value?.members.delete(service.mia.id)
      await press(service.mia, 'ticket-solve')
      await service.until('she was refused', () => shownTo(service.mia).some(text => text.includes('agents of support only')))

      expect((await ticket()).status).to.equal('open')
    })

    it('solve and reopen', async () => {
      await claimed()
      await press(service.mia, 'ticket-solve')
      await service.until('it is solved', async () => (await ticket()).status === 'solved')
      await settled()
      await press(service.mia, 'ticket-reopen')
      await service.until('it is open', async () => (await ticket()).status === 'open')
    })

    it('find tickets by command, filter and search, and on the Home', async () => {
      const { slack, mia } = service
      await slack.command(mia, service.triage, '/invoices', 'unassigned')
      await service.until('it is listed', () => slack.ephemerals.some(({ blocks }) => JSON.stringify(blocks).includes('INV-')))
      expect(JSON.stringify(slack.ephemerals)).to.contain('Unassigned (1)').and.not.to.contain('04418827')
      await slack.command(mia, service.triage, '/invoices', '8827')
      await slack.command(mia, service.triage, '/invoices', 'no such thing')
      expect(JSON.stringify(slack.ephemerals.at(-2)?.blocks)).to.contain('1 found')
      expect(JSON.stringify(slack.ephemerals.at(-1)?.blocks)).to.contain('0 found')
      expect(slack.ephemerals.at(-1)?.text).to.equal('0 found for “no such thing”')
      const [list] = slack.ephemerals
      if (list) await slack.pressesEphemeral(list, 'queue-filter-mine')
      await service.until('it is replaced', () => JSON.stringify(slack.ephemerals).includes('that you have'))

      await slack.opensHome(mia)
      await service.until('there is a Home', () => slack.homeView(mia) !== null)
      const home = slack.homeView(mia)
      if (!home) throw new Error('no Home')
      await slack.pressesIn(home, 'queue-search', { pick: 'maple-ops' })
      await service.until('it is found', () => JSON.stringify(slack.homeView(mia)?.body).includes('1 found for'))
    })

    it('file a ticket out of somebody’s message, who is told', async () => {
      const { slack, mia } = service
      const bob = slack.person('Bob')
      const help = slack.channel('help', [slack.bot, mia, bob])
      const { message } = await slack.says(bob, help, 'we lost an invoice, account: oak-ops, title: Oak Ltd., invoice number: 11908832')
      await slack.messageShortcut(mia, message, 'file_ticket')
      await service.until('a modal is open', () => slack.modal(mia) !== null)
      const view = slack.modal(mia)
      if (view) await slack.submits(view)
      await service.until('it is filed', async () => (await service.store.listTickets()).length === 2)

      const filed = (await service.store.listTickets()).at(-1)
      expect(filed?.ticket).to.deep.include({
        intent: 'copy',
        fields: { account: 'oak-ops', title: 'Oak Ltd.', invoice_number: '11908832' },
      })
      await service.until('Bob is told', () => slack.messages(slack.direct(bob)).some(({ text }) => text.includes('is filed')))
      const link = `archives/${help.id}/p${message.ts.replace('.', '')}`
      await service.until('the card leads there', () => JSON.stringify(slack.messages(service.triage)).includes(link))
    })

    it('choose what a message is filed as, and find what stands in it where it belongs', async () => {
      const { slack, mia } = service
      const bob = slack.person('Bob')
      const help = slack.channel('help', [slack.bot, mia, bob])
      const { message } = await slack.says(bob, help, 'we lost an invoice, account: oak-ops, title: Oak Ltd., invoice number: 11908832')
      await slack.messageShortcut(mia, message, 'file_ticket')
      await service.until('a modal is open', () => slack.modal(mia) !== null)
      const shows = (words: string) => service.until(`it shows ${words}`, () => JSON.stringify(slack.modal(mia)?.body).includes(words))
      const pick = async (intent: string) => {
        const view = slack.modal(mia)
        if (view) await slack.pressesIn(view, 'as', { pick: intent })
      }
      await shows('"initial_value":"oak-ops"')
      await pick('agent')
      await shows('"block_id":"agent:')
      expect(JSON.stringify(slack.modal(mia)?.body)).to.contain('"initial_value":"we lost an invoice')
      await pick('copy')
      await shows('"initial_value":"oak-ops"')
      const view = slack.modal(mia)
      if (view) await slack.submits(view)
      await service.until('it is filed', async () => (await service.store.listTickets()).length === 2)
    })

    it('claim and solve by emoji on the card, and file by one on somebody’s message, once', async () => {
      const { slack, mia, ada } = service
      await slack.reacts(mia, card(), 'eyes')
      await service.until('Mia has it', async () => (await ticket()).agent?.name === 'Mia')
      await slack.reacts(mia, card(), 'white_check_mark')
      await service.until('it is solved', async () => (await ticket()).status === 'solved')

      const bob = slack.person('Bob')
      const help = slack.channel('help', [slack.bot, mia, bob, ada])
      const { message } = await slack.says(bob, help, 'we lost an invoice, account: oak-ops, title: Oak Ltd., invoice number: 11908832')
      await slack.reacts(ada, message, 'ticket')
      await service.until('Ada was refused', () => shownTo(ada).some(text => text.includes('agents of support only')))
      await slack.reacts(mia, message, 'ticket')
      await slack.messageShortcut(mia, message, 'file_ticket')
      await service.until('a modal is open', () => slack.modal(mia) !== null)
      const view = slack.modal(mia)
      if (view) await slack.submits(view)
      await service.until('Bob is told', () => slack.messages(slack.direct(bob)).some(({ text }) => text.includes('is filed')))

      const all = await service.store.listTickets()
      expect(all).to.have.length(2)
      expect(all.at(-1)?.ticket.notes.map(({ by, words }) => [by, words.includes(`archives/${help.id}/p`)])).to.deep.equal([['Mia', true]])
    })

    it('call nobody by their own name, whatever it is', async () => {
      const { slack, noah } = service
      const eve = slack.person('<!channel> @here <https://evil.example|click>')
      service.triage.members.add(eve.id)
      slack.world.groups.values().next().value?.members.add(eve.id)
      await press(eve, 'ticket-claim')
      await service.until('she has it', async () => (await ticket()).agent?.id === eve.id)
      await settled()
      await press(noah, 'ticket-reply')
      await slack.reacts(noah, card(), 'eyes')
      await service.until('he was told twice', () => shownTo(noah).length === 2)

      const posted = slack.calls.map(({ given }) => ({ text: given.text, blocks: JSON.parse(String(given.blocks ?? '[]')) }))
      expect(liveIn([posted, slack.ephemerals.map(({ text, blocks }) => ({ text, blocks }))])).to.deep.equal([])
    })

    it('and customers fill in the form as a modal, judged at the field as in the chat', async () => {
      const { slack } = service
      const bob = slack.person('Bob')
      await slack.shortcut(bob, 'new_copy_request')
      await service.until('a modal is open', () => slack.modal(bob) !== null)
      const view = slack.modal(bob)
      if (!view) throw new Error('no modal')
      await slack.submits(view, { account: 'oak-ops', title: 'Oak Ltd.', invoice_number: '13800138000' })
      expect(view.errors).to.deep.equal({ 'copy:invoice_number': 'That is a phone number. The page shows it.' })
      await slack.submits(view, { invoice_number: '11908832' })
      await service.until('it is filed', async () => (await service.store.listTickets()).length === 2)
      await service.until('Bob is told', () => slack.messages(slack.direct(bob)).some(({ text }) => text.includes('is filed')))
      expect((await service.store.listTickets()).at(-1)?.ticket.fields.invoice_number).to.equal('11908832')
    })

    async function released(): Promise<void> {
      const id = `slack:${service.slack.home.team}:${direct().id}`
      const release = (await service.store.load(id))?.deliveries.find(({ errand }) => errand.kind === 'release')
      await service.desk.settle(id, release?.id ?? '', { kind: 'done' })
      await settled()
    }

    function boxes(blocks: unknown): readonly string[] {
      const all = blocks as readonly {
        readonly element?: { readonly type: string; readonly options: readonly { readonly value: string }[] }
      }[]
      return all.flatMap(({ element }) => (element?.type === 'checkboxes' ? element.options.map(({ value }) => value) : []))
    }
  })
}
