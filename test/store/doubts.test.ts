import { readdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect } from 'chai'
import type { Conversation } from '../../src/conversation/conversation.js'
import { documentPath } from '../../src/store/document.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'
import { tempFolders } from './temp-folders.js'
import { systemError, watchedFiles } from './watched-files.js'

describe('A conversation whose failed save could not be undone', () => {
  const newFolder = tempFolders()
  const [first, second] = [sampleTicket(sampleReference(1)), sampleTicket(sampleReference(2))]

  /** Version 1 of "one" is acknowledged, version 2 in its place and refused, and the disk takes nothing any more. */
  async function inDoubt() {
    const folder = await newFolder()
    let [breaking, broken] = [false, false]
    const files = watchedFiles(async call => {
      if (breaking && call === 'syncFolder') broken = true
      if (broken && call !== 'read' && call !== 'list') throw systemError('EROFS')
    })
    const store = await openLowdbStore({ folder, files })
    const two = await store.save(sampleConversation('two'))
    const acknowledged = await store.save(sampleConversation('one', [first]))
    breaking = true
    await refusal('STORE_UNAVAILABLE', store.save({ ...acknowledged, tickets: [first, second] }))
    const mend = () => {
      breaking = broken = false
    }
    return { folder, store, two, acknowledged, mend, path: documentPath(folder, 'one') }
  }

  it('is refused while the disk fails; what was acknowledged of it is read, and all others are', async () => {
    const { store, two, acknowledged, path } = await inDoubt()

    const error = await refusal('STORE_UNAVAILABLE', store.save({ ...sampleConversation('one'), version: 1 }))

    expect(error.message).to.include(path).and.include('without a restart')
    expect(await store.load('one')).to.deep.equal(acknowledged)
    expect(await store.load('two')).to.deep.equal(two)
    expect((await store.findTicket(sampleReference(1)))?.conversation).to.equal('one')
    expect(await store.findTicket(sampleReference(2)), 'nobody was told of it').to.equal(null)
    await store.stop()
  })

  it('goes on by itself when the disk works again: what is there is written afresh, and nothing is left beside it', async () => {
    const { store, mend, path } = await inDoubt()
    mend()

    const found = await store.load('one')

    expect(found?.tickets.map(({ reference }) => reference)).to.deep.equal([sampleReference(1), sampleReference(2)])
    expect((await store.save(found as Conversation)).version).to.equal(3)
    expect((await readdir(dirname(path))).filter(name => !name.endsWith('.json'))).to.deep.equal([])
    await store.stop()
  })

  it('is found by a save, too, which is told that it is stale', async () => {
    const { store, mend, acknowledged } = await inDoubt()
    mend()

    await refusal('STALE_CONVERSATION', store.save(acknowledged))

    expect((await store.load('one'))?.version).to.equal(2)
    await store.stop()
  })

  it('is what was acknowledged where the refused document turns out damaged, which is quarantined', async () => {
    const { store, mend, acknowledged, path } = await inDoubt()
    await writeFile(path, '{"half')
    mend()

    expect(await store.load('one')).to.deep.equal(acknowledged)
    expect((await store.size()).quarantined).to.equal(1)
    await store.stop()
  })
})
