import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { type Files, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'
import { tempFolders } from './temp-folders.js'

describe('The lowdb store, opened to be read only', () => {
  const newFolder = tempFolders()

  it('shows what the process that holds the folder has saved, at once', async () => {
    const folder = await newFolder()
    const held = await openLowdbStore({ folder })
    const looking = await openLowdbStore({ folder, readOnly: true })
    expect(await looking.listTickets()).to.deep.equal([])

    const saved = await held.save(sampleConversation('one', [sampleTicket(sampleReference(1), { status: 'open' })]))

    expect(await looking.load('one')).to.deep.equal(saved)
    expect(await looking.findTicket(sampleReference(1))).to.deep.equal(await held.findTicket(sampleReference(1)))
    expect(await looking.listTickets({ status: 'open' })).to.deep.equal(await held.listTickets())
    expect(await looking.size()).to.deep.equal(await held.size())
    await held.stop()
    await looking.stop()
    await refusal('STORE_UNAVAILABLE', looking.size())
  })

  it('changes nothing in the folder, damaged and left over files included, and refuses to save', async () => {
    const folder = await newFolder()
    const store = await openLowdbStore({ folder })
    const saved = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))
    await store.save(sampleConversation('two', [sampleTicket(sampleReference(2))]))
    await store.stop()
    await writeFile(documentPath(folder, 'two'), 'broken')
    await writeFile(`${documentPath(folder, 'one')}.0123456789abcdef.tmp`, 'half')
    const before = await picture(folder)

    const looking = await openLowdbStore({ folder, readOnly: true })
    expect(await looking.listTickets()).to.have.length(1)
    expect(await looking.size()).to.deep.equal({ conversations: 1, tickets: 1, quarantined: 1, archived: 0 })
    await refusal('CONVERSATION_DAMAGED', looking.load('two'))
    await refusal('STORE_UNAVAILABLE', looking.save(saved))
    await looking.stop()

    expect(await picture(folder)).to.deep.equal(before)
  })

  it('reads a long list a few files at a time', async () => {
    const folder = await newFolder()
    const store = await openLowdbStore({ folder })
    await Promise.all(Array.from({ length: 200 }, (_, n) => store.save(sampleConversation(`${n}`, [sampleTicket(sampleReference(n))]))))
    await store.stop()
    let [open, most] = [0, 0]
    const files: Files = {
      ...nodeFiles,
      async read(path) {
        most = Math.max(most, ++open)
        return nodeFiles.read(path).finally(() => open--)
      },
    }
    const looking = await openLowdbStore({ folder, readOnly: true, files })

    expect(await looking.listTickets({ limit: 200 })).to.have.length(200)

    expect(most).to.be.within(2, 16)
    await looking.stop()
  })

  it('says so where no store is', async () => {
    const folder = await newFolder()

    const error = await refusal('STORE_UNAVAILABLE', openLowdbStore({ folder, readOnly: true }))

    expect(error.message).to.include(folder)
    expect(await readdir(folder)).to.deep.equal([])
  })
})

/** Names, times and contents of all there is in a folder. */
async function picture(folder: string): Promise<readonly unknown[]> {
  const names = (await readdir(folder, { recursive: true })).sort()
  return Promise.all(
    names.map(async name => {
      const found = await stat(join(folder, name))
      return [name, found.mtimeMs, found.isFile() ? await readFile(join(folder, name), 'utf8') : null]
    }),
  )
}
