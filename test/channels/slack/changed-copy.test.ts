import { expect } from 'chai'
import type { Ticket } from '../../../src/tickets/ticket.js'
import { samplePdf } from '../../support/sample-copies.js'
import { type SlackService, startSlackService } from './slack-service.js'

const checks = ['number', 'title', 'stamp', 'whole']

describe('a copy of a ticket that changes meanwhile', () => {
  let service: SlackService
  let reference: string

  beforeEach(async () => {
    service = await startSlackService('http')
    const { slack, ada, desk, mia, store } = service
    await slack.says(ada, slack.direct(ada), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
    await service.until('it was read back', () => slack.messages(slack.direct(ada)).filter(({ bot }) => bot).length > 1)
    await slack.says(ada, slack.direct(ada), 'yes')
    await service.until('there is a ticket', async () => (await store.listTickets()).length > 0)
    const agent = { id: mia.id, name: mia.name }
    reference = (await store.listTickets())[0]?.ticket.reference ?? ''
    await desk.act({ key: 'claim', reference, agent, act: { kind: 'claim' } })
    await desk.act({ key: 'ask', reference, agent, act: { kind: 'ask', field: 'invoice_number', why: 'No such invoice.' } })
    await service.until('the card can deliver', () => JSON.stringify(slack.messages(service.triage)).includes('ticket-deliver'))
  })
  afterEach(() => service.stop())

  const now = async (): Promise<Ticket> => {
    const found = await service.store.findTicket(reference)
    if (!found) throw new Error('no ticket')
    return found.ticket
  }
  async function opened() {
    const { slack, mia, triage } = service
    const card = slack.messages(triage).find(({ thread }) => thread === null)
    if (!card) throw new Error('no card')
    await slack.presses(mia, card, 'ticket-deliver')
    await service.until('the modal is open', () => slack.modal(mia) !== null)
    const view = slack.modal(mia)
    if (!view) throw new Error('no modal')
    return view
  }
  const filled = () => ({ file: [service.slack.uploads(service.mia, 'scan.pdf', samplePdf())], checks })
  /** Another number than the one that the modal says. */
  async function corrects() {
    const { slack, ada } = service
    await slack.says(ada, slack.direct(ada), '11908832')
    await service.until('it is on the ticket', async () => (await now()).fields.invoice_number === '11908832')
  }

  it('is not delivered by what was ticked before', async () => {
    const view = await opened()
    await corrects()

    await service.slack.submits(view, filled())

    expect(view.errors.checks).to.contain('has changed since you opened this')
    expect(await now()).to.deep.include({ status: 'open', copies: [] })
  })

  it('is not delivered either where that happens while Slack gives the file out', async () => {
    const { slack } = service
    const view = await opened()
    slack.faults.add('files.info', { kind: 'slow', ms: 400 })

    const submitting = slack.submits(view, filled())
    await service.until('the file is asked for', () => slack.callsOf('files.info').length > 0)
    await corrects()
    await submitting

    expect(view.errors.checks).to.contain('has changed since you opened this')
    expect(await now()).to.deep.include({ status: 'open', copies: [] })
  })

  it('is delivered where nothing changed that an agent looks at', async () => {
    const view = await opened()
    await service.desk.act({
      key: 'note',
      reference,
      agent: { id: service.mia.id, name: service.mia.name },
      act: { kind: 'note', words: 'a note' },
    })

    await service.slack.submits(view, filled())

    expect(view.errors).to.deep.equal({})
    expect(await now()).to.deep.include({ status: 'solved', resolution: 'copy-delivered' })
  })
})
