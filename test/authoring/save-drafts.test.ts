import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { readAuthorsFile } from '../../src/authoring/authors-file.js'
import { examine } from '../../src/authoring/examine.js'
import { type Edit, saveEdits } from '../../src/authoring/save-drafts.js'
import { healthyFiles, translatedFiles, withFiles } from '../support/content-files.js'

const postage = 'faq/postage.md'
const signed = { author: 'ann', reason: 'Say it shorter' }

describe('saving what authors edit', () => {
  it('writes a file whose folder is in order with it, and leaves nothing beside it', async () => {
    await withFiles(healthyFiles, async ({ root }) => {
      const saved = await save(root, [await edit(root, postage, text => text.replace('**nothing**', 'nothing'))])

      expect(saved).to.deep.equal({ kind: 'saved', commit: null, trouble: null })
      expect(await readFile(join(root, postage), 'utf8')).to.contain('You pay nothing.')
      expect((await readdir(join(root, 'faq'))).filter(name => name.startsWith('.'))).to.deep.equal([])
    })
  })

  it('writes nothing that makes a mistake, and says which', async () => {
    await withFiles(healthyFiles, async ({ root }) => {
      const saved = await save(root, [await edit(root, postage, text => text.replace('# Who', 'Who'))])

      expect(saved.kind === 'mistaken' && saved.problems.map(({ file, line, rule }) => [file, line, rule])).to.deep.equal([
        [postage, 4, 'structure'],
      ])
      expect(await readFile(join(root, postage), 'utf8')).to.equal(healthyFiles[postage])
    })
  })

  it('does not hold a mistake of another file against it', async () => {
    await withFiles({ ...healthyFiles, 'faq/lost.md': 'no heading' }, async ({ root }) => {
      const saved = await save(root, [await edit(root, postage, text => text.replace('**nothing**', 'nothing'))])

      expect(saved.kind).to.equal('saved')
    })
  })

  it('takes what passes the check only together', async () => {
    await withFiles(translatedFiles, async ({ root }) => {
      const newer = (file: string) => edit(root, file, text => text.replace('2021-05-27', '2026-01-02'))
      const alone = await save(root, [await newer(postage)])
      const both = await save(root, [await newer(postage), await newer('faq/zh/postage.md')])

      expect([alone.kind, both.kind]).to.deep.equal(['mistaken', 'saved'])
    })
  })

  it('overwrites nobody: what was saved since the edit began is kept', async () => {
    await withFiles(healthyFiles, async ({ root }) => {
      const mine = await edit(root, postage, text => text.replace('**nothing**', 'nothing'))
      await writeFile(join(root, postage), `${healthyFiles[postage]}- theirs\n`)

      expect(await save(root, [mine])).to.deep.equal({ kind: 'changed', files: [postage] })
      expect(await readFile(join(root, postage), 'utf8')).to.contain('- theirs')
    })
  })

  it('commits in the name of the author, with the reason, and nothing but the file', async () => {
    await withFiles(healthyFiles, async ({ root }) => {
      const git = (...words: readonly string[]) =>
        execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...words], { encoding: 'utf8' }).trim()
      git('init', '-q')
      git('add', '.')
      git('commit', '-qm', 'begin')
      await writeFile(join(root, 'faq/lost.md'), `${healthyFiles['faq/lost.md']}- staged by somebody else\n`)
      git('add', 'faq/lost.md')

      const saved = await save(root, [await edit(root, postage, text => text.replace('**nothing**', 'nothing'))], signed)

      expect(saved.kind === 'saved' && saved.commit).to.equal(git('rev-parse', '--short', 'HEAD'))
      expect(git('log', '-1', '--format=%an %ae %s')).to.equal('ann ann@localhost Say it shorter')
      expect(git('show', '--name-only', '--format=')).to.equal(postage)
    })
  })

  it('says so where a commit is refused; the file is saved', async () => {
    await withFiles(healthyFiles, async ({ root }) => {
      execFileSync('git', ['init', '-q', root])
      await writeFile(join(root, '.git', 'hooks', 'pre-commit'), '#!/bin/sh\necho no commits today >&2\nexit 1\n', { mode: 0o755 })

      const saved = await save(root, [await edit(root, postage, text => text.replace('**nothing**', 'nothing'))], signed)

      expect(saved.kind === 'saved' && saved.trouble).to.contain('no commits today')
    })
  })
})

function save(root: string, edits: readonly Edit[], by: typeof signed | null = null) {
  return saveEdits(edits, { root, examine: drafts => examine(root, drafts, '2026-06-01'), signed: by })
}

async function edit(root: string, file: string, change: (text: string) => string): Promise<Edit> {
  const found = await readAuthorsFile(root, file)
  return { file, text: change(found?.text ?? ''), version: found?.version ?? '' }
}
