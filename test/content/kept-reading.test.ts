import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { expect } from 'chai'
import { keep } from '../../src/content/kept-files.js'
import { loadKept } from '../../src/content/kept-reading.js'
import { loadContent, readContent } from '../../src/content/load.js'
import { ReadingMemory } from '../../src/content/reading-memory.js'
import { DeskError } from '../../src/errors.js'
import { type Edit, type Files, put, remove, rename, replace, translatedFiles, writeFiles } from '../support/content-files.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

const listed: Files = {
  ...translatedFiles,
  'faq/concepts.txt': 'postage: courier, mail\n',
  'faq/look-alikes.txt': 'postage: photocopy\n',
  'intents/read-back-agrees.txt': 'yes, all of it\n',
  'intents/read-back-other.txt': 'no, the title\nno, it is 04418827\n',
  'intents/support-hours.yaml': `time-zone: Europe/Berlin
week: { monday: ["09:00-12:00"] }
holidays: []
also-worked: {}
warn-at: 80 %
targets: { default: { first-response: 1 h, solve: 2 h }, agent: { first-response: 1 h, solve: 2 h } }
`,
}

/** A change of each kind of file, after which all is in order. */
const edits: Readonly<Record<string, Edit>> = {
  'an answer': replace('faq/postage.md', '**nothing**', '**one coin**'),
  'a translated answer': replace('faq/zh/postage.md', '**不用付**', '**付一元**'),
  'a topic': replace('faq/not-covered/refund.md', 'does not speak', 'says no word'),
  'a list': replace('faq/postage.phrases.txt', 'is mailing free', 'is the courier free'),
  'a list that is another entry’s now': rename('faq/postage.phrases.txt', 'faq/lost.phrases.txt'),
  'a list that is gone': remove('faq/postage.phrases.txt'),
  'a form': replace('intents/copy.yaml', 'Which account?', 'Whose account?'),
  'a translated form': replace('intents/zh/copy.yaml', '账户名是什么？', '哪个账户？'),
  'the name of one side of an entry': files =>
    replace(
      'faq/split.phrases.txt',
      'asked: one',
      'asked: a single one',
    )(replace('faq/zh/split.md', 'asked: one', 'asked: a single one')(replace('faq/split.md', 'asked: one', 'asked: a single one')(files))),
  'the translation of an entry, gone': remove('faq/zh/postage.md', 'faq/zh/postage.phrases.txt'),
  concepts: replace('faq/concepts.txt', 'courier', 'carrier'),
  'look-alikes': replace('faq/look-alikes.txt', 'photocopy', 'photograph'),
  'what agrees to a read-back': replace('intents/read-back-agrees.txt', 'all of it', 'every word'),
  'what does not': replace('intents/read-back-other.txt', 'the title', 'the number'),
  'the hours of support': replace('intents/support-hours.yaml', '09:00', '08:00'),
}

/** A change of one file that makes another one wrong. */
const mistakes: Readonly<Record<string, Edit>> = {
  'a phrasing that stands in another list, too': replace('faq/postage.phrases.txt', 'is mailing free', 'just one for the year'),
  'an intent that is gone and has a target': files =>
    rename('intents/zh/agent.yaml', 'intents/zh/clerk.yaml')(rename('intents/agent.yaml', 'intents/clerk.yaml')(files)),
  'an entry that is gone and has look-alikes': remove(
    ...['faq', 'faq/zh'].flatMap(folder => [`${folder}/postage.md`, `${folder}/postage.phrases.txt`]),
  ),
  'an entry that is gone and has a list': remove('faq/postage.md', 'faq/zh/postage.md'),
  'a side of another name than its list has': replace('faq/split.md', 'asked: one', 'asked: a single one'),
  'the example of a form that a read-back answer has': replace('intents/copy.yaml', '"04418827"', '"99887766"'),
}

/** A build that stays on the disk while it runs. */
const builtAs = (build: string | null) => ({ build, buildNow: () => build })
const build = builtAs('the build of this test')

