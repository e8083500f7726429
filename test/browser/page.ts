import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.js'

/** Opens pages of fresh visitors and closes them all again; what the pages complained of is kept. */
export interface Visitors {
  /** A page of somebody who was never here. `firstScript` runs before the page's own. */
  open(address: string, options?: BrowserContextOptions, firstScript?: string): Promise<Page>
  readonly complaints: string[]
  leave(): Promise<void>
  stop(): Promise<void>
}

export async function openVisitors(): Promise<Visitors> {
  const browser: Browser = await launchBrowser()
  const complaints: string[] = []
  return {
    complaints,
    async open(address, options = {}, firstScript = '') {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      await context.addInitScript(firstScript)
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(error.message))
      page.on('console', message => {
        // A server that is down is no mistake of the page's.
        if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED')) complaints.push(message.text())
      })
      await page.goto(address)
      return page
    },
    async leave() {
      for (const context of browser.contexts()) await context.close()
      complaints.length = 0
    },
    stop: () => browser.close(),
  }
}

export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message').fill(text)
  await page.getByLabel('Message').press('Enter')
}

/** What stands in the transcript, each line as it is read out. */
export async function transcriptOf(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('#lines > .line').allInnerTexts()
  return lines.map(line => line.replace(/\s+/g, ' ').trim())
}
