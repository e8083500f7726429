import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { tempFolders } from '../store/temp-folders.js'
import { healthyFiles, replace } from '../support/content-files.js'
import { commitFiles, gitIn, initRepository } from '../support/repository.js'
import { run } from './run.js'

describe('faq history and faq rollback', () => {
  const newFolder = tempFolders()

  async function changedFolder() {
    const folder = await newFolder()
    await initRepository(folder, healthyFiles)
    await commitFiles(folder, replace('faq/postage.md', 'as of: 2021-05-27', 'as of: 2026-01-01')(healthyFiles), 'A new date')
    return { folder, settings: { CONTENT_FOLDER: folder } }
  }

  /** A public interface: what stands here is added to, never changed. */
  it('shows the versions, in words and as an object', async () => {
    const { settings } = await changedFolder()

    const said = (await run(faq, ['history', 'postage'], { settings })).printed
    const { printed } = await run(faq, ['history', 'postage', '--json', '--limit', '1'], { settings })

    expect(said).to.include('    A new date').and.include('  faq/postage.md, as of: [-2021-05-27-]{+2026-01-01+}')
    const [version, ...more] = JSON.parse(printed[0] ?? '')
    expect(more).to.deep.equal([])
    expect(Object.keys(version)).to.deep.equal(['commit', 'at', 'author', 'reason', 'revisions', 'changes', 'phrasings'])
  })

  it('shows the words of any revision that a receipt names, and takes an entry back to it', async () => {
    const { folder, settings } = await changedFolder()
    const versions = JSON.parse((await run(faq, ['history', 'postage', '--json'], { settings })).printed[0] ?? '')
    const revision = versions[1].revisions['faq/postage.md']

    const shown = await run(faq, ['history', 'postage', '--revision', revision], { settings })
    const taken = await run(faq, ['rollback', 'postage', revision, '--author', 'Ann', '--reason', 'Not yet'], { settings })

    expect(shown.printed.join('\n')).to.match(/^faq\/postage\.md at [0-9a-f]{12}, .*\nas of 2021-05-27\n/)
    expect([taken.code, taken.printed]).to.deep.equal([0, ['faq/postage.md']])
    expect(gitIn(folder, 'log', '-1', '--format=%an: %s').trim()).to.equal('Ann: Not yet')
    expect(gitIn(folder, 'show', 'HEAD:faq/postage.md')).to.equal(healthyFiles['faq/postage.md'])
  })

  // Nothing of this writes anything, so one folder does for all.
  let same: Awaited<ReturnType<typeof changedFolder>>
  before(async () => {
    same = await changedFolder()
  })

  for (const [title, words, code, says] of [
    ['an entry that never was', ['history', 'postages'], 1, 'There is and was no entry or topic "postages"'],
    ['a revision that never was', ['history', 'postage', '--revision', '0'], 1, 'No version of "postage" has the revision 0'],
    ['a path for a name', ['history', '../../etc/passwd'], 2, 'Write: counterfoil faq history ID'],
    ['nothing to take back', ['rollback', 'postage', 'HEAD'], 1, 'there is nothing to take back'],
    ['no revision to take back to', ['rollback', 'postage'], 2, 'Write: counterfoil faq rollback ID REVISION'],
  ] as const)
    it(`tells of ${title}`, async () => {
      const ran = await run(faq, words, { settings: same.settings })

      expect([ran.code, ran.printed]).to.deep.equal([code, []])
      expect(ran.told.join()).to.include(says)
    })
})
