import { join } from 'node:path'
import { openAuthors } from '../../src/authoring/authors.js'
import { servePreview } from '../../src/channels/authors/serve-preview.js'
import { processConfig, projectRoot } from '../../src/config.js'
import { openKnowledge } from '../../src/knowledge/open-knowledge.js'
import { createLog } from '../../src/log.js'
import { openPractice } from '../../src/service/practice.js'
import { launchBrowser } from '../support/browser.js'

// The third part of `npm run picture`: the guide's picture of the authors' page, from the real page and the project's own FAQ.

const knowledge = await openKnowledge({ ...processConfig(), tell: line => process.stderr.write(`${line}\n`) })
const languages = () => knowledge.languages
const authors = openAuthors({ root: projectRoot, knowledge: languages, now: () => new Date(), commits: false })
const behind = { authors, talk: openPractice(languages), isReady: () => true }
const preview = await servePreview(behind, { port: 0, log: createLog('silent') })
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 }, reducedMotion: 'reduce' })
  // The first look at all files takes seconds.
  page.setDefaultTimeout(120_000)
  await page.goto(`${preview.address}/authors/`)
  await page.getByRole('button', { name: 'Who pays for mailing the invoice?' }).click()
  await page.locator('.slack-message').waitFor()
  await page.getByLabel('Message').fill('who pays the courier?')
  await page.keyboard.press('Enter')
  await page.getByText('Why: the answer of postage').click()
  await page.locator('#problems').waitFor({ state: 'attached' })
  await page.screenshot({ path: join(projectRoot, 'docs', 'authors.png') })
} finally {
  await browser.close()
  await preview.stop()
  await authors.stop()
  await knowledge.stop()
}
