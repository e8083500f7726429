import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { DeskError } from '../../src/errors.js'
import { compareVersions } from '../../src/faq-diff/compare-versions.js'
import { markdownDiff } from '../../src/faq-diff/markdown-diff.js'
import { withVersions } from '../../src/faq-diff/open-versions.js'
import { sayDiff } from '../../src/faq-diff/say-diff.js'
import type { FaqDiff } from '../../src/measures/faq-diff.js'
import { tempFolders } from '../store/temp-folders.js'
import { type Edit, type Files, healthyFiles, put, replace, translatedFiles, writeFiles } from '../support/content-files.js'
import { initRepository } from '../support/repository.js'
import { run } from './run.js'

const tests = 'tests:\n  - ask: who pays for the mail\n    expect: postage\n'

describe('faq diff', () => {
  const newFolder = tempFolders()
  let cacheFolder: string

  before(async () => {
    cacheFolder = await newFolder()
  })

  async function diffOf(edit: Edit, files: Files = put('faq/tests/a.yaml', tests)(healthyFiles)): Promise<FaqDiff> {
    const contentFolder = await newFolder()
    await initRepository(contentFolder, files)
    await writeFiles(contentFolder, edit(files))
    const opening = { contentFolder, cacheFolder, reading: 'words', tell: () => {} } as const
    return withVersions('HEAD', opening, versions => compareVersions(versions, { asked: 0, changed: [] }))
  }

  it('finds nothing where nothing changed, and is green', async () => {
    const { words, tests, moved, added, changed, gate, asked } = await diffOf(files => files)

    expect({ words, tests, moved, added, changed }).to.deep.equal({ words: [], tests: [], moved: [], added: 0, changed: [] })
    expect([gate.colour, asked.tests]).to.deep.equal(['green', 1])
  })

  it('is green where a harmless phrasing is added', async () => {
    const diff = await diffOf(replace('faq/postage.phrases.txt', 'is mailing free', 'is mailing free\nis the mail paid by you'))

    expect(diff.gate).to.deep.equal({ colour: 'green', reasons: [] })
    expect([diff.added, diff.removed, diff.moved]).to.deep.equal([1, 0, []])
  })

  it('says which version it learns, and learns the other only where its phrasings differ', async () => {
    const own = await newFolder()
    const learnt = async (edit: Edit) => {
      const contentFolder = await newFolder()
      await initRepository(contentFolder, healthyFiles)
      await writeFiles(contentFolder, edit(healthyFiles))
      const told: string[] = []
      await withVersions('HEAD', { contentFolder, cacheFolder: own, reading: 'words', tell: line => told.push(line) }, async () => {})
      return told.map(line => line.replace(/\d+/, 'N'))
    }

    const learning = 'Learning N phrasings (a minute or two, once for each change of the files) …'
    expect(await learnt(replace('faq/postage.md', 'You pay', 'Nobody pays'))).to.deep.equal([`${learning} (the files at HEAD)`])
    expect(await learnt(replace('faq/postage.phrases.txt', 'is mailing free', 'is the mail free'))).to.deep.equal([
      `${learning} (the files as they are)`,
    ])
  })

  it('tells exactly which phrasing moved where, and is red', async () => {
    const move: Edit = files =>
      put('faq/lost.phrases.txt', 'is mailing free\n')(replace('faq/postage.phrases.txt', 'is mailing free\n', '')(files))

    const diff = await diffOf(move)

    expect(diff.moved).to.deep.equal([
      { text: 'is mailing free', language: 'en', from: 'postage', to: 'lost', at: 'faq/lost.phrases.txt:1' },
    ])
    expect([diff.added, diff.removed]).to.deep.equal([0, 0])
    expect(diff.gate).to.deep.equal({ colour: 'red', reasons: ['1 phrasing moved from one subject to another'] })
  })

  it('hears all anew where only look-alikes changed, and tells what they ask back', async () => {
    const diff = await diffOf(put('faq/look-alikes.txt', 'any entry: mail\n'))

    expect(diff.tests.map(({ ask, after }) => [ask, after.verdict])).to.deep.equal([['who pays for the mail', 'missed']])
    expect(diff.changed.map(({ text, effect }) => [text, effect])).to.deep.include(['is mailing free', 'now-unknown'])
    expect(diff.gate.colour).to.equal('red')
  })

  it('counts no phrasings as asked where none need be', async () => {
    expect((await diffOf(put('faq/look-alikes.txt', '# Nothing yet.\n'))).asked.phrasings).to.equal(0)
  })

  it('shows changed words, in both languages, and hears nothing anew for them', async () => {
    const edit: Edit = files =>
      replace(
        'faq/zh/postage.md',
        '不用付',
        '要付',
      )(
        replace(
          'faq/postage.md',
          'as of: 2021-05-27',
          'as of: 2026-01-01',
        )(replace('faq/zh/postage.md', 'as of: 2021-05-27', 'as of: 2026-01-01')(files)),
      )

    const diff = await diffOf(edit, translatedFiles)

    expect([...sayDiff(diff)].filter(line => line.startsWith('  faq/'))).to.deep.equal([
      '  faq/postage.md, as of: [-2021-05-27-]{+2026-01-01+}',
      '  faq/zh/postage.md, answer: 您**[-不用-]{+要+}付**。',
      '  faq/zh/postage.md, as of: [-2021-05-27-]{+2026-01-01+}',
    ])
    expect(diff.changed).to.deep.equal([])
    expect(diff.gate.colour).to.equal('green')
  })

  it('is red where a test fails that came out right', async () => {
    const edit: Edit = files => put('faq/tests/a.yaml', tests.replace('expect: postage', 'expect: lost'))(files)

    const diff = await diffOf(edit)

    expect(diff.tests).to.have.length(1)
    expect(diff.tests[0]).to.deep.include({ at: 'faq/tests/a.yaml:2', expected: 'lost', before: null })
    expect(diff.gate.colour).to.equal('red')
  })

  it('tells what is no longer answered where an entry is taken away', async () => {
    const folder = await newFolder()
    await initRepository(folder, put('faq/tests/a.yaml', tests)(healthyFiles))
    for (const path of ['faq/postage.md', 'faq/postage.phrases.txt', 'faq/tests/a.yaml']) await rm(join(folder, path))

    const diff = await withVersions('HEAD', { contentFolder: folder, cacheFolder, reading: 'words', tell: () => {} }, versions =>
      compareVersions(versions, { asked: 0, changed: [] }),
    )

    expect(diff.removed).to.be.greaterThan(10)
    expect(diff.words.map(({ file, what, kind }) => `${file} ${what} ${kind}`)).to.include('faq/postage.md answer removed')
    expect(diff.changed.filter(({ home, effect }) => home === 'postage' && effect === 'now-unknown').length).to.be.greaterThan(5)
  })

  it('as a comment lets nothing that was written become markup, a link or a mention', () => {
    const hostile = 'is mailing free](https://evil.example) @team <img src=x> `code` **b** #1'
    const made = markdownDiff({
      from: 'abc',
      words: [{ file: 'faq/a.md', what: 'answer', kind: 'changed', pieces: [{ kind: 'added', text: '<script>x' }] }],
      tests: [],
      moved: [{ text: hostile, language: 'en', from: 'a', to: 'b', at: 'faq/b.md:1' }],
      added: 0,
      removed: 0,
      changed: [],
      asked: { tests: 0, phrasings: 1, messages: 0 },
      gate: { colour: 'red', reasons: ['1 phrasing moved'] },
    })
    expect(made).to.include('is mailing free\\]\\(https&#58;//evil.example\\) &#64;team &lt;img src=x&gt; \\`code\\` \\*\\*b\\*\\* \\#1')
    expect(made).to.include('<ins>&lt;script&gt;x</ins>')
  })

  for (const [title, words, says] of [
    ['a revision that is not there', ['diff', 'nowhere'], 'git knows no revision "nowhere"'],
    ['an option for a revision', ['diff', '--', '--output=x'], 'is no revision'],
  ] as const)
    it(`tells of ${title}`, async () => {
      const folder = await newFolder()
      await initRepository(folder, healthyFiles)

      const error = await run(faq, words, { settings: { CONTENT_FOLDER: folder } }).catch((thrown: unknown) => thrown)

      expect(error).to.be.instanceOf(DeskError).with.property('code', 'INPUT_INVALID')
      expect((error as DeskError).message).to.include(says)
    })

  it('tells of a folder that is no repository', async () => {
    const folder = await newFolder()
    await writeFiles(folder, healthyFiles)

    const error = await run(faq, ['diff', 'HEAD'], { settings: { CONTENT_FOLDER: folder } }).catch((thrown: unknown) => thrown)

    expect(error).to.be.instanceOf(DeskError).with.property('code', 'INPUT_INVALID')
  })

  for (const words of [['diff'], ['diff', 'a', 'b'], ['diff', 'a', '--json', '--markdown']])
    it(`says what to write instead of "faq ${words.join(' ')}"`, async () => {
      const { code, told } = await run(faq, words)
      expect([code, told.at(-1)]).to.deep.equal([2, 'Write: counterfoil faq diff REVISION [--json | --markdown]'])
    })
})
