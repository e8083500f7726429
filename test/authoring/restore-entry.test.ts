import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { restoreEntry } from '../../src/authoring/restore-entry.js'
import { readContent } from '../../src/content/load.js'
import { tempFolders } from '../store/temp-folders.js'
import { type Files, healthyFiles, put, remove, replace } from '../support/content-files.js'
import { commitFiles, gitIn, initRepository } from '../support/repository.js'

const postage = ['faq/postage.md', 'faq/postage.phrases.txt']
const without = remove(...postage)(healthyFiles)
const signed = { author: 'Ann', reason: 'It was right before' }

describe('restoreEntry', () => {
  const newFolder = tempFolders()

  async function changed(before: Files, after: Files) {
    const folder = await newFolder()
    await initRepository(folder, before)
    const first = gitIn(folder, 'rev-parse', 'HEAD').trim()
    await commitFiles(folder, after, 'A change')
    return { folder, first }
  }

  it('writes every file of the entry back, byte for byte, and commits nothing else', async () => {
    const after = replace(
      'faq/lost.md',
      'copy',
      'photocopy',
    )(replace('faq/postage.phrases.txt', 'is mailing free', 'free mail?')(healthyFiles))
    const { folder, first } = await changed(healthyFiles, after)

    const restored = await restoreEntry('postage', first, folder, signed)

    expect(restored).to.deep.include({ kind: 'restored', files: ['faq/postage.phrases.txt'] })
    expect(await readFile(join(folder, 'faq/postage.phrases.txt'), 'utf8')).to.equal(healthyFiles['faq/postage.phrases.txt'])
    expect(await readFile(join(folder, 'faq/lost.md'), 'utf8')).to.equal(after['faq/lost.md'])
    expect(gitIn(folder, 'log', '-1', '--format=%an: %s').trim()).to.equal('Ann: It was right before')
    expect(gitIn(folder, 'status', '--porcelain')).to.equal('')
  })

  it('takes a file away that was not there then', async () => {
    const { folder, first } = await changed(healthyFiles, put('faq/lost.phrases.txt', 'gone for good\n')(healthyFiles))

    const restored = await restoreEntry('lost', first, folder, signed)

    expect(restored).to.deep.include({ kind: 'restored', files: ['faq/lost.phrases.txt'] })
    expect(existsSync(join(folder, 'faq/lost.phrases.txt'))).to.equal(false)
    expect(gitIn(folder, 'status', '--porcelain')).to.equal('')
  })

  it('takes an entry away that was not there then, in both files', async () => {
    const { folder, first } = await changed(without, healthyFiles)

    const restored = await restoreEntry('postage', first, folder, signed)

    expect(restored).to.deep.include({ kind: 'removed', files: postage })
    expect(postage.map(file => existsSync(join(folder, file)))).to.deep.equal([false, false])
    expect(gitIn(folder, 'status', '--porcelain')).to.equal('')
  })

  it('takes none away that a test expects, and says which one', async () => {
    const tests = put('faq/tests/a.yaml', 'tests:\n  - ask: who pays for the mail\n    expect: postage\n')
    const { folder, first } = await changed(without, tests(healthyFiles))

    const restored = await restoreEntry('postage', first, folder, signed)

    expect(restored.kind === 'mistaken' && restored.problems.join()).to.include('faq/tests/a.yaml:3')
    expect(postage.map(file => existsSync(join(folder, file)))).to.deep.equal([true, true])
  })

  it('writes nothing where the folder would have a mistake: a phrasing that stands elsewhere by now', async () => {
    const without = replace('faq/postage.phrases.txt', 'is mailing free', 'free mail?')(healthyFiles)
    const { folder, first } = await changed(healthyFiles, put('faq/lost.phrases.txt', 'is mailing free\n')(without))

    const restored = await restoreEntry('postage', first, folder, signed)

    expect(restored.kind).to.equal('mistaken')
    expect(restored.kind === 'mistaken' && restored.problems.join()).to.include('the same phrasing')
    expect(await readFile(join(folder, 'faq/postage.phrases.txt'), 'utf8')).to.include('free mail?')
  })

  it('says where there is nothing to take back', async () => {
    const { folder, first } = await changed(healthyFiles, replace('faq/lost.md', 'copy', 'photocopy')(healthyFiles))

    expect(await restoreEntry('postage', first, folder, signed)).to.deep.equal({ kind: 'same' })
    expect(await restoreEntry('never', first, folder, signed)).to.deep.equal({ kind: 'absent' })
  })

  it('overwrites nobody: what was saved while the folder was checked is kept', async () => {
    const { folder, first } = await changed(healthyFiles, replace('faq/lost.md', 'copy', 'photocopy')(healthyFiles))
    const other = String(healthyFiles['faq/lost.md']).replace('copy', 'facsimile')

    const restored = await restoreEntry('lost', first, folder, signed, async where => {
      await writeFile(join(folder, 'faq/lost.md'), other)
      return readContent(where)
    })

    expect(restored).to.deep.equal({ kind: 'changed', files: ['faq/lost.md'] })
    expect(await readFile(join(folder, 'faq/lost.md'), 'utf8')).to.equal(other)
  })

  it('brings an entry back that was deleted', async () => {
    const { folder, first } = await changed(healthyFiles, replace('faq/lost.md', 'copy', 'photocopy')(healthyFiles))
    gitIn(folder, 'rm', '--quiet', 'faq/postage.md', 'faq/postage.phrases.txt')
    await commitFiles(folder, {}, 'Gone')

    expect((await restoreEntry('postage', first, folder, signed)).kind).to.equal('restored')
    expect(await readFile(join(folder, 'faq/postage.md'), 'utf8')).to.equal(healthyFiles['faq/postage.md'])
  })
})
