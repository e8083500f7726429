import { randomInt } from 'node:crypto'
import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { createLive } from '../../src/delivery/live.js'
import { createDesk, type Desk } from '../../src/desk.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Act } from '../../src/tickets/acts.js'
import { startService } from '../channels/service.js'
import { knownLanguages } from '../support/known.js'
import { openVisitors, say, transcriptOf, type Visitors } from './page.js'

/** A customer on the real page whose ticket an agent takes up at the real desk. */
describe('a customer in the web chat and an agent', () => {
  let visitors: Visitors
  let service: HttpService
  let desk: Desk
  const store = createMemoryStore()
  let acts = 0

  before(async () => {
    const languages = await knownLanguages()
    desk = createDesk({ store, knowledge: () => languages, live: createLive(), now: () => new Date(), random: below => randomInt(below) })
    service = await startService({ desk })
    visitors = await openVisitors()
  })
  after(async () => {
    await visitors.stop()
    await service.stop()
  })

  const does = (reference: string, act: Act, key = `k${++acts}`) => desk.act({ key, reference, agent: { id: 'U1', name: 'Mia' }, act })

  it('read each other on the page: by name, corrected, withdrawn, and the bot is silent meanwhile', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'I lost my invoice 04418827, our account is maple-ops, title Maple Garden Ltd., it was stolen from my car')
    await page.getByRole('button', { name: 'Yes, file it' }).click()
    await page.getByText('is filed. Your reference is').waitFor()
    const reference = /INV-\w{6}/.exec((await transcriptOf(page)).at(-1) ?? '')?.[0] ?? ''

    await does(reference, { kind: 'claim' })
    await page.getByText('Mia from support has your request').waitFor()
    await say(page, 'who pays the postage?')
    await page.getByText('who pays the postage?', { exact: true }).waitFor()
    await does(reference, { kind: 'reply', words: 'I am looking <b>for</b> it.' }, 'reply')
    await releaseHeld()
    await page.getByText('I am looking <b>for</b> it.').waitFor()

    const lines = await transcriptOf(page)
    expect(lines.slice(-2)).to.deep.equal(['You: who pays the postage?', 'Mia · support I am looking <b>for</b> it.'])

    await does(reference, { kind: 'edit', of: 'reply', words: 'I have found it.' })
    await page.getByText('I have found it.').waitFor()
    expect(await page.getByText('I am looking').count()).to.equal(0)
    await does(reference, { kind: 'withdraw', of: 'reply' })
    await page.getByText('This message was withdrawn.').waitFor()
    const shown = await transcriptOf(page)
    await page.reload()
    await page.getByText('This message was withdrawn.').waitFor()
    expect(await transcriptOf(page)).to.deep.equal(shown)
    expect(await page.getByText('I have found it.').count()).to.equal(0)

    await does(reference, { kind: 'release' })
    await page.getByText('is with support again').waitFor()
    await say(page, 'who pays the postage?')
    await page.getByRole('article').waitFor()
    expect(visitors.complaints).to.deep.equal([])
  })

  async function releaseHeld(): Promise<void> {
    for (const id of await store.withDeliveries(10)) {
      const conversation = await store.load(id)
      for (const { id: delivery, errand } of conversation?.deliveries ?? []) {
        if (errand.kind === 'release') await desk.settle(id, delivery, { kind: 'done' })
      }
    }
  }
})
