import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { startService } from '../channels/service.js'
import { openDesk } from '../support/chat.js'
import { knownLanguages } from '../support/known.js'
import { openVisitors, type Visitors } from './page.js'

describe('the chat page for a browser set to Chinese', () => {
  let visitors: Visitors
  let service: HttpService

  before(async () => {
    visitors = await openVisitors()
    service = await startService({ desk: openDesk(await knownLanguages()) })
  })
  after(async () => {
    await service.stop()
    await visitors.stop()
  })
  afterEach(async () => {
    const complaints = [...visitors.complaints]
    await visitors.leave()
    expect(complaints).to.deep.equal([])
  })

  it('speaks Chinese, and says so', async () => {
    const page = await visitors.open(service.address, { locale: 'zh-CN' })

    await page.getByRole('heading', { name: '您想了解什么？' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).to.equal('zh-CN')
    expect(await page.getByRole('log', { name: '对话' }).count()).to.equal(1)
    expect(await page.getByRole('textbox', { name: '消息' }).getAttribute('placeholder')).to.equal('请输入消息')
    expect(await page.getByRole('button', { name: '发送' }).count()).to.equal(1)
    // No word of index.html is left over: only the name of the product is Latin, and the keys.
    const words = await page.locator('body').innerText()
    expect(words.replaceAll(/Counterfoil|Enter|Shift/g, '')).not.to.match(/[A-Za-z]/)
  })

  it('marks each reply with its own language', async () => {
    const page = await visitors.open(service.address, { locale: 'zh-CN' })
    const replies = page.locator('#lines > .line.bot:not(.typing)')

    await page.getByRole('button', { name: '邮费由谁承担？' }).click()
    await replies.first().waitFor()
    await page.getByLabel('消息').fill('Is there a limit on the amount of an invoice?')
    await page.getByLabel('消息').press('Enter')
    await replies.nth(1).waitFor()

    expect(await replies.evaluateAll(lines => lines.map(line => line.getAttribute('lang')))).to.deep.equal(['zh-CN', 'en'])
    expect(await replies.first().locator('footer').innerText()).to.equal('截至 2021年5月27日')
    expect(await replies.nth(1).locator('footer').innerText()).to.equal('as of 27 May 2021')
  })

  it('stays English for any other browser, whatever is answered', async () => {
    const page = await visitors.open(service.address, { locale: 'fr-FR' })

    await page.getByRole('heading', { name: 'What would you like to know?' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).to.equal('en')
  })
})
