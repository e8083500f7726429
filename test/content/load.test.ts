import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { loadContent, readContent } from '../../src/content/load.js'
import { DeskError } from '../../src/errors.js'
import { commands } from '../../src/understanding/knowledge.js'
import { type Edit, type Files, healthyFiles, put, remove, rename, replace, restore, withFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const postage = 'faq/postage.md'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex')

describe('loading the content', () => {
  it('gives entries, topics, intents and every phrasing with its place', async () => {
    const content = await load(healthyFiles)

    expect([...content.entries.keys()]).to.deep.equal(['lost', 'postage', 'split'])
    expect([...content.topics.keys()]).to.deep.equal(['refund'])
    expect(content.intents.size).to.equal(3 + commands.length)
    const at = (place: string) => content.phrasings.find(phrasing => phrasing.at === place)
    expect(at('faq/postage.phrases.txt:2')).to.deep.include({
      text: 'is mailing free',
      meaning: { kind: 'entry', id: 'postage', side: null },
    })
    expect(at('faq/split.phrases.txt:2')?.meaning).to.deep.equal({ kind: 'entry', id: 'split', side: 'one' })
    expect(at('intents/yes.yaml:4')?.meaning).to.deep.equal({ kind: 'command', id: 'yes' })
  })

  it('gives the same revision for the same files, and another for any change', async () => {
    const revision = async (edit: Edit) => (await load(edit(healthyFiles))).revision
    const same = await revision(files => files)

    expect(await revision(files => files)).to.equal(same)
    expect(await revision(replace(postage, '**nothing**', 'nothing'))).not.to.equal(same)
    expect(await revision(replace('intents/hello.yaml', 'Hello!', 'Hi!'))).not.to.equal(same)
    expect(await revision(replace('faq/postage.phrases.txt', 'is mailing free', 'is it free'))).not.to.equal(same)
  })

  it('throws KNOWLEDGE_INVALID with one line a problem, and loads nothing', async () => {
    const files = replace('faq/lost.md', 'Apply for a copy.\n', '')(replace(postage, '# Who', 'Who')(healthyFiles))

    const error = await failure(withFiles(files, loadContent))

    expect(error.code).to.equal('KNOWLEDGE_INVALID')
    expect(error.message.split('\n')).to.have.length(2)
    expect(error.message).to.match(/^faq\/lost\.md:4:1: .*\nfaq\/postage\.md:4:1: /)
  })

  it('throws KNOWLEDGE_INVALID where a folder is missing, and says which', async () => {
    const error = await failure(withFiles({ 'faq/not-covered/refund.md': '# x' }, loadContent))

    expect(error.code).to.equal('KNOWLEDGE_INVALID')
    expect(error.message).to.match(/intents: the folder can't be read/)
    expect(error.cause).to.have.property('code', 'ENOENT')
  })

  it('overlooks hidden files, which are an editor’s', async () => {
    const content = await load(put('faq/.postage.md.swp', png)(healthyFiles))
    expect(content.entries.size).to.equal(3)
  })

  it('tells of a folder that nobody reads, and of a link to nowhere', async () => {
    const problems = await withFiles(healthyFiles, async ({ root }) => {
      await mkdir(join(root, 'faq', 'drafts.md'))
      await symlink('nowhere', join(root, 'faq', 'linked.md'))
      return (await readContent({ root })).problems
    })

    expect(problems.map(({ file, cause }) => `${file}: ${cause}`)).to.deep.equal([
      'faq/drafts.md: a folder that is not read',
      "faq/linked.md: the file can't be read (ENOENT)",
    ])
  })

  itTellsOf([
    {
      what: 'a name with capitals',
      make: rename(postage, 'faq/Postage.md'),
      at: 'faq/Postage.md:1',
      says: `"Postage" can't be an id. Rename it to "postage.md"`,
      cure: rename('faq/Postage.md', postage),
    },
    {
      what: 'a name with spaces',
      make: rename('faq/lost.md', 'faq/lost .md'),
      at: 'faq/lost .md:1',
      says: 'Rename it to "lost.md"',
      cure: rename('faq/lost .md', 'faq/lost.md'),
    },
    {
      what: 'a name that a computer gave to a copy',
      make: files => put('faq/postage (1).md', String(files[postage]))(files),
      at: 'faq/postage (1).md:1',
      says: 'Rename it with small letters, digits and single dashes only',
      cure: remove('faq/postage (1).md'),
    },
    {
      what: 'a file that is not UTF-8',
      make: put(postage, Buffer.from(String(healthyFiles[postage]).replace('pay', 'p\u00e4y'), 'latin1')),
      at: `${postage}:1`,
      says: 'the file is not UTF-8 text. Save it again as plain text in UTF-8',
      cure: restore(postage),
    },
    {
      what: 'a file saved as UTF-16',
      make: put(postage, Buffer.from(String(healthyFiles[postage]), 'utf16le')),
      at: `${postage}:1`,
      says: 'the file is not UTF-8 text',
      cure: restore(postage),
    },
    {
      what: 'a picture in the place of a text',
      make: put('intents/hello.yaml', png),
      at: 'intents/hello.yaml:1',
      says: 'the file is not UTF-8 text',
      cure: restore('intents/hello.yaml'),
    },
    {
      what: 'a picture beside the texts',
      make: put('faq/stamp.png', png),
      at: 'faq/stamp.png:1',
      says: 'a kind of file that is not read here. Let its name end in .md or .phrases.txt, or move it away',
      cure: remove('faq/stamp.png'),
    },
    {
      what: 'an intent whose name ends in .yml',
      make: rename('intents/yes.yaml', 'intents/yes.yml'),
      at: 'intents/yes.yml:1',
      says: 'Let its name end in .yaml or .phrases.txt',
      cure: rename('intents/yes.yml', 'intents/yes.yaml'),
    },
    {
      what: 'phrasings in a .txt that nobody would read',
      make: rename('faq/postage.phrases.txt', 'faq/postage.txt'),
      at: 'faq/postage.txt:1',
      says: 'a kind of file that is not read here',
      cure: rename('faq/postage.txt', 'faq/postage.phrases.txt'),
    },
    {
      what: 'a file of 2 MiB',
      make: put(postage, 'a'.repeat(2 * 1024 * 1024)),
      at: `${postage}:1`,
      says: 'the file has more than 1 MiB',
      cure: restore(postage),
    },
    {
      what: 'an empty intent',
      make: put('intents/yes.yaml', ''),
      at: 'intents/yes.yaml:1',
      says: 'the file is empty',
      cure: restore('intents/yes.yaml'),
    },
  ])
})

async function load(files: Files) {
  return (await withFiles(files, loadContent)).en
}

async function failure(work: Promise<unknown>): Promise<DeskError> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof DeskError)) throw new Error('nothing that an author can cure was thrown', { cause: error })
  return error
}
