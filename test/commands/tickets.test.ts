import { randomInt } from 'node:crypto'
import { expect } from 'chai'
import { tickets } from '../../src/commands/tickets.js'
import { createLive } from '../../src/delivery/live.js'
import { createDesk } from '../../src/desk.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import { tempFolders } from '../store/temp-folders.js'
import { knownLanguages } from '../support/known.js'
import { run } from './run.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'

/** Over a folder that a service holds at the same time, as operators do. */
describe('tickets', () => {
  const newFolder = tempFolders()
  let store: Store
  let settings: Record<string, string>
  let copy: string
  let question: string

  before(async () => {
    const folder = await newFolder()
    settings = { DATA_FOLDER: folder }
    store = await openLowdbStore({ folder, log: () => {} })
    const knowledge = await knownLanguages()
    let minute = 0
    const now = () => new Date(Date.UTC(2025, 2, 1, 9, minute))
    const desk = createDesk({ store, knowledge: () => knowledge, live: createLive(), now, random: below => randomInt(below) })
    const says = (id: string, text: string) => {
      minute++
      return desk.receive({ id, conversation: 'web:1', customer: { channel: 'web', id: 'ann' }, text })
    }
    await says('m1', 'who pays the postage?')
    await says('m2', everything)
    await says('m3', 'yes')
    minute++
    const filed = await desk.file({
      key: 'k',
      customer: { channel: 'api', id: 'crm' },
      subject: 'Lost',
      body: 'We lost invoice 99887766.\nPlease send a copy.',
      fields: {},
    })
    question = filed.ticket.reference
    copy = (await store.listTickets({ limit: 1 }))[0]?.ticket.reference ?? ''
  })
  after(() => store.stop())

  it('lists what was filed, the newest first, a line each', async () => {
    const { code, printed, told } = await run(tickets, ['list'], { settings })

    expect([code, told]).to.deep.equal([0, ['2 tickets.']])
    expect(printed).to.deep.equal([
      `${question}  new      2025-03-01T09:04  lost-invoice-copy  Lost`,
      `${copy}  new      2025-03-01T09:03  lost-invoice-copy  a copy of a lost invoice`,
    ])
  })

  it('lists them as JSON, as they are kept', async () => {
    const { code, printed } = await run(tickets, ['list', '--json'], { settings })

    expect(code).to.equal(0)
    expect(printed).to.have.length(1)
    const listed = JSON.parse(printed[0] ?? '')
    expect(listed).to.deep.equal((await store.listTickets({ newestFirst: true })).map(({ ticket }) => ticket))
    expect(listed.map(({ missing }: { missing: string[] }) => missing)).to.deep.equal([['account', 'title', 'reason'], []])
  })

  it('lists so many, and those of one status', async () => {
    expect((await run(tickets, ['list', '--limit', '1'], { settings })).printed).to.have.length(1)
    expect((await run(tickets, ['list', '--status', 'new'], { settings })).printed).to.have.length(2)
    expect((await run(tickets, ['list', '--status', 'solved'], { settings })).told).to.deep.equal(['0 tickets.'])
    expect((await run(tickets, ['list', '--json', '--status', 'solved'], { settings })).printed).to.deep.equal(['[]'])
  })

  for (const [words, says] of [
    [['list', '--status', 'lost'], '--status takes one of: new, open, pending, solved, closed.'],
    [['list', '--status'], '--status takes STATUS.'],
    [['list', '--limit', 'many'], '--limit takes a whole number'],
    [['list', '--limit', '0'], '--limit takes a whole number'],
    [['list', '--limit'], '--limit takes a whole number'],
    [[], 'Say what "tickets" is to do. Write one of:\ncounterfoil tickets list'],
    [['remove'], 'There is no "tickets remove". Write one of:\ncounterfoil tickets list'],
  ] as const)
    it(`refuses "${words.join(' ')}" with what to write`, async () => {
      const { code, printed, told } = await run(tickets, words, { settings })

      expect([code, printed]).to.deep.equal([2, []])
      expect(told.join('\n')).to.contain(says)
    })

  it('shows one whole: fields, words, history, and what the customer was told', async () => {
    const { code, printed } = await run(tickets, ['show', copy.toLowerCase()], { settings })

    expect(code).to.equal(0)
    const text = printed.join('\n')
    for (const part of [
      `${copy}  lost-invoice-copy  new  filed 2025-03-01T09:`,
      'conversation web:1',
      'subject a copy of a lost invoice',
      'customer web ann',
      'understood as request of lost-invoice-copy',
      'suggested answer lost-invoice, revision ',
      'said    2025-03-01T09:',
      'account: maple-ops',
      'title: Maple Garden Ltd.',
      'invoice_number: 04418827',
      'reason: stolen from my car',
      `  > ${everything}`,
      '  > yes',
      'filed by customer',
      'told    2025-03-01T09:',
      'postage as of 2021-05-27, revision ',
      '        You pay nothing: Kingsoft Cloud bears the cost',
    ])
      expect(text).to.contain(part)
    expect(text).not.to.contain('missing')
  })

  it('shows what is missing, and every line of the words', async () => {
    const { printed } = await run(tickets, ['show', question], { settings })

    expect(printed).to.include.members(['  missing: account, title, reason', '  > We lost invoice 99887766.', '  > Please send a copy.'])
  })

  it('shows one as JSON, with its conversation and receipts', async () => {
    const { printed } = await run(tickets, ['show', '--json', copy], { settings })

    const shown = JSON.parse(printed[0] ?? '')
    expect(shown).to.deep.include({ reference: copy, conversation: 'web:1' })
    expect(shown.receipts.map(({ entry }: { entry: string }) => entry)).to.deep.equal(['postage'])
  })

  for (const words of [
    ['show', 'INV-ZZZZZZ'],
    ['show', '../../etc/passwd'],
  ])
    it(`says that there is no "${words.join(' ')}"`, async () => {
      const { code, printed, told } = await run(tickets, words, { settings })

      expect([code, printed]).to.deep.equal([1, []])
      expect(told.join()).to.contain('"tickets list" shows what there is.')
    })
})
