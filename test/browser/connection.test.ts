import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { startService } from '../channels/service.js'
import { createFakeDesk, type Kept } from '../support/fake-desk.js'
import { openVisitors, say, transcriptOf, type Visitors } from './page.js'

describe('the page when the connection is lost', () => {
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

  it('says so, comes back after a restart on the same port, and sends what was written meanwhile, once', async () => {
    const kept: Kept = { conversations: new Map(), tickets: new Map() }
    service = await startService({ desk: createFakeDesk({ kept }) })
    const port = Number(new URL(service.address).port)
    const page = await visitors.open(service.address)
    await say(page, 'before')
    await page.getByText('You wrote: before').waitFor()

    await service.stop()
    await page.getByRole('status').filter({ hasText: 'Connecting again …' }).waitFor()
    await say(page, 'meanwhile one')
    await say(page, 'meanwhile two')
    await page.getByText('waiting for the connection …').nth(1).waitFor()
    service = await startService({ desk: createFakeDesk({ kept }), port })
    await page.getByText('You wrote: meanwhile two').waitFor()

    expect(await transcriptOf(page)).to.deep.equal(
      ['before', 'meanwhile one', 'meanwhile two'].flatMap(text => [`You: ${text}`, `Counterfoil: You wrote: ${text}`]),
    )
    expect(await page.getByRole('status').textContent()).to.equal('')
    expect([...kept.conversations.values()].map(each => each.lines.length)).to.deep.equal([6])
  })

  it('finds a message and its reply that arrived while it was away, and does not send it once more', async () => {
    const kept: Kept = { conversations: new Map(), tickets: new Map() }
    let begun = () => {}
    const inTurn = new Promise<void>(resolve => {
      begun = resolve
    })
    let finish = () => {}
    const slow = createFakeDesk({
      kept,
      replyTo: async text => {
        begun()
        await new Promise<void>(resolve => {
          finish = resolve
        })
        return [{ kind: 'text', text: `You wrote: ${text}` }]
      },
    })
    service = await startService({ desk: slow })
    const page = await visitors.open(service.address)
    await say(page, 'only once')
    await page.locator('.typing').waitFor()
    await inTurn

    // The page is gone before its turn ends, and comes back when it has.
    await page.goto('about:blank')
    finish()
    // The fake desk works in order, so this one settles after the turn.
    await slow.receive({ id: 'm0', conversation: 'x', customer: { channel: 'web', id: 'x' }, text: ' ' }).catch(() => {})
    await page.goBack()
    await page.getByText('You wrote: only once').waitFor()

    expect(await transcriptOf(page)).to.deep.equal(['You: only once', 'Counterfoil: You wrote: only once'])
    expect([...kept.conversations.values()].map(each => each.lines.length)).to.deep.equal([2])
  })

  it('gets a new session where the server does not know the old one any more', async () => {
    service = await startService()
    const port = Number(new URL(service.address).port)
    const page = await visitors.open(service.address)
    await say(page, 'before')
    await page.getByText('You wrote: before').waitFor()

    await service.stop()
    service = await startService({ port, secret: 'quite another secret that is long enough' })
    await page.reload()
    await say(page, 'after')

    await page.getByText('You wrote: after').waitFor()
  })

  it('goes on in the same conversation where the storage is full', async () => {
    const kept: Kept = { conversations: new Map(), tickets: new Map() }
    service = await startService({ desk: createFakeDesk({ kept }) })
    const port = Number(new URL(service.address).port)
    const page = await visitors.open(
      service.address,
      {},
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    )
    await say(page, 'before')
    await page.getByText('You wrote: before').waitFor()

    await service.stop()
    await page.getByRole('status').filter({ hasText: 'Connecting again …' }).waitFor()
    service = await startService({ desk: createFakeDesk({ kept }), port })
    await say(page, 'after')
    await page.getByText('You wrote: after').waitFor()

    expect([...kept.conversations.values()].map(each => each.lines.length)).to.deep.equal([4])
  })

  it('opens one socket however often the network comes back while it asks for a session', async () => {
    service = await startService()
    const page = await visitors.open('about:blank')
    let answer = () => {}
    const held = new Promise<void>(resolve => {
      answer = resolve
    })
    let asked = () => {}
    const asking = new Promise<void>(resolve => {
      asked = resolve
    })
    let sessions = 0
    await page.route('**/api/session', async route => {
      sessions += 1
      asked()
      await held
      await route.continue()
    })
    let sockets = 0
    page.on('websocket', () => {
      sockets += 1
    })

    await page.goto(service.address)
    await asking
    for (let times = 0; times < 3; times += 1) await page.evaluate("dispatchEvent(new Event('online'))")
    answer()
    await say(page, 'hello')
    await page.getByText('You wrote: hello').waitFor()

    expect([sockets, sessions]).to.deep.equal([1, 1])
    expect(await transcriptOf(page)).to.deep.equal(['You: hello', 'Counterfoil: You wrote: hello'])
  })

  it('leaves one session for another while the first is still being asked for', async () => {
    const kept: Kept = { conversations: new Map(), tickets: new Map() }
    service = await startService({ desk: createFakeDesk({ kept }) })
    const page = await visitors.open('about:blank')
    const answers: (() => void)[] = []
    let sockets = 0
    page.on('websocket', () => {
      sockets += 1
    })
    await page.route('**/api/session', async route => {
      await new Promise<void>(resolve => answers.push(resolve))
      await route.continue()
    })

    await page.goto(service.address)
    await page.getByRole('button', { name: 'New conversation' }).click()
    await page.getByRole('button', { name: 'Begin a new one' }).click()
    while (answers.length < 2) await page.evaluate('new Promise(resolve => requestAnimationFrame(resolve))')
    // The newer one first: the older must not take its place.
    answers[1]?.()
    await say(page, 'hello')
    await page.getByText('You wrote: hello').waitFor()
    const older = page.waitForResponse('**/api/session')
    answers[0]?.()
    await older
    await page.unroute('**/api/session')
    await page.reload()
    await page.getByText('You wrote: hello').waitFor()

    expect(sockets).to.equal(2)
    expect(kept.conversations.size).to.equal(1)
  })
})
