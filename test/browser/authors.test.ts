import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { type Authors, openAuthors } from '../../src/authoring/authors.js'
import { addressesBehind } from '../../src/channels/address-of.js'
import { guardedDoor } from '../../src/channels/authors/doors.js'
import { createGate } from '../../src/channels/authors/gate.js'
import { type Preview, servePreview } from '../../src/channels/authors/serve-preview.js'
import { openPractice } from '../../src/service/practice.js'
import { secret, silent, startService } from '../channels/service.js'
import { healthyFiles, withFiles } from '../support/content-files.js'
import { smallKnowledge } from '../support/small-content.js'
import { contrastOf } from './contrast.js'
import { openVisitors, type Visitors } from './page.js'

const postage = 'faq/postage.md'
const files = { ...healthyFiles, 'faq/split.md': `${healthyFiles['faq/split.md']}no item\n` }
const languages = { en: smallKnowledge, zh: null }

const texts = {
  name: 'h1',
  state: '#state',
  'a kind': '#kinds button',
  'a subject': '#subjects .title',
  'its id': '#subjects .id',
  'what is wrong with it': '.count.error',
  'what stands in the search': '#search',
  'about a subject': '#about',
  'a file': '.file',
  'the words in Slack': '.slack-message',
  'the date in Slack': '.slack-context',
  'the app in Slack': '.slack-app',
  'the text': '#text',
  'how bad it is': '#problems .level',
  'where it is': '#problems .where',
  'why it is': '.why p',
  'what was asked': '#log .customer .bubble',
  'a button': '#ask .main',
  'a note': '#note',
}

