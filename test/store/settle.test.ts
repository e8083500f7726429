import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'
import { tempFolders } from './temp-folders.js'
import { systemError, type Watch, watchedFiles } from './watched-files.js'

describe('A save that failed and could not be undone', () => {
  const newFolder = tempFolders()

  /** A folder where the second version is in place, was refused, and has the first one beside it. */
  async function unsettled() {
    const folder = await newFolder()
    let failing = false
    const files = watchedFiles(async (call, path) => {
      if (failing && (call === 'syncFolder' || (call === 'rename' && path.endsWith('.old')))) throw systemError('EIO')
    })
    const store = await openLowdbStore({ folder, files })
    const first = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))
    failing = true
    await refusal('STORE_UNAVAILABLE', store.save({ ...first, tickets: [...first.tickets, sampleTicket(sampleReference(2))] }))
    await store.stop()
    const path = documentPath(folder, 'one')
    expect(await endingsIn(dirname(path))).to.deep.equal(['json', 'old'])
    return { folder, path }
  }

  async function opened(folder: string, watch: Watch = async () => undefined) {
    const store = await openLowdbStore({ folder, files: watchedFiles(watch) })
    const [stored, size, listed] = [await store.load('one'), await store.size(), await store.listTickets()]
    await store.stop()
    return { version: stored?.version, quarantined: size.quarantined, tickets: listed.length }
  }

  it('counts at the next start where its document is whole: it is written afresh before the older one goes', async () => {
    const { folder, path } = await unsettled()
    const calls: string[] = []

    const found = await opened(folder, async (call, at) => void calls.push(`${call} ${at.split('.').at(-1)}`))

    expect(found).to.deep.equal({ version: 2, quarantined: 0, tickets: 2 })
    expect(await endingsIn(dirname(path))).to.deep.equal(['json'])
    expect(calls.indexOf('sync tmp')).to.be.greaterThan(-1).and.lessThan(calls.indexOf('remove old'))
  })

  it('gives way to the document before it where its own is lost', async () => {
    const { folder, path } = await unsettled()
    await rm(path)

    expect(await opened(folder)).to.deep.equal({ version: 1, quarantined: 0, tickets: 1 })
    expect(await endingsIn(dirname(path))).to.deep.equal(['json'])
  })

  for (const [title, words] of [
    ['empty', ''],
    ['half there', '{"id":"one","version":2'],
  ] as const)
    it(`gives way to the document before it where its own is ${title}, which is quarantined`, async () => {
      const { folder, path } = await unsettled()
      await writeFile(path, words)

      expect(await opened(folder)).to.deep.equal({ version: 1, quarantined: 1, tickets: 1 })
      expect(await opened(folder), 'at the start after that').to.deep.equal({ version: 1, quarantined: 1, tickets: 1 })
    })

  it('is quarantined with the document before it where neither can be read', async () => {
    const { folder, path } = await unsettled()
    for (const name of await readdir(dirname(path))) await writeFile(join(dirname(path), name), `damaged ${name}`)

    expect(await opened(folder)).to.deep.equal({ version: undefined, quarantined: 2, tickets: 0 })
    expect(await endingsIn(dirname(path))).to.deep.equal([])
  })

  it('keeps both documents, and the service from starting, for as long as the disk fails', async () => {
    const { folder, path } = await unsettled()
    const failing = watchedFiles(async (call, at) => {
      if (call === 'sync' && at.includes(basename(path))) throw systemError('EIO')
    })

    const error = await refusal('STORE_UNAVAILABLE', openLowdbStore({ folder, files: failing }))

    expect(error.message).to.include(path).and.include('EIO')
    expect(await endingsIn(dirname(path))).to.deep.equal(['json', 'old'])
    expect((await opened(folder)).version).to.equal(2)
  })

  it('never brings back the document before one that was acknowledged, when a kill kept it from being swept', async () => {
    const folder = await newFolder()
    const store = await openLowdbStore({ folder })
    const first = await store.save(sampleConversation('one'))
    const path = documentPath(folder, 'one')
    const before = await readFile(path)
    await store.save(first)
    await store.stop()
    await writeFile(`${path}.0123456789abcdef.old`, before)

    expect((await opened(folder)).version).to.equal(2)
    expect(await endingsIn(dirname(path))).to.deep.equal(['json'])
  })
})

async function endingsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).map(name => name.split('.').at(-1) ?? '').sort()
}
