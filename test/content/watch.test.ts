import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { snapshotOf } from '../../src/content/snapshot.js'
import { type Watch, watchContent } from '../../src/content/watch.js'
import { tempFolders } from '../store/temp-folders.js'
import { healthyFiles, writeFiles } from '../support/content-files.js'
import { until } from '../support/until.js'

describe('watching the files of the authors', () => {
  const newFolder = tempFolders()
  const watches: Watch[] = []
  afterEach(async () => {
    for (const watch of watches.splice(0)) await watch.stop()
  })

  /** Watches a new folder; each read is a number, and what was used of them is in `used`. */
  async function watched(read: () => Promise<void> = async () => {}) {
    const root = await newFolder()
    await writeFiles(root, healthyFiles)
    const [used, troubles]: [number[], unknown[]] = [[], []]
    let reads = 0
    const watch = watchContent({
      root,
      taken: await snapshotOf(root),
      async read() {
        const number = ++reads
        await read()
        return number
      },
      use: async number => void used.push(number),
      onTrouble: error => troubles.push(error),
      quietMs: 30,
    })
    watches.push(watch)
    return { root, used, troubles, reads: () => reads, watch }
  }

  for (const [what, change] of [
    ['a file that is written', root => appendFile(join(root, 'faq/postage.phrases.txt'), 'one more\n')],
    ['a file that is put in the place of another', root => replaceFile(join(root, 'faq/postage.md'))],
    ['a new file', root => writeFile(join(root, 'faq/not-covered/new.md'), '# New')],
    ['a file that is gone', root => rm(join(root, 'intents/hello.yaml'))],
    ['a folder that is gone', root => rm(join(root, 'faq'), { recursive: true })],
    ['a translation that is new', root => mkdir(join(root, 'faq/zh'))],
  ] satisfies [string, (root: string) => Promise<unknown>][]) {
    it(`reads everything anew for ${what}`, async () => {
      const { root, used } = await watched()

      await change(root)

      await until(() => used.length > 0)
    })
  }

  it('waits until the files are at rest: many writes are read once', async () => {
    const { root, used, reads } = await watched()

    for (let n = 0; n < 40; n++) await appendFile(join(root, 'faq/postage.phrases.txt'), `${n}\n`)
    await until(() => used.length > 0)

    expect(reads()).to.be.lessThan(10)
  })

  it('uses nothing that changed while it was read', async () => {
    let isFirst = true
    const { root, used } = await watched(async () => {
      if (isFirst) await appendFile(join(root, 'faq/postage.phrases.txt'), 'meanwhile\n')
      isFirst = false
    })

    await appendFile(join(root, 'faq/postage.phrases.txt'), 'one more\n')
    await until(() => used.length > 0)

    expect(used).to.deep.equal([2])
  })

  it("does not look at what is an editor's own", async () => {
    const { root } = await watched()
    const before = await snapshotOf(root)

    for (const name of ['.postage.md.swp', 'postage.md~', '#postage.md#']) await writeFile(join(root, 'faq', name), 'half')

    expect(await snapshotOf(root)).to.equal(before)
  })

  it('tells of what could not be read, once for each change, and goes on', async () => {
    let fails = true
    const { root, used, troubles } = await watched(async () => {
      if (fails) throw new Error('can not be read')
    })

    await appendFile(join(root, 'faq/postage.phrases.txt'), 'one more\n')
    await until(() => troubles.length > 0)
    fails = false
    await appendFile(join(root, 'faq/postage.phrases.txt'), 'and one more\n')
    await until(() => used.length > 0)

    expect(troubles).to.have.length(1)
  })

  it('finds a folder again that was put in the place of another', async () => {
    const { root, used } = await watched()
    await rename(join(root, 'faq'), join(root, 'old'))
    await until(() => used.length === 1)

    await rename(join(root, 'old'), join(root, 'faq'))

    await until(() => used.length === 2)
  })

  it('uses nothing any more once it is stopped', async () => {
    const { root, used, watch } = await watched()

    await appendFile(join(root, 'faq/postage.phrases.txt'), 'one more\n')
    await watch.stop()

    expect(used).to.deep.equal([])
  })
})

async function replaceFile(path: string): Promise<void> {
  await writeFile(`${path}~`, 'another')
  await rename(`${path}~`, path)
}
