import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { startService } from '../channels/service.js'
import { openDesk } from '../support/chat.js'
import { smallKnowledge } from '../support/small-content.js'
import { openVisitors, say, transcriptOf, type Visitors } from './page.js'

/** The page over the real desk, with the little that the small FAQ knows. */
describe('the buttons below an answer', () => {
  // The first run unpacks the browser.
  let visitors: Visitors
  let service: HttpService
  let store: Store

  before(async () => {
    visitors = await openVisitors()
  })
  beforeEach(async () => {
    store = createMemoryStore()
    // Nothing here waits for so long: a question, or a button, ends every burst.
    service = await startService({ desk: openDesk(smallKnowledge, { store }), burstWait: 60_000 })
  })
  afterEach(async () => {
    const complaints = [...visitors.complaints]
    await visitors.leave()
    await service.stop()
    expect(complaints).to.deep.equal([])
  })
  after(() => visitors.stop())

  const judged = async () => {
    const ids = await store.withFeedback(10)
    const all = await Promise.all(ids.map(id => store.load(id)))
    return all.flatMap(one => one?.feedback.map(({ entry, verdict, why }) => [entry, verdict, why]) ?? [])
  }

  it('say that it helped, by one press, and are gone after it', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'who pays for the postage?')
    await page.getByRole('button', { name: 'That helped', exact: true }).click()

    await page.getByText('Good to hear.').waitFor()
    expect(await judged()).to.deep.equal([['postage', 'helpful', null]])
    expect(await page.getByRole('button', { name: 'That did not help' }).count()).to.equal(0)
  })

  it('say that it did not, and why, by keyboard alone; then a person is offered', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'who pays for the postage?')
    await page.getByRole('button', { name: 'That did not help' }).press('Enter')
    await page.getByRole('button', { name: 'It is out of date' }).press('Enter')

    await page.getByRole('button', { name: 'Yes, pass it on' }).waitFor()
    expect((await judged()).at(-1)).to.deep.equal(['postage', 'not-helpful', 'outdated'])
    expect(await page.getByRole('button', { name: 'It is not correct' }).count()).to.equal(0)
  })

  it('belong to one reply to all that was written right after each other, which shows as writing until then', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'hello')
    await page.locator('.typing').waitFor()
    await say(page, 'who pays for the postage?')
    await page.getByRole('button', { name: 'That helped', exact: true }).waitFor()

    const lines = await transcriptOf(page)
    expect(lines.slice(0, 2)).to.deep.equal(['You: hello', 'You: who pays for the postage?'])
    expect(lines).to.have.length(3)
    expect(await page.locator('.typing').count()).to.equal(0)
    expect(await page.locator('.becoming').count()).to.equal(0)
  })
})
