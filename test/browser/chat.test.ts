import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { HttpService } from '../../src/channels/http/server.js'
import { startService } from '../channels/service.js'
import { createFakeDesk, type FakeDesk } from '../support/fake-desk.js'
import { openVisitors, say, transcriptOf, type Visitors } from './page.js'

describe('the chat page', () => {
  // The first run unpacks the browser.
  let visitors: Visitors
  let service: HttpService
  let desk: FakeDesk

  before(async () => {
    visitors = await openVisitors()
  })
  beforeEach(async () => {
    desk = createFakeDesk()
    service = await startService({ desk })
  })
  afterEach(async () => {
    const complaints = [...visitors.complaints]
    await visitors.leave()
    await service.stop()
    expect(complaints).to.deep.equal([])
  })
  after(() => visitors.stop())

  it('greets a first visitor, and names its parts for a screen reader', async () => {
    const page = await visitors.open(service.address)

    await page.getByRole('heading', { name: 'What would you like to know?' }).waitFor()
    const log = page.getByRole('log', { name: 'Conversation' })
    for (const name of ['Who pays the postage?', "Why can't I click Apply Invoice?", 'I lost my invoice'])
      expect(await log.getByRole('button', { name }).count(), name).to.equal(1)
    expect(await log.getAttribute('aria-live')).to.equal('polite')
    expect(await page.getByRole('textbox', { name: 'Message' }).count()).to.equal(1)
    expect(await page.getByRole('button', { name: 'Send' }).count()).to.equal(1)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Counterfoil')
    expect(await page.locator('html').getAttribute('lang')).to.equal('en')
  })

  it('shows a message and its answer, as a card with the question and its date', async () => {
    const page = await visitors.open(service.address)

    await say(page, 'Who pays the postage?')

    const card = page.getByRole('article')
    await card.waitFor()
    expect(await card.getByRole('heading').textContent()).to.equal('Who pays the postage for an invoice?')
    expect(await card.locator('strong').textContent()).to.equal('mailed to your address')
    expect(await card.locator('footer').textContent()).to.equal('as of 27 May 2021')
    expect((await transcriptOf(page))[0]).to.equal('You: Who pays the postage?')
    expect(await page.locator('.becoming').count()).to.equal(0)
    expect(await page.getByRole('heading', { name: 'What would you like' }).count()).to.equal(0)
  })

  it('shows while it waits for the rest of a thought that it is being read, and says of no part that it is still being sent', async () => {
    await service.stop()
    service = await startService({ desk: createFakeDesk(), burstWait: 60_000 })
    const page = await visitors.open(service.address)

    await say(page, 'hi')
    await say(page, 'one thing about my invoice')
    await page.locator('.customer:nth-last-child(2) + .typing').waitFor()
    await page.waitForFunction("document.querySelectorAll('.sending').length === 0")

    expect(await transcriptOf(page)).to.deep.equal(['You: hi', 'You: one thing about my invoice', 'Counterfoil is writing'])
  })

  it('offers choices that can be taken by keyboard alone, the newest only', async () => {
    const page = await visitors.open(service.address)
    await page.getByLabel('Message').focus()
    await page.keyboard.type('I lost my invoice')
    await page.keyboard.press('Enter')
    const choice = page.getByRole('button', { name: 'Yes, file a request' })
    await choice.waitFor()

    for (let presses = 0; presses < 20 && !(await isFocused(page, 'Yes, file a request')); presses += 1)
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByText('You wrote: Yes, file a request').waitFor()

    expect(await choice.count()).to.equal(0)
    expect(await page.getByRole('button', { name: 'No, thank you' }).count()).to.equal(0)
    expect(await page.evaluate('document.activeElement.id')).to.equal('message')
  })

  it('leaves choices where they are while they have the focus, out of use, and hides them when it goes on', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'I lost my invoice')
    const choice = page.getByRole('button', { name: 'Yes, file a request' })
    await choice.focus()
    const tab = await page.context().newPage()
    await tab.goto(service.address)
    await say(tab, 'from the tab')
    await page.getByText('You wrote: from the tab').waitFor()

    expect(await isFocused(page, 'Yes, file a request')).to.equal(true)
    expect(await choice.isVisible()).to.equal(true)
    await page.keyboard.press('Enter')
    await page.getByLabel('Message').focus()
    expect(await choice.count()).to.equal(0)

    expect((await transcriptOf(page)).filter(line => line === 'You: Yes, file a request')).to.deep.equal([])
    await page.reload()
    await page.getByText('You wrote: from the tab').waitFor()
    expect(await choice.count()).to.equal(0)
  })

  it('shows the conversation again after a reload and in another tab', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'Who pays the postage?')
    await page.getByRole('article').waitFor()
    const before = await transcriptOf(page)

    await page.reload()
    await page.getByRole('article').waitFor()
    const tab = await page.context().newPage()
    await tab.goto(service.address)
    await tab.getByRole('article').waitFor()
    await say(tab, 'from the tab')
    await page.getByText('You wrote: from the tab').waitFor()

    expect((await transcriptOf(page)).slice(0, 2)).to.deep.equal(before)
    expect(await transcriptOf(tab)).to.deep.equal(await transcriptOf(page))
  })

  it('begins a new conversation after asking, by keyboard', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'hello')
    await page.getByText('You wrote: hello').waitFor()

    await page.getByRole('button', { name: 'New conversation' }).press('Enter')
    await page.getByRole('dialog', { name: 'Begin a new conversation?' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await transcriptOf(page)).to.have.length(2)
    await page.getByRole('button', { name: 'New conversation' }).press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What would you like to know?' }).waitFor()
    await say(page, 'again')
    await page.getByText('You wrote: again').waitFor()

    expect(await transcriptOf(page)).to.deep.equal(['You: again', 'Counterfoil: You wrote: again'])
    expect(desk.kept.conversations.size).to.equal(2)
  })

  it('refuses a message that is too long before it is sent, and keeps the words', async () => {
    const page = await visitors.open(service.address)
    const long = 'a'.repeat(4_001)

    await say(page, long)

    expect(await page.locator('#note').textContent()).to.contain('1 characters too many')
    expect(await page.getByLabel('Message').inputValue()).to.equal(long)
    expect(desk.kept.conversations.size).to.equal(0)
  })

  it('grows the box to six lines at most, and begins a line with Shift and Enter', async () => {
    const page = await visitors.open(service.address)
    const box = page.getByLabel('Message')
    const heights: number[] = []

    await box.focus()
    for (let line = 1; line <= 9; line += 1) {
      await page.keyboard.type('x')
      heights.push((await box.boundingBox())?.height ?? 0)
      await page.keyboard.press('Shift+Enter')
    }

    const [one = 0, two = 0] = heights
    expect(two).to.be.greaterThan(one)
    expect(heights[8]).to.equal(heights[6])
    expect(heights[8]).to.be.within(one * 3, one * 5)
    expect(desk.kept.conversations.size).to.equal(0)
  })
})

async function isFocused(page: Page, text: string): Promise<boolean> {
  return (await page.evaluate('document.activeElement.textContent')) === text
}
