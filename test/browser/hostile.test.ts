import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { startService } from '../channels/service.js'
import { createFakeDesk, postage } from '../support/fake-desk.js'
import { openVisitors, say, type Visitors } from './page.js'

const hostile = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<svg onload="window.hit = 1">',
  '<iframe srcdoc="<script>parent.hit = 1</script>">',
  '"><a href="javascript:window.hit = 1">x</a>',
  '[x](javascript:window.hit=1)',
  '<style>body{display:none}</style>',
]

describe('hostile words on the page', () => {
  let visitors: Visitors
  let service: HttpService

  before(async () => {
    visitors = await openVisitors()
  })
  after(() => visitors.stop())
  afterEach(async () => {
    await visitors.leave()
    await service.stop()
  })

  it('are shown as words, whether a customer wrote them, the bot says them, offers them or an entry holds them', async () => {
    service = await startService({
      desk: createFakeDesk({
        replyTo: text => [
          { kind: 'text', text, choices: [{ label: text }] },
          { kind: 'answer', ...postage, question: text, text, asOf: text },
        ],
      }),
    })
    const page = await visitors.open(service.address)
    const loaded: string[] = []
    page.on('request', request => loaded.push(request.url()))

    for (const [index, text] of hostile.entries()) {
      await say(page, text)
      await page.getByRole('article').nth(index).waitFor()
    }

    for (const [index, text] of hostile.entries()) {
      expect(await page.locator('.customer .bubble').nth(index).textContent()).to.equal(text)
      expect(await page.locator('.bot .bubble').nth(index).textContent()).to.equal(text)
      expect(await page.locator('.line .choice').nth(index).textContent()).to.equal(text)
      expect(await page.locator('.card h3').nth(index).textContent()).to.equal(text)
    }
    expect(await page.evaluate('window.hit')).to.equal(undefined)
    expect(await page.locator('#lines :is(script, img, svg, iframe, style, [onerror], [onload], a[href^="javascript"])').count()).to.equal(
      0,
    )
    expect(loaded).to.deep.equal([])
  })

  it('would not run even if they got into the page as HTML, because of the policy (and would without it)', async () => {
    service = await startService()
    const attack = `const box = document.createElement('div'); document.body.append(box); box.innerHTML = '<img src="data:," onerror="window.hit = 1">'`

    const guarded = await visitors.open(service.address)
    const refused = guarded.waitForEvent('console', message => message.text().includes('Content Security Policy'))
    await guarded.evaluate(attack)
    await refused
    const open = await visitors.open('about:blank')
    await open.evaluate(attack)
    await open.waitForFunction('window.hit === 1')

    expect(await guarded.evaluate('window.hit')).to.equal(undefined)
  })
})
