import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { readWebSecret } from '../../../src/channels/web/secret.js'
import { moveTickets } from '../../../src/commands/tickets/move-tickets.js'
import { readConfig } from '../../../src/config.js'
import { openCopyFiles } from '../../../src/store/copy-files.js'
import { openLowdbStore } from '../../../src/store/lowdb-store.js'
import { openStore } from '../../../src/store/open-store.js'
import { refusal } from '../../store/refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from '../../store/samples.js'
import { tempFolders } from '../../store/temp-folders.js'
import { asked, newDatabase } from '../../support/postgres.js'
import { samplePdf } from '../../support/sample-copies.js'

const now = new Date('2026-11-26T09:00:00.000Z')

describe('Moving a data folder into PostgreSQL', () => {
  const newFolder = tempFolders()
  let folder: string
  let url: string
  let said: string[]
  let token: string
  beforeEach(async () => {
    folder = await newFolder()
    url = await newDatabase()
    said = []
    const store = await openLowdbStore({ folder })
    for (const n of [1, 2, 3]) await store.save(await store.save(sampleConversation(`web:${n}`, [sampleTicket(sampleReference(n))])))
    const copies = await openCopyFiles(folder, await readWebSecret(folder))
    const of = { conversation: 'web:1', reference: sampleReference(1), name: 'scan.pdf', by: 'Lin' }
    const keeping = await copies.keep(samplePdf(), of, now)
    token = keeping.kind === 'kept' ? copies.tokenOf(keeping.copy.id) : ''
    await store.stop()
  })

  const move = () =>
    moveTickets(
      { to: url },
      {
        lines: (async function* () {})(),
        print: () => {},
        tell: line => said.push(line),
        config: () => readConfig({ DATA_FOLDER: folder }),
        knowledge: () => Promise.reject(new Error('it needs none')),
      },
    )

  it('brings over every conversation at its version, every ticket, and copies under the links that were given out', async () => {
    expect(await move()).to.equal(0)

    const opened = await openStore({ dataFolder: folder, storeUrl: url })
    try {
      expect(await opened.store.size()).to.deep.equal({ conversations: 3, tickets: 3, quarantined: 0, archived: 0 })
      expect((await opened.store.save((await opened.store.load('web:2')) as never)).version).to.equal(3)
      expect((await opened.store.findTicket(sampleReference(3)))?.conversation).to.equal('web:3')
      const copies = await opened.copies((await opened.sharedSecret()) ?? '')
      const copy = await copies.find(token)
      expect(copy && Buffer.from(await copies.read(copy))).to.deep.equal(samplePdf())
    } finally {
      await opened.stop()
    }
    expect(said.join('\n')).to.include('Read back: 4 of 4 are there')
  })

  it('goes on where it was cut off, and says what is there already', async () => {
    await move()
    await asked(url, `DELETE FROM conversations WHERE id = 'web:2'`)
    await asked(url, `DELETE FROM tickets WHERE conversation = 'web:2'`)
    said = []

    expect(await move()).to.equal(0)
    expect(said.join('\n')).to.include('3 were there already')
  })

  it('leaves what went on there as it is, and says so', async () => {
    await move()
    await asked(url, `UPDATE conversations SET document = replace(document::text, 'Where', 'Here')::json WHERE id = 'web:2'`)
    said = []

    expect(await move()).to.equal(1)
    expect(said.join('\n')).to.include('conversation web:2: it is there with other content, which stays.')
    expect(said.join('\n')).to.include('Read back: 3 of 4')
  })

  it('is refused while the service holds the folder, and into a database that has another secret', async () => {
    const store = await openLowdbStore({ folder })
    await refusal('STORE_LOCKED', move())
    await store.stop()
    await move()
    await writeFile(join(folder, 'web-secret'), 'another secret, long enough to be one')

    expect((await refusal('INPUT_INVALID', move())).message).to.include('another web secret')
  })
})
