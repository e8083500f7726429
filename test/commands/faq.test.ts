import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { tempFolders } from '../store/temp-folders.js'
import { type Edit, healthyFiles, put, replace, writeFiles } from '../support/content-files.js'
import { run } from './run.js'

describe('faq check', () => {
  const newFolder = tempFolders()

  async function contentWith(edit: Edit): Promise<{ CONTENT_FOLDER: string }> {
    const folder = await newFolder()
    await writeFiles(folder, edit(healthyFiles))
    return { CONTENT_FOLDER: folder }
  }

  const broken = put('faq/postage.md', '---\nas of: 2021-05-27\n---\nWe pay it.\n')

  it('finds nothing to mend in the project’s own files, and counts them', async () => {
    const { code, told } = await run(faq, ['check'])

    expect(code).to.equal(0)
    expect(told).to.have.length(1)
    expect(told[0]).to.match(
      /^The FAQ is in order: \d+ entries, \d+ topics not covered, \d+ intents, \d+ phrasings, \d+ in Chinese, \d+ tests\./,
    )
  })

  it('with --json prints an empty list where there is nothing', async () => {
    const settings = await contentWith(files => files)
    expect((await run(faq, ['check', '--json'], { settings })).printed).to.deep.equal(['{"problems":[]}'])
  })

  it('prints each mistake with its file and line, and ends with 1', async () => {
    const { code, printed, told } = await run(faq, ['check'], { settings: await contentWith(broken) })

    expect(code).to.equal(1)
    expect(printed.length).to.be.greaterThan(0)
    expect(printed[0]).to.match(/^faq\/postage\.md:\d+:\d+: /)
    expect(told.at(-1)).to.match(new RegExp(`^${printed.length} problems? to mend\\.$`))
  })

  it('with --json prints the same mistakes as one object', async () => {
    const settings = await contentWith(broken)

    const { code, printed } = await run(faq, ['check', '--json'], { settings })

    expect(code).to.equal(1)
    expect(printed).to.have.length(1)
    const { problems } = JSON.parse(printed[0] ?? '')
    expect(problems).to.have.length((await run(faq, ['check'], { settings })).printed.length)
    expect(problems[0]).to.include.keys('file', 'line')
  })

  it('with an option it does not know says which there are', async () => {
    const { code, printed, told } = await run(faq, ['check', '--xml'])

    expect([code, printed]).to.deep.equal([2, []])
    expect(told).to.deep.equal(['"faq check" does not take "--xml".', 'Write: counterfoil faq check [--json | --sarif | --github]'])
  })

  it('ends with 0 where there are only warnings, and counts them', async () => {
    const settings = await contentWith(replace('faq/postage.phrases.txt', 'is mailing free', 'is mailing free\nhow about the refundz aa?'))

    const { code, printed, told } = await run(faq, ['check'], { settings })

    expect(code).to.equal(0)
    expect(printed).to.have.length(1)
    expect(printed[0]).to.match(/^faq\/postage\.phrases\.txt:3:1: warning: .*"refund"/)
    expect(told.at(-1)).to.match(/^The FAQ is in order: .*\. 1 warning to look at\.$/)
  })

  for (const words of [[], ['chekc']])
    it(`says what to write instead of "faq ${words.join(' ')}"`, async () => {
      const { code, told, printed } = await run(faq, words)

      expect([code, printed]).to.deep.equal([2, []])
      expect(told.join()).to.contain('Write one of:\ncounterfoil faq check')
    })
})
