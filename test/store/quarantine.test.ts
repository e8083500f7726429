import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Quarantined } from '../../src/store/quarantine.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'
import { tempFolders } from './temp-folders.js'

const secret = 'ACME 04418827'

/** What damage makes of a good document's bytes, and what is said about it. */
const damages: readonly (readonly [string, (good: Buffer) => Buffer | string, string])[] = [
  ['truncated', good => good.subarray(0, good.length / 2), 'not JSON'],
  ['empty', () => '', 'empty'],
  ['binary', good => Buffer.from(good.map(byte => byte ^ 0xa5)), 'not JSON'],
  ['all zeroes, as after a power cut', good => Buffer.alloc(good.length), 'not JSON'],
  ['not UTF-8', good => Buffer.concat([good.subarray(0, -2), Buffer.from([0xff]), good.subarray(-2)]), 'not JSON'],
  ["another conversation's", good => good.toString().replace('"id":"one"', '"id":"other"'), 'another conversation'],
  ['not an object', () => '[1]', 'document: invalid_type'],
  ['null', () => 'null', 'document: invalid_type'],
  ['of a version that is no number', good => good.toString().replace('"version":1', '"version":"1"'), 'version: invalid_type'],
  ['without its tickets', good => good.toString().replace('"tickets"', '"tickels"'), 'tickets: invalid_type'],
]

describe('A damaged document', () => {
  const newFolder = tempFolders()

  async function folderWithTwo() {
    const folder = await newFolder()
    const store = await openLowdbStore({ folder })
    await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))], secret))
    const two = await store.save(sampleConversation('two', [sampleTicket(sampleReference(2))]))
    return { folder, store, two, path: documentPath(folder, 'one') }
  }

  for (const [title, damage, why] of damages) {
    it(`that is ${title} is quarantined at start, untouched, and the rest is served`, async () => {
      const { folder, store, two, path } = await folderWithTwo()
      await store.stop()
      const damaged = Buffer.from(damage(await readFile(path)))
      await writeFile(path, damaged)
      const told: Quarantined[] = []

      const again = await openLowdbStore({ folder, log: event => told.push(event) })

      try {
        expect(await again.load('one')).to.equal(null)
        expect(await again.load('two')).to.deep.equal(two)
        expect(await again.size()).to.deep.equal({ conversations: 1, tickets: 1, quarantined: 1, archived: 0 })
        expect(told).to.have.length(1)
        expect(told[0]).to.include({ code: 'CONVERSATION_DAMAGED', file: path })
        expect(told[0]?.why).to.include(why)
        expect(JSON.stringify(told), 'the log quotes no words').not.to.include('ACME').and.not.to.include('04418827')
        expect(await readFile(told[0]?.movedTo ?? '')).to.deep.equal(damaged)
        expect(dirname(told[0]?.movedTo ?? '')).to.equal(join(folder, 'quarantine'))
        expect((await again.save(sampleConversation('one'))).version).to.equal(1)
      } finally {
        await again.stop()
      }
    })
  }

  it('in a folder or under a name that is not its own is quarantined too', async () => {
    const { folder, store, path } = await folderWithTwo()
    await store.stop()
    await cp(path, join(dirname(path), 'copy of it.json'))
    await mkdir(join(folder, 'conversations', 'elsewhere'))
    await cp(path, join(folder, 'conversations', 'elsewhere', basename(path)))

    const again = await openLowdbStore({ folder })

    expect(await again.size()).to.deep.equal({ conversations: 2, tickets: 2, quarantined: 2, archived: 0 })
    await again.stop()
  })

  it('never takes the place of one that was quarantined before', async () => {
    const { folder, store, path } = await folderWithTwo()
    await store.stop()
    for (const words of ['first', 'second', 'third']) {
      await writeFile(path, words)
      await (await openLowdbStore({ folder })).stop()
    }

    const kept = await readdir(join(folder, 'quarantine'))
    const words = await Promise.all(kept.map(name => readFile(join(folder, 'quarantine', name), 'utf8')))
    expect(words.sort()).to.deep.equal(['first', 'second', 'third'])
  })

  it('is refused once, quarantined, and gone from lists when it is met while the store is open', async () => {
    const { folder, store, path, two } = await folderWithTwo()
    await writeFile(path, 'broken')

    expect((await store.listTickets()).map(({ conversation }) => conversation)).to.deep.equal(['two'])
    expect(await store.findTicket(sampleReference(1))).to.equal(null)
    await writeFile(documentPath(folder, 'two'), '')
    expect((await refusal('CONVERSATION_DAMAGED', store.load('two'))).message).to.include(documentPath(folder, 'two'))

    expect(await store.load('two')).to.equal(null)
    expect(await store.size()).to.deep.equal({ conversations: 0, tickets: 0, quarantined: 2, archived: 0 })
    await refusal('STALE_CONVERSATION', store.save(two))
    await store.stop()
  })
})