describe("the authors' page", () => {
  let visitors: Visitors
  let complaints: string[]

  before(async () => {
    visitors = await openVisitors()
  })
  beforeEach(() => {
    complaints = []
  })
  afterEach(() => visitors.leave())
  after(() => visitors.stop())

  it('shows an answer as the web chat and Slack do, follows what is typed, and saves it', async () => {
    await withPreview(async (preview, root) => {
      const page = await visitors.open(`${preview.address}/authors/`, { viewport: { width: 1280, height: 900 } })
      await choose(page, 'postage')
      await page.locator('.web-view .words strong', { hasText: 'nothing' }).waitFor()
      await page.locator('.slack-view b', { hasText: 'nothing' }).waitFor()

      await page.locator('#text').fill(String(healthyFiles[postage]).replace('**nothing**', 'not *one* cent <img src=x>'))
      await page.locator('.web-view .words em', { hasText: 'one' }).waitFor()
      await page.locator('.slack-view i', { hasText: 'one' }).waitFor()
      await page.locator('#problems', { hasText: 'HTML' }).waitFor()
      await page.getByLabel('Why is it changed?').fill('the policy says so')
      await page.getByRole('button', { name: 'Check and save' }).click()
      await page.getByText('Not saved: mend the mistakes first.').waitFor()
      expect(await readFile(join(root, postage), 'utf8')).to.equal(healthyFiles[postage])

      await page.locator('#text').fill(String(healthyFiles[postage]).replace('**nothing**', 'not *one* cent'))
      await page.getByRole('button', { name: 'Check and save' }).click()
      await page.getByText('Saved.').waitFor()
      expect(await readFile(join(root, postage), 'utf8')).to.contain('not *one* cent')
    })
    // A save that was refused is an answer of 409, which the browser complains of.
    expect(complaints.filter(text => !text.includes('409'))).to.deep.equal([])
  })

  it('shows what was saved in an editor, and the line of a mistake', async () => {
    await withPreview(async (preview, root) => {
      const page = await visitors.open(`${preview.address}/authors/`, { viewport: { width: 1280, height: 900 } })
      await choose(page, 'postage')
      await page.locator('.web-view').waitFor()
      await writeFile(join(root, postage), String(healthyFiles[postage]).replace('You pay', 'Nobody pays'))
      await page.locator('.web-view', { hasText: 'Nobody pays' }).waitFor()

      await choose(page, 'split')
      await page.locator('#problems .where').first().click()
      expect(await page.evaluate('document.getSelection().toString()')).to.equal('no item')
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read in ${colorScheme}, at 1280 and at 390 pixels`, async () => {
      await withPreview(async preview => {
        for (const width of [1280, 390]) {
          const page = await visitors.open(`${preview.address}/authors/`, { colorScheme, viewport: { width, height: 900 } })
          await choose(page, 'split')
          await page.locator('#problems .where').first().waitFor()
          await page.locator('.slack-message').first().waitFor()
          await ask(page, 'is postage included')
          await page.getByText('Why: the answer of postage').click()
          expect(await page.locator('.why').innerText()).to.match(/meets its threshold of.*What would tip it/s)
          for (const [name, selector] of Object.entries(texts)) expect(await contrastOf(page, selector), name).to.be.at.least(4.5)
          const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
          expect(wide, `${width}`).to.equal(0)
        }
      })
    })

  it('is worked by keyboard, and everything that takes the focus has a name', async () => {
    await withPreview(async preview => {
      const page = await visitors.open(`${preview.address}/authors/`, { viewport: { width: 1280, height: 900 } })
      await page.locator('#subjects button').first().waitFor()
      await page.locator('#search').focus()
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('#subject-title', { hasText: 'What if I lost it?' }).waitFor()

      const unnamed = await page.evaluate(`[...document.querySelectorAll('button, input, textarea')]
        .filter(each => !each.hidden && !each.labels?.length && !each.textContent.trim() && !each.ariaLabel).map(each => each.outerHTML)`)
      expect(unnamed).to.deep.equal([])
    })
  })

  it('asks for a key where the service runs, and shows nothing before', async () => {
    await withAuthors(async authors => {
      const gate = createGate([{ name: 'ann', key: 'the-key-of-ann-0123456789' }], secret, () => new Date())
      const door = await guardedDoor(behind(authors), { gate, addressOf: addressesBehind([]), isSecure: false })
      const service = await startService({ authors: door })
      try {
        const page = await visitors.open(`${service.address}/authors/`)
        await page.getByLabel('Your key').fill('a wrong one')
        await page.getByRole('button', { name: 'Sign in' }).click()
        await page.getByText('Look whether it was copied whole.').waitFor()
        expect(await page.locator('#subjects button').count()).to.equal(0)

        await page.getByLabel('Your key').fill('the-key-of-ann-0123456789')
        await page.getByRole('button', { name: 'Sign in' }).click()
        await page.locator('#subjects button').first().waitFor()
        expect(await page.evaluate('document.cookie')).to.equal('')
        await page.getByRole('button', { name: 'Sign out' }).click()
        await page.getByLabel('Your key').waitFor()
      } finally {
        await visitors.leave()
        await service.stop()
      }
    })
  })

  async function withPreview(work: (preview: Preview, root: string) => Promise<void>): Promise<void> {
    await withAuthors(async (authors, root) => {
      const preview = await servePreview(behind(authors), { port: 0, log: silent })
      try {
        await work(preview, root)
      } finally {
        // The page asks once a second; what it is told of a server that is gone would be a complaint.
        complaints.push(...visitors.complaints)
        await visitors.leave()
        await preview.stop()
      }
    })
  }
})

async function withAuthors(work: (authors: Authors, root: string) => Promise<void>): Promise<void> {
  await withFiles(files, async ({ root }) => {
    const authors = openAuthors({ root, knowledge: () => languages, now: () => new Date(), commits: false })
    try {
      await work(authors, root)
    } finally {
      await authors.stop()
    }
  })
}

function behind(authors: Authors) {
  return { authors, talk: openPractice(() => languages), isReady: () => true }
}

async function choose(page: Page, id: string): Promise<void> {
  await page.locator('#subjects button', { has: page.locator('.id', { hasText: new RegExp(`^${id}$`) }) }).click()
  await page.locator('.file', { hasText: `${id}.md` }).waitFor()
}

async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message').fill(text)
  await page.getByLabel('Message').press('Enter')
  await page.locator('.why').waitFor()
}
