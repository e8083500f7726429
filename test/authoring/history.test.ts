import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { historyOf } from '../../src/authoring/history.js'
import { sayWordDiff } from '../../src/measures/word-diff.js'
import { tempFolders } from '../store/temp-folders.js'
import { replace, translatedFiles } from '../support/content-files.js'
import { commitFiles, initRepository } from '../support/repository.js'

describe('historyOf', () => {
  const newFolder = tempFolders()

  async function folderWithHistory() {
    const folder = await newFolder()
    await initRepository(folder, translatedFiles)
    const changed = replace(
      'faq/zh/postage.md',
      '不用付',
      '要付',
    )(replace('faq/postage.phrases.txt', 'is mailing free', 'is the mail free')(translatedFiles))
    const commit = await commitFiles(folder, changed, 'Charge for it\n\nSince October.', 'Bo Li <bo@example.com>')
    return { folder, commit, changed }
  }

  it('tells who changed an entry, why, in which words, and what receipts name it by; the newest first', async () => {
    const { folder, commit } = await folderWithHistory()

    const [newest, first, ...more] = await historyOf('postage', folder, 10)

    expect(more).to.deep.equal([])
    expect(newest).to.deep.include({ commit, author: 'Bo Li', reason: 'Charge for it\n\nSince October.' })
    expect(newest?.changes.map(({ file, what, pieces }) => `${file} ${what}: ${sayWordDiff(pieces)}`)).to.deep.equal([
      'faq/zh/postage.md answer: 您**[-不用-]{+要+}付**。',
    ])
    expect(newest?.phrasings).to.deep.equal({ added: ['is the mail free'], removed: ['is mailing free'] })
    expect(newest?.revisions['faq/postage.md']).to.equal(first?.revisions['faq/postage.md'])
    expect(newest?.revisions['faq/zh/postage.md']).to.not.equal(first?.revisions['faq/zh/postage.md'])
    expect(first?.changes.every(({ kind }) => kind === 'added')).to.equal(true)
  })

  it('begins with what is not committed yet', async () => {
    const { folder, changed } = await folderWithHistory()
    await writeFile(join(folder, 'faq/postage.md'), String(changed['faq/postage.md']).replace('as of: 2021-05-27', 'as of: 2026-10-01'))

    const [now, before] = await historyOf('postage', folder, 2)

    expect(now).to.deep.include({ commit: null, at: null, author: null })
    expect(now?.changes.map(({ what }) => what)).to.deep.equal(['as of'])
    expect(before?.commit).to.be.a('string')
  })

  it('knows nothing of a name that nothing ever had', async () => {
    const { folder } = await folderWithHistory()
    expect(await historyOf('postages', folder, 10)).to.deep.equal([])
  })
})
