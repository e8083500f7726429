import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { report } from '../eval/made-up.js'
import { pageOf } from '../eval/page/page.js'
import { temporaryPrefix } from '../support/leaks.js'
import { contrastOf } from './contrast.js'
import { openVisitors, type Visitors } from './page.js'

describe('the page of npm run eval', () => {
  let visitors: Visitors
  let folder: string
  let address: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), `${temporaryPrefix}eval-`))
    await writeFile(join(folder, 'eval.html'), pageOf(report, 'test/eval'))
    address = pathToFileURL(join(folder, 'eval.html')).href
    visitors = await openVisitors()
  })

  afterEach(async () => {
    expect(visitors.complaints).to.deep.equal([])
    await visitors.leave()
  })

  after(async () => {
    await visitors.stop()
    await rm(folder, { recursive: true })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read in ${colorScheme}`, async () => {
      const page = await visitors.open(address, { colorScheme })

      for (const selector of ['h1', '.headlines span', 'section p', 'td.is-wrong', 'td.is-right', 'summary'])
        expect(await contrastOf(page, selector), selector).to.be.at.least(4.5)
    })

  for (const width of [390, 1280])
    it(`never scrolls sideways at ${width} pixels`, async () => {
      const page = await visitors.open(address, { viewport: { width, height: 900 } })

      expect(await page.evaluate('document.documentElement.scrollWidth')).to.equal(width)
    })
})
