import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { type Child, runCli, startCli } from '../support/child.js'
import { openVisitors, say, transcriptOf, type Visitors } from './page.js'

/** The real page on the real service, from a question to a ticket, through a reload and a kill -9 in the middle of the form. */
describe('a lost invoice, whole,', () => {
  const newFolder = tempFolders()
  let visitors: Visitors
  let service: Child | undefined

  before(async () => {
    visitors = await openVisitors()
  })
  after(async () => {
    await service?.ends('SIGKILL')
    await visitors.stop()
  })

  async function start(DATA_FOLDER: string, PORT: string): Promise<string> {
    service = startCli(['start'], { DATA_FOLDER, PORT })
    return /ready: (http:\S+)/.exec(await service.writes(/ready: http:\S+\n/))?.[1] ?? ''
  }

  it('is asked about, filed, kept over a reload and a kill -9, and its status told', async () => {
    const folder = await newFolder()
    const address = await start(folder, '0')
    const page = await visitors.open(address)

    await say(page, 'who pays the postage?')
    const card = page.getByRole('article')
    await card.getByText('Kingsoft Cloud bears the cost of mailing').waitFor()
    expect(await card.locator('footer').textContent()).to.equal('as of 27 May 2021')
    await say(page, 'I lost my invoice 04418827, our account is maple-ops')
    await page.getByText('What is the invoice title?').waitFor()
    await say(page, 'Maple Garden Ltd.')
    await page.getByText('How was the invoice lost?').waitFor()
    const before = await transcriptOf(page)
    expect(before.join('\n')).not.to.match(/What is your account name|What is the invoice number/)

    await page.reload()
    await page.getByText('How was the invoice lost?').waitFor()
    expect(await transcriptOf(page)).to.deep.equal(before)

    await service?.ends('SIGKILL')
    await say(page, 'stolen from my car')
    await page.getByText('waiting for the connection …').waitFor()
    await start(folder, new URL(address).port)
    await page.getByText('Please check before I file it:').waitFor()
    expect((await transcriptOf(page)).slice(0, before.length)).to.deep.equal(before)

    await page.getByRole('button', { name: 'Yes, file it' }).click()
    await page.getByText('is filed. Your reference is').waitFor()
    const after = await transcriptOf(page)
    const reference = /INV-\w{6}/.exec(after.at(-1) ?? '')?.[0]
    await page.reload()
    await page.getByText('is filed. Your reference is').waitFor()
    expect(await transcriptOf(page)).to.deep.equal(after)
    await say(page, 'what is the status of my ticket')
    await page.getByText(`${reference} (a copy of a lost invoice): it is with support`).waitFor()

    expect(visitors.complaints.filter(complaint => !/ERR_|WebSocket/.test(complaint))).to.deep.equal([])
    const { stdout } = await runCli(['tickets', 'list', '--json'], { settings: { DATA_FOLDER: folder } })
    const [ticket, ...more] = JSON.parse(stdout)
    expect(more).to.deep.equal([])
    expect(ticket).to.deep.include({
      reference,
      fields: { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen from my car' },
      missing: [],
    })
  })
})
