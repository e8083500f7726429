import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { DeskError } from '../../src/errors.js'
import { tempFolders } from '../store/temp-folders.js'
import { healthyFiles, put, writeFiles } from '../support/content-files.js'
import { run } from './run.js'

describe('faq eval', () => {
  const newFolder = tempFolders()

  async function withTests(text: string) {
    const folder = await newFolder()
    await writeFiles(folder, put('faq/tests/a.yaml', text)(healthyFiles))
    return { folder, settings: { CONTENT_FOLDER: folder } }
  }

  it('finds every test of the project’s own FAQ right', async () => {
    const { code, printed } = await run(faq, ['eval', '--json'])

    const { source, failures, all } = JSON.parse(printed[0] ?? '')
    expect(failures).to.deep.equal([])
    expect([code, source]).to.deep.equal([0, 'tests'])
    expect(all.asked).to.be.greaterThan(30)
  })

  it('tells of a test that fails, and ends with 1', async () => {
    const { settings } = await withTests('tests:\n  - ask: Who pays for mailing the invoice?\n    expect: lost\n')

    const { code, printed } = await run(faq, ['eval'], { settings })

    expect(code).to.equal(1)
    expect(printed).to.include('  faq/tests/a.yaml:2: wrong: "Who pays for mailing the invoice?" became postage, not lost')
  })

  /** A public interface: what stands here is added to, never changed. */
  it('with --json prints one object, and with --html writes a page that needs nothing but itself', async () => {
    const { folder, settings } = await withTests(
      'tests:\n  - ask: Who pays for mailing the <b>invoice</b>?\n    expect: lost\n  - ask: 邮费由谁承担？\n    expect: not-answered\n',
    )

    const { printed } = await run(faq, ['eval', '--json', '--html', join(folder, 'eval.html')], { settings })

    const report = JSON.parse(printed[0] ?? '')
    expect(Object.keys(report)).to.deep.equal([
      'source',
      'all',
      'byLanguage',
      'byExpected',
      'calibration',
      'confusion',
      'hardest',
      'failures',
    ])
    expect(report.byLanguage.zh).to.deep.equal({ asked: 1, right: 0, wrong: 1, missed: 0 })
    expect(report.failures[1]).to.deep.equal({
      at: 'faq/tests/a.yaml:4',
      ask: '邮费由谁承担？',
      language: 'zh',
      expected: 'not-answered',
      became: 'postage',
      verdict: 'wrong',
    })
    const page = await readFile(join(folder, 'eval.html'), 'utf8')
    expect(page).to.include('Confusion, Chinese').and.include('&lt;b&gt;invoice').and.include('</html>')
    expect(page).to.not.match(/<script|<link|<img|@import|url\(|https?:|\bsrc=|\bhref=/i)
    expect(page).to.not.contain('NaN')
  })

  it('asks nothing where the tests have a mistake', async () => {
    const { settings } = await withTests('tests:\n  - ask: x\n    expect: gone\n')

    const error = await run(faq, ['eval'], { settings }).catch((thrown: unknown) => thrown)

    expect(error).to.be.instanceOf(DeskError).with.property('code', 'KNOWLEDGE_INVALID')
  })

  it('with an option it does not know says which there are', async () => {
    const { code, told } = await run(faq, ['eval', '--xml'])

    expect(code).to.equal(2)
    expect(told).to.deep.equal(['"faq eval" does not take "--xml".', 'Write: counterfoil faq eval [--phrasings] [--json] [--html FILE]'])
  })
})
