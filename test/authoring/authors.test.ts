import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Authors, openAuthors } from '../../src/authoring/authors.js'
import { DeskError } from '../../src/errors.js'
import { healthyFiles, withFiles } from '../support/content-files.js'
import { smallKnowledge } from '../support/small-content.js'

describe('what authors can do with the files', () => {
  it('lists what stands in them, and what is wrong', async () => {
    await withAuthors({ ...healthyFiles, 'faq/lost.md': 'no heading' }, async authors => {
      const { subjects, problems } = await authors.examine([])

      const postage = subjects.find(({ id }) => id === 'postage')
      expect(postage).to.deep.equal({
        file: 'faq/postage.md',
        list: 'faq/postage.phrases.txt',
        kind: 'entry',
        id: 'postage',
        language: 'en',
        title: 'Who pays for mailing?',
        phrasings: 15,
        owner: null,
        reviewBy: null,
      })
      expect(subjects.find(({ id }) => id === 'lost')?.title).to.equal(null)
      expect(problems.map(({ file, level }) => [file, level])).to.deep.include(['faq/lost.md', 'error'])
    })
  })

  it('looks at a draft without saving it', async () => {
    await withAuthors(healthyFiles, async authors => {
      const drafted = await authors.examine([{ file: 'faq/postage.md', text: 'no heading' }])

      expect(drafted.problems.some(({ file, level }) => file === 'faq/postage.md' && level === 'error')).to.equal(true)
      expect((await authors.examine([])).problems.filter(({ level }) => level === 'error')).to.deep.equal([])
    })
  })

  it('sees a save by an editor', async () => {
    await withAuthors(healthyFiles, async (authors, root) => {
      const before = await authors.version()
      await writeFile(join(root, 'faq/lost.md'), 'no heading')

      expect(await authors.version()).not.to.equal(before)
      expect((await authors.examine([])).problems.length).to.be.greaterThan(0)
    })
  })

  it('says what is wrong with folders that cannot be read at all', async () => {
    await withAuthors({ 'faq/lost.md': 'x' }, async authors => {
      const error = await authors.examine([]).catch((refused: unknown) => refused)
      expect(error instanceof DeskError && error.code).to.equal('KNOWLEDGE_INVALID')
    })
  })

  it('tells what would be answered and why, in words', async () => {
    await withAuthors(healthyFiles, async authors => {
      const tried = await authors.tryMessage('is postage included')

      expect(tried?.said[0]).to.equal('the answer of postage')
      expect(tried?.tip).to.match(/\.$/)
    })
  })
})

async function withAuthors(files: typeof healthyFiles, work: (authors: Authors, root: string) => Promise<void>): Promise<void> {
  await withFiles(files, async ({ root }) => {
    const languages = { en: smallKnowledge, zh: null }
    const authors = openAuthors({ root, knowledge: () => languages, now: () => new Date('2026-06-01'), commits: false })
    try {
      await work(authors, root)
    } finally {
      await authors.stop()
    }
  })
}
