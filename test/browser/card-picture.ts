import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'
import { readContent } from '../../src/content/load.js'
import { card } from '../../src/delivery/slack/card.js'
import { launchBrowser } from '../support/browser.js'
import { renderMessage, renderPage } from '../support/slack/render-page.js'
import { copyTicket, lin, shown } from '../support/slack/sample-card.js'

// The second half of `npm run picture`: the README's picture of a ticket's card, drawn from the blocks that Slack gets: as it stands when
// nobody has it yet, and as it is for the agent who has claimed it.

const { contents } = await readContent({ root: projectRoot })
const intent = contents.en.intents.get('lost-invoice-copy')
const form = intent?.kind === 'form' ? intent : null
const about = form ? { intent: { name: form.name, form: form.form } } : {}
const history = [...copyTicket.history, { at: '2026-11-26T02:25:00.000Z', what: 'claimed' as const, by: lin.name, changes: [] }]
const claimed = {
  agent: lin,
  status: 'open' as const,
  history,
  missing: [],
  fields: { ...copyTicket.fields, title: 'Maple Garden Trading Co., Ltd.', invoice_type: 'special' },
}
const cards = [
  { ...card(shown({}, new Date('2026-11-26T02:20:00.000Z'), about)), at: '10:20' },
  { ...card(shown(claimed, new Date('2026-11-26T05:30:00.000Z'), about)), at: '10:20' },
]

const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 760, height: 400 }, deviceScaleFactor: 1.5 })
  await page.setContent(renderPage(cards.map(renderMessage)))
  await page.locator('main').screenshot({ path: join(projectRoot, 'docs', 'card.png') })
} finally {
  await browser.close()
}
