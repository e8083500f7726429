import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { projectRoot } from '../../src/config.js'
import { tempFolders } from '../store/temp-folders.js'
import { run } from './run.js'

describe('faq check', () => {
  const newFolder = tempFolders()

  async function brokenContent(): Promise<string> {
    const folder = await newFolder()
    for (const part of ['faq', 'intents']) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
    await writeFile(join(folder, 'faq', 'postage.md'), '---\nas of: 2021-05-27\n---\nWe pay it.\n')
    return folder
  }

  it('finds nothing to mend in the project’s own files, and counts them', async () => {
    const { code, printed, told } = await run(faq, ['check'])

    expect([code, printed]).to.deep.equal([0, []])
    expect(told).to.have.length(1)
    expect(told[0]).to.match(/^The FAQ is in order: \d+ entries, \d+ topics not covered, \d+ intents, \d+ phrasings, \d+ in Chinese\.$/)
  })

  it('with --json prints an empty list for them', async () => {
    expect((await run(faq, ['check', '--json'])).printed).to.deep.equal(['{"problems":[]}'])
  })

  it('prints each mistake with its file and line, and ends with 1', async () => {
    const { code, printed, told } = await run(faq, ['check'], { settings: { CONTENT_FOLDER: await brokenContent() } })

    expect(code).to.equal(1)
    expect(printed.length).to.be.greaterThan(0)
    expect(printed[0]).to.match(/^faq\/postage\.md:\d+: /)
    expect(told.at(-1)).to.match(new RegExp(`^${printed.length} problems? to mend\\.$`))
  })

  it('with --json prints the same mistakes as one object', async () => {
    const settings = { CONTENT_FOLDER: await brokenContent() }

    const { code, printed } = await run(faq, ['check', '--json'], { settings })

    expect(code).to.equal(1)
    expect(printed).to.have.length(1)
    const { problems } = JSON.parse(printed[0] ?? '')
    expect(problems).to.have.length((await run(faq, ['check'], { settings })).printed.length)
    expect(problems[0]).to.include.keys('file', 'line')
  })

  for (const words of [[], ['chekc']])
    it(`says what to write instead of "faq ${words.join(' ')}"`, async () => {
      const { code, told, printed } = await run(faq, words)

      expect([code, printed]).to.deep.equal([2, []])
      expect(told.join()).to.contain('Write: counterfoil faq check')
    })
})
