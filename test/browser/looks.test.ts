import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { startService } from '../channels/service.js'
import { createFakeDesk } from '../support/fake-desk.js'
import { temporaryPrefix } from '../support/leaks.js'
import { contrastOf } from './contrast.js'
import { openVisitors, say, type Visitors } from './page.js'

const texts = {
  name: 'h1',
  'what it does': 'header p',
  'new conversation': '#new',
  'the customer': '.customer .bubble',
  'the bot': '.bot .bubble',
  'question of an answer': '.card h3',
  'words of an answer': '.card .words p',
  'date of an answer': '.card footer',
  'a choice': '.line .choice:not([aria-disabled])',
  'a choice of before': '.line .choice[aria-disabled]',
  'the box': '#message',
  send: '#send',
  'the note': '#note',
}

// Runs in the page: what has the focus, and whether a ring shows it (the box wears its own, on the frame around it).
const focusOf = `(() => {
  const { id, textContent } = document.activeElement
  const style = getComputedStyle(id === 'message' ? document.querySelector('.field') : document.activeElement)
  const ring = id === 'message' ? style.boxShadow.includes('0px 0px 0px 2px') : style.outlineStyle === 'solid' && style.outlineWidth === '3px'
  return [id || textContent, ring]
})()`

describe('how the page looks', () => {
  let visitors: Visitors
  let service: HttpService
  let folder: string

  before(async () => {
    visitors = await openVisitors()
    folder = await mkdtemp(join(tmpdir(), `${temporaryPrefix}looks-`))
  })
  beforeEach(async () => {
    service = await startService({ desk: createFakeDesk() })
  })
  afterEach(async () => {
    await visitors.leave()
    await service.stop()
  })
  after(async () => {
    await visitors.stop()
    // TEST_LOOKS keeps the pictures for whoever wants to see them.
    if (!process.env.TEST_LOOKS) await rm(folder, { recursive: true, force: true })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read in ${colorScheme}: every text stands out from its ground by 4.5 to 1`, async () => {
      const page = await visitors.open(service.address, { colorScheme, viewport: { width: 1_100, height: 800 } })
      await say(page, 'Who pays the postage?')
      await say(page, 'I lost it')
      const choices = page.locator('.line .choice')
      await choices.first().focus()
      // One who has the focus on a choice keeps seeing it when another tab takes the conversation on.
      await page.evaluate(
        "document.querySelector('#message').value = 'I lost it, really'; document.querySelector('#composer').requestSubmit()",
      )
      await choices.nth(2).waitFor()
      await page.screenshot({ path: join(folder, `${colorScheme}.png`) })

      for (const [name, selector] of Object.entries(texts)) expect(await contrastOf(page, selector), name).to.be.at.least(4.5)
    })

  it('measures contrast so that a weak one is found', async () => {
    const page = await visitors.open('about:blank')
    await page.setContent('<p id="weak" style="color:#888;background:#fff">x</p><p id="black" style="color:#000;background:#fff">x</p>')

    expect(await contrastOf(page, '#weak')).to.be.within(3.5, 3.6)
    expect(await contrastOf(page, '#black')).to.equal(21)
  })

  it('fits 320 pixels without scrolling sideways, whatever is written', async () => {
    const page = await visitors.open(service.address, { viewport: { width: 320, height: 640 } })
    const wide = () =>
      page.evaluate("[document.documentElement, document.querySelector('#log')].map(each => each.scrollWidth - each.clientWidth)")
    const greeting = await wide()

    await say(page, `I lost ${'W'.repeat(200)}`)
    await page.getByRole('button', { name: 'Yes, file a request' }).waitFor()
    await say(page, 'postage')
    await page.getByRole('article').waitFor()
    await page.screenshot({ path: join(folder, 'phone.png') })

    expect([greeting, await wide()]).to.deep.equal([
      [0, 0],
      [0, 0],
    ])
    expect((await page.getByRole('button', { name: 'Send' }).boundingBox())?.x).to.be.lessThan(320)
  })

  it('moves nothing for those who ask for that, and something for the others', async () => {
    for (const [reducedMotion, expected] of [
      ['reduce', 0],
      ['no-preference', 1],
    ] as const) {
      const page = await visitors.open(service.address, { reducedMotion })
      await page.evaluate("document.addEventListener('animationstart', () => { document.body.dataset.moved = 'yes' })")
      await say(page, 'postage')
      await page.getByRole('article').waitFor()
      if (expected) await page.locator('body[data-moved]').waitFor()

      expect(await page.locator('body[data-moved]').count()).to.equal(expected)
    }
  })

  it('shows where the focus is on everything that takes it', async () => {
    const page = await visitors.open(service.address)
    await page.getByRole('heading', { name: 'What would you like' }).waitFor()
    const shown: unknown[] = []

    for (let presses = 0; presses < 7; presses += 1) {
      await page.keyboard.press('Tab')
      shown.push(await page.evaluate(focusOf))
    }

    expect(shown).to.deep.equal(
      ['new', 'log', 'Who pays the postage?', "Why can't I click Apply Invoice?", 'I lost my invoice', 'message', 'send'].map(each => [
        each,
        true,
      ]),
    )
  })
})
