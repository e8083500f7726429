import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import { storeContract } from './contract.js'
import { gate } from './gate.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'
import { tempFolders } from './temp-folders.js'
import { systemError, watchedFiles } from './watched-files.js'

describe('The lowdb store', () => {
  const newFolder = tempFolders()
  const folders = new WeakMap<Store, string>()
  const opened: Store[] = []
  const open = async (options: Parameters<typeof openLowdbStore>[0]) => {
    const store = await openLowdbStore(options)
    folders.set(store, options.folder)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.stop()
  })

  storeContract('The lowdb store', {
    open: async () => open({ folder: await newFolder() }),
    reopen: stopped => open({ folder: folders.get(stopped) ?? '' }),
  })

  it('makes its folder, for its owner only, and keeps every file inside it whatever the id', async () => {
    const parent = await newFolder()
    const store = await open({ folder: join(parent, 'deep', 'data') })

    for (const id of ['../../x', '/etc/x', '__proto__', '发票', 'a'.repeat(200)]) await store.save(sampleConversation(id))

    const files = await filesIn(parent)
    for (const file of files.filter(one => !one.endsWith('.lock'))) {
      expect(file).to.match(/^deep\/data\/conversations\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.json$/)
      expect((await stat(join(parent, file))).mode & 0o777).to.equal(0o600)
    }
    expect(files).to.have.length(5 + 1)
    expect((await stat(join(parent, 'deep', 'data', 'conversations'))).mode & 0o777).to.equal(0o700)
  })

  it('sweeps at start what a crash left of a save, and leaves foreign files alone', async () => {
    const folder = await newFolder()
    const before = await open({ folder })
    const saved = await before.save(sampleConversation('one'))
    await before.stop()
    const path = documentPath(folder, 'one')
    await writeFile(`${path}.0123456789abcdef.tmp`, '{"half')
    await writeFile(`${path}.0123456789abcdef.old`, '{}')
    await writeFile(join(dirname(path), '.DS_Store'), 'x')

    const store = await open({ folder })

    expect((await readdir(dirname(path))).sort()).to.deep.equal(['.DS_Store', relative(dirname(path), path)])
    expect(await store.load('one')).to.deep.equal(saved)
    expect(await store.size()).to.deep.equal({ conversations: 1, tickets: 0, quarantined: 0, archived: 0 })
  })

  it('takes in a document that was put back, or away, by hand', async () => {
    const folder = await newFolder()
    const store = await open({ folder })
    const first = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))
    const backup = await readFile(documentPath(folder, 'one'))
    await store.save(await store.save(first))

    await writeFile(documentPath(folder, 'one'), backup)

    expect(await store.load('one')).to.deep.equal(first)
    expect((await store.save(first)).version).to.equal(2)
  })

  it('waits for a save under way before it lets the folder go', async () => {
    const folder = await newFolder()
    const [reached, held] = [gate(), gate()]
    const files = watchedFiles(async call => {
      if (call !== 'sync') return
      reached.open()
      await held.passed
    })
    const store = await open({ folder, files })
    const saving = store.save(sampleConversation('one'))
    await reached.passed

    const stopping = store.stop()
    await refusal('STORE_UNAVAILABLE', store.save(sampleConversation('two')))
    await refusal('STORE_LOCKED', open({ folder }))
    held.open()
    await stopping

    expect(await (await open({ folder })).load('one')).to.deep.equal(await saving)
  })

  it('does not show a save before it is durable', async () => {
    const [renamed, held] = [gate(), gate()]
    let failing = false
    const files = watchedFiles(async call => {
      if (!failing || call !== 'syncFolder') return
      renamed.open()
      await held.passed
      throw systemError('EIO')
    })
    const store = await open({ folder: await newFolder(), files })
    failing = true

    const saving = refusal('STORE_UNAVAILABLE', store.save(sampleConversation('one', [sampleTicket(sampleReference(1))])))
    await renamed.passed
    let shown = false
    const loading = store.load('one').finally(() => {
      shown = true
    })
    expect(await store.findTicket(sampleReference(1))).to.equal(null)
    // Long enough for a load that does not wait: another conversation's is through.
    await store.load('two')
    await store.load('two')
    expect(shown).to.equal(false)
    held.open()

    await saving
    expect(await loading).to.equal(null)
  })

  it('gives the reference of a save that failed to whoever asks next', async () => {
    let failing = false
    const store = await open({ folder: await newFolder(), files: watchedFiles(async call => (failing ? failFolderSync(call) : undefined)) })
    failing = true
    await refusal('STORE_UNAVAILABLE', store.save(sampleConversation('one', [sampleTicket(sampleReference(1))])))
    failing = false

    await store.save(sampleConversation('two', [sampleTicket(sampleReference(1))]))

    expect((await store.findTicket(sampleReference(1)))?.conversation).to.equal('two')
  })

  it('does not start over a document that the disk refuses to read, and lets the folder go', async () => {
    const folder = await newFolder()
    const before = await open({ folder })
    await before.save(sampleConversation('one'))
    await before.stop()
    const files = watchedFiles(async call => {
      if (call === 'read') throw systemError('EACCES')
    })

    const error = await refusal('STORE_UNAVAILABLE', open({ folder, files }))

    expect(error.message).to.include(folder).and.include('EACCES')
    expect((await (await open({ folder })).size()).conversations).to.equal(1)
  })

  it('says where and why when its folder can not be made', async () => {
    const parent = await newFolder()
    await writeFile(join(parent, 'data'), 'a file')

    expect((await refusal('STORE_UNAVAILABLE', open({ folder: join(parent, 'data') }))).message).to.include(join(parent, 'data'))
  })
})

function failFolderSync(call: string): undefined {
  if (call === 'syncFolder') throw systemError('EIO')
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => !entry.isDirectory()).map(entry => relative(folder, join(entry.parentPath, entry.name)))
}