describe('the kept reading of the content', () => {
  for (const [what, edit] of Object.entries(edits)) {
    it(`gives what reading anew would after a change of ${what}`, () =>
      inFolders(async (root, cache) => {
        await write(root, listed)
        const before = await loadKept({ root }, cache, build)
        await write(root, edit(listed))

        const { contents } = await loadKept({ root }, cache, build)

        const anew = await loadContent({ root })
        expect(contents).to.deep.equal(anew)
        expect(contents).to.not.deep.equal(before.contents)
      }))
  }

  it('makes nothing again of files that have not changed, and writes nothing', () =>
    inFolders(async (root, cache) => {
      await write(root, listed)
      const first = await loadKept({ root }, cache, build)
      const [name = ''] = await readdir(cache)
      const written = await stat(join(cache, name))

      const second = await loadKept({ root }, cache, build)

      expect(first.memory.hasNew).to.equal(true)
      expect(second.memory.hasNew).to.equal(false)
      expect(second.contents).to.deep.equal(first.contents)
      expect((await stat(join(cache, name))).ino).to.equal(written.ino)
    }))

  it('makes all again with another build of the code', () =>
    inFolders(async (root, cache) => {
      await write(root, listed)
      await loadKept({ root }, cache, build)

      expect((await loadKept({ root }, cache, builtAs('another build'))).memory.hasNew).to.equal(true)
    }))

  it('keeps nothing that was made by the code of a build that another has followed meanwhile', () =>
    inFolders(async (root, cache) => {
      await write(root, listed)

      await loadKept({ root }, cache, { build: 'the one that runs', buildNow: () => 'the one that lies there' })

      expect(await readdir(cache)).to.deep.equal([])
    }))

  it('makes all again for another folder with the same files', () =>
    inFolders(async (root, cache) => {
      await write(root, listed)
      await loadKept({ root }, cache, build)
      const other = `${root}-other`
      await write(other, listed)

      expect((await loadKept({ root: other }, cache, build)).memory.hasNew).to.equal(true)
      expect((await loadKept({ root }, cache, build)).memory.hasNew).to.equal(false)
    }))

  it('keeps nothing where it can’t tell the build', () =>
    inFolders(async (root, cache) => {
      await write(root, listed)

      await loadKept({ root }, cache, builtAs(null))

      expect(await readdir(cache)).to.deep.equal([])
    }))

  it('reads all anew where the kept file is damaged, and keeps it whole again', () =>
    inFolders(async (root, cache) => {
      await write(root, listed)
      const whole = await loadKept({ root }, cache, build)
      const file = join(cache, (await readdir(cache))[0] ?? '')
      const bytes = await readFile(file)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1
      await writeFile(file, bytes)

      const { contents, memory } = await loadKept({ root }, cache, build)

      expect(contents).to.deep.equal(whole.contents)
      expect(memory.hasNew).to.equal(true)
      expect((await loadKept({ root }, cache, build)).memory.hasNew).to.equal(false)
    }))

  for (const [what, body] of [
    ['what this version of Node can’t read', Buffer.from([0xff, 0xff, 0x00])],
    ['something else', serialize('what no memory is')],
  ] as const) {
    it(`reads all anew where the kept file is whole and holds ${what}`, () =>
      inFolders(async (root, cache) => {
        await write(root, listed)
        const whole = await loadKept({ root }, cache, build)
        const key = /^reading-(.*)\.bin$/.exec((await readdir(cache))[0] ?? '')?.[1] ?? ''
        await keep(cache, { kind: 'reading', key, body, most: 1 })

        const { contents, memory } = await loadKept({ root }, cache, build)

        expect(contents).to.deep.equal(whole.contents)
        expect(memory.hasNew).to.equal(true)
      }))
  }

  for (const [what, edit] of Object.entries(mistakes)) {
    it(`tells what reading anew would of ${what}`, () =>
      inFolders(async (root, cache) => {
        await write(root, listed)
        await loadKept({ root }, cache, build)
        await write(root, edit(listed))
        const anew = await failureOf(loadContent({ root }))

        expect(await failureOf(loadKept({ root }, cache, build))).to.equal(anew)
        expect(anew).to.match(/^(?:faq|intents)\//)
      }))
  }

  it('tells a repeat in a list that could not be read in between', () =>
    inFolders(async root => {
      const memory = new ReadingMemory()
      const phrasings = [...'甲乙丙丁戊己庚辛壬癸子丑'].map(letter => `丢了一张${letter}票\n`).join('')
      const borrowing = remove('faq/zh/lost.md')({ ...listed, 'faq/zh/lost.phrases.txt': phrasings })
      await write(root, borrowing)
      expect((await readContent({ root }, memory)).problems).to.deep.equal([])
      const repeating = replace('faq/zh/lost.phrases.txt', '丢了一张甲票', '快递费多少')(borrowing)
      await write(root, replace('faq/lost.md', '# What', 'What')(repeating))
      await readContent({ root }, memory)
      await write(root, repeating)

      const { problems } = await readContent({ root }, memory)

      expect(problems).to.deep.equal((await readContent({ root })).problems)
      expect(problems.map(({ rule }) => rule)).to.deep.equal(['double'])
    }))

  it('tells each mistake as reading anew would, each time, and keeps nothing', () =>
    inFolders(async (root, cache) => {
      await write(root, put('faq/lost.phrases.txt', 'is mailing free\n')(replace('faq/postage.md', '# Who', 'Who')(listed)))
      const anew = await failureOf(loadContent({ root }))

      const [first, second] = [await failureOf(loadKept({ root }, cache, build)), await failureOf(loadKept({ root }, cache, build))]

      expect(anew).to.match(/^faq\/postage\.md:4/)
      expect([first, second]).to.deep.equal([anew, anew])
      expect(await readdir(cache)).to.deep.equal([])
    }))
})

async function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(String, (error: unknown) => (error instanceof DeskError ? error.message : ''))
}

async function inFolders(work: (root: string, cache: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async folder => {
    const [root, cache] = [join(folder, 'content'), join(folder, 'cache')]
    await mkdir(cache)
    await work(root, cache)
  })
}

/** These files, and no others. */
async function write(root: string, files: Files): Promise<void> {
  await rm(root, { recursive: true, force: true })
  await writeFiles(root, files)
}
