import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot, readConfig } from '../../src/config.js'
import { createLog } from '../../src/log.js'
import { startService } from '../../src/main.js'
import { launchBrowser } from '../support/browser.js'
import { temporaryPrefix } from '../support/leaks.js'

// `npm run picture`: takes the README's picture of the chat, from the real page of the real service.

const folder = await mkdtemp(join(tmpdir(), `${temporaryPrefix}picture-`))
const config = readConfig({ PORT: '0', DATA_FOLDER: folder })
const service = await startService(config, createLog('silent'), line => process.stderr.write(`${line}\n`))
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 760, height: 1180 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' })
  await page.goto(service.address)
  for (const [words, reply] of [
    ['Who pays the postage for our invoices?', 'as of'],
    ['I lost my invoice 04418827, our account is maple-ops', 'title'],
    ['Maple Garden Trading Co., Ltd.', 'lost?'],
    ['The cleaners threw it away', 'correct?'],
  ] as const) {
    await page.getByLabel('Message').fill(words)
    await page.keyboard.press('Enter')
    await page.getByRole('log').getByText(reply, { exact: false }).last().waitFor()
  }
  await page.getByRole('button', { name: 'Yes, file it' }).waitFor()
  await page.screenshot({ path: join(projectRoot, 'docs', 'chat.png') })
} finally {
  await browser.close()
  await service.stop()
  await rm(folder, { recursive: true })
}
