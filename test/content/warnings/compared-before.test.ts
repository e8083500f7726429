import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import { readContent } from '../../../src/content/load.js'
import { say } from '../../../src/content/problem.js'
import { compareAll } from '../../../src/content/warnings/among-phrasings.js'
import { comparedBefore } from '../../../src/content/warnings/compared-before.js'
import { warningsAbout } from '../../../src/content/warnings/warnings-about.js'
import { type Edit, type Files, put, replace, translatedFiles, withFiles } from '../../support/content-files.js'
import { inTemporaryFolder } from '../../support/temporary-folder.js'

const list = 'faq/postage.phrases.txt'
const alike = put(list, 'is mailing free\nwhat does the courier cost\nwhat does a courier cost?\n')

describe('what comparing phrasings found before', () => {
  it('is taken up where only answers were mended, and told where the phrasings stand now', () =>
    inTemporaryFolder(async cache => {
      const compare = sinon.spy(compareAll)
      const inLost = put('faq/lost.md', `${translatedFiles['faq/lost.md']}- what does the currier cost\n`)
      const before = inLost(alike(translatedFiles))

      const [first] = await said(before, cache, compare)
      const [again] = await said(replace('faq/lost.md', 'Apply for', 'Dear customer,\n\napply for')(before), cache, compare)

      sinon.assert.calledTwice(compare)
      expect(first).to.match(
        /^faq\/postage\.phrases\.txt:2:1: warning: nearly the same phrasing as at faq\/lost\.md:22, "what does the currier/,
      )
      expect(again).to.equal(first?.replace('lost.md:22', 'lost.md:24'))
    }))

  for (const [what, change] of [
    ['a phrasing that is added', alike],
    ['one that comes to another entry', put('faq/lost.phrases.txt', 'is mailling free\n')],
    ['look-alikes that stand in phrasings', put('faq/look-alikes.txt', 'lost: how about\n')],
    ['one in the other language', put('faq/zh/lost.phrases.txt', '快递费多少呢\n')],
  ] as const)
    it(`never hides ${what}`, () =>
      inTemporaryFolder(async cache => {
        await said(translatedFiles, cache)

        const told = await said(change(translatedFiles), cache)

        expect(told).to.have.length.greaterThan(0)
        expect(told).to.deep.equal(await said(change(translatedFiles), null))
      }))

  it('never hides that a form no longer belongs to the entry it sounds like', () =>
    inTemporaryFolder(async cache => {
      const sounds: Edit = put('intents/copy.phrases.txt', 'tell me now how about loss aa bb\n')
      const before = sounds(translatedFiles)
      const after = replace('intents/copy.yaml', 'entry: lost\n', '')(before)

      await said(before, cache)

      expect(await said(after, cache)).to.deep.equal(await said(after, null))
    }))

  it('is found anew where the file is damaged', () =>
    inTemporaryFolder(async cache => {
      const before = await said(alike(translatedFiles), cache)
      for (const name of await readdir(cache)) await writeFile(join(cache, name), '[]{}')

      expect(await said(alike(translatedFiles), cache)).to.deep.equal(before)
    }))
})

/** The warnings about these files, with what is kept in a folder, or without. */
async function said(files: Files, cache: string | null, compare = compareAll): Promise<readonly string[]> {
  const read = await withFiles(files, readContent)
  const warnings = await warningsAbout(read, '2026-06-01', content =>
    cache === null ? compare(content) : comparedBefore(content, cache, compare),
  )
  return warnings.map(say)
}
