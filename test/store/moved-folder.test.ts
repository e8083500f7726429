import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import { refusal } from './refusal.js'
import { sampleConversation } from './samples.js'
import { tempFolders } from './temp-folders.js'
import { watchedFiles } from './watched-files.js'

describe('A data folder that is moved away while a service holds it', () => {
  const newFolder = tempFolders()
  const opened: Store[] = []
  const open = async (folder: string, files = nodeFiles) => {
    const store = await openLowdbStore({ folder, files })
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.stop()
  })

  it('leaves the new one of the same name to who was started in it', async () => {
    const parent = await newFolder()
    const [data, away] = [join(parent, 'data'), join(parent, 'away')]
    const first = await open(data)
    const kept = await first.save(sampleConversation('one'))
    await rename(data, away)
    const second = await open(data)
    await second.save(sampleConversation('two'))

    await refusal('STORE_UNAVAILABLE', first.save(kept))
    await refusal('STORE_UNAVAILABLE', first.save(sampleConversation('three')))
    await refusal('STORE_UNAVAILABLE', first.load('two'))

    expect(await Promise.all(['one', 'three'].map(id => second.load(id)))).to.deep.equal([null, null])
    expect((await second.size()).conversations).to.equal(1)
  })

  it('is used again by its own service once it is back', async () => {
    const parent = await newFolder()
    const [data, away] = [join(parent, 'data'), join(parent, 'away')]
    const store = await open(data)
    const kept = await store.save(sampleConversation('one'))
    await rename(data, away)
    expect((await store.size()).conversations).to.equal(1)
    const { message } = await refusal('STORE_UNAVAILABLE', store.load('one'))
    expect(message).to.contain(data).and.contain('moved away')

    await rename(away, data)

    expect(await store.load('one')).to.deep.equal(kept)
    expect((await store.save(kept)).version).to.equal(2)
  })

  it('has nothing acknowledged that was being saved meanwhile', async () => {
    const parent = await newFolder()
    const data = join(parent, 'data')
    let isMoved = false
    const store = await open(
      data,
      watchedFiles(async (call, path) => {
        // With its last call the save is done, in the folder that is no longer there.
        if (call !== 'syncFolder' || path !== dirname(documentPath(data, 'one'))) return undefined
        await rename(data, join(parent, 'away'))
        isMoved = true
        return 'skip'
      }),
    )

    await refusal('STORE_UNAVAILABLE', store.save(sampleConversation('one')))

    expect(isMoved).to.equal(true)
  })
})
