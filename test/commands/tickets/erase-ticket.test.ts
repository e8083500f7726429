import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { tickets } from '../../../src/commands/tickets.js'
import { openCopyFiles } from '../../../src/store/copy-files.js'
import { documentPath } from '../../../src/store/document.js'
import { openLowdbStore } from '../../../src/store/lowdb-store.js'
import { refusal } from '../../store/refusal.js'
import { sampleConversation, sampleDay, sampleReference, sampleTicket } from '../../store/samples.js'
import { tempFolders } from '../../store/temp-folders.js'
import { samplePdf } from '../../support/sample-copies.js'
import { run } from '../run.js'

const secret = 'the secret of this service, for 32'
const words = 'Ada Lovelace of Maple Garden'

describe('tickets erase', () => {
  const newFolder = tempFolders()

  async function folderWithTwo() {
    const folder = await newFolder()
    const store = await openLowdbStore({ folder })
    await store.save(sampleConversation('one', [sampleTicket(sampleReference(1), { words })], words))
    const two = await store.save(sampleConversation('two', [sampleTicket(sampleReference(2))]))
    const copies = await openCopyFiles(folder, secret)
    for (const conversation of ['one', 'two'])
      await copies.keep(
        samplePdf(),
        { conversation, reference: sampleReference(1), name: `${words} ${conversation}.pdf`, by: 'Bea' },
        sampleDay,
      )
    await store.stop()
    return { folder, two, settings: { DATA_FOLDER: folder, WEB_SECRET: secret } }
  }

  const erase = (settings: Record<string, string>, ...more: readonly string[]) => run(tickets, ['erase', ...more], { settings })

  it('refuses a folder in which nothing is kept, and does not make it', async () => {
    const above = await newFolder()

    const { message } = await refusal('STORE_UNAVAILABLE', erase({ DATA_FOLDER: join(above, 'nope') }, 'INV-000001', '--yes'))

    expect(message).to.contain('no conversations are kept here')
    expect(await readdir(above)).to.deep.equal([])
  })

  it('says what would go, and does nothing without --yes', async () => {
    const { folder, settings } = await folderWithTwo()

    const { code, told } = await erase(settings, 'inv-000001')

    expect([code, told]).to.deep.equal([
      1,
      ['This would erase a conversation with 1 lines and INV-000001, and its copies, for good. To do so, add --yes.'],
    ])
    expect(await traces(folder)).not.to.equal(0)
  })

  it('leaves no trace in the folder, in copies and quarantine neither, and all others as they were', async () => {
    const { folder, two, settings } = await folderWithTwo()
    const path = documentPath(folder, 'one')
    await writeFile(`${path}.0123456789abcdef.old`, await readFile(path))
    await writeFile(join(folder, 'quarantine', `${path.split('/').at(-1)}.0123456789abcdef`), words)
    await writeFile(join(folder, 'start.index'), words)

    const { code, told } = await erase(settings, 'INV-000001', '--yes')

    expect([code, told[0]]).to.deep.equal([0, 'Erased: a conversation with 1 lines and INV-000001; 1 copies; 1 damaged files of it.'])
    expect((await readdir(join(folder, 'copies'))).length, 'the copy of the other').to.equal(2)
    expect(await traces(folder)).to.equal(1)
    const store = await openLowdbStore({ folder })
    expect([await store.load('one'), await store.findTicket(sampleReference(1))]).to.deep.equal([null, null])
    expect(await store.load('two')).to.deep.equal(two)
    expect((await store.save(sampleConversation('one'))).version).to.equal(1)
    await store.stop()
  })

  it('refuses beside a service that runs, and what is no ticket', async () => {
    const { folder, settings } = await folderWithTwo()
    expect((await erase(settings, 'INV-ZZZZZZ', '--yes')).told).to.deep.equal([
      'There is no ticket INV-ZZZZZZ. "tickets list" shows what there is.',
    ])
    expect((await erase(settings, '--yes')).code).to.equal(2)
    const service = await openLowdbStore({ folder })

    await refusal('STORE_LOCKED', erase(settings, 'INV-000001', '--yes'))

    await service.stop()
  })
})

/** Files of the folder that hold the words; the other customer's copy is named after them, too. */
async function traces(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = await Promise.all(entries.filter(one => one.isFile()).map(one => readFile(join(one.parentPath, one.name), 'utf8')))
  return texts.filter(text => text.includes(words)).length
}
