import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import { createOpensCopies } from '../../src/desk/open-copy.js'
import { type CopyFiles, openCopyFiles } from '../../src/store/copy-files.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { secret, startService } from '../channels/service.js'
import { sampleTicket } from '../store/samples.js'
import { tempFolders } from '../store/temp-folders.js'
import { createFakeDesk } from '../support/fake-desk.js'
import { samplePdf } from '../support/sample-copies.js'
import { openVisitors, say, type Visitors } from './page.js'

/** The copy that an agent gives, on the real page: its own customer keeps it, until it is called back. */
describe('a copy in the web chat', () => {
  const newFolder = tempFolders()
  const store = createMemoryStore()
  const desk = createFakeDesk()
  let [service, visitors, files]: [HttpService, Visitors, CopyFiles] = [{} as HttpService, {} as Visitors, {} as CopyFiles]

  before(async () => {
    files = await openCopyFiles(await newFolder(), secret)
    const open = createOpensCopies(store, files, () => new Date())
    service = await startService({ desk, copies: { open, tokenOf: files.tokenOf } })
    visitors = await openVisitors()
  })
  after(async () => {
    await visitors.stop()
    await service.stop()
  })

  it('is downloaded under its name, and said to be gone once it was called back', async () => {
    const page = await visitors.open(service.address)
    await say(page, 'hello')
    await page.getByText('You wrote: hello').waitFor()
    const [conversation] = [...desk.kept.conversations.values()]
    if (!conversation) throw new Error('no conversation')
    const keeping = await files.keep(
      samplePdf(),
      { conversation: conversation.id, reference: 'INV-000001', name: '发票 copy.html', by: 'Lin' },
      new Date(),
    )
    if (keeping.kind === 'refused') throw new Error(keeping.why)
    const { id } = keeping.copy
    const at = new Date().toISOString()
    const line = {
      seq: conversation.lines.length + 1,
      at,
      from: 'agent' as const,
      agent: 'Lin',
      message: 'k1',
      ticket: 'INV-7K3F9Q',
      text: 'Here it is.',
    }
    const given = { ...conversation, lines: [...conversation.lines, { ...line, copy: id, isWithdrawn: false, before: [] }] }
    desk.kept.conversations.set(conversation.id, given)
    const saved = await store.save({ ...given, version: 0, tickets: [sampleTicket('INV-000001', { copies: [id] })] })
    await page.reload()

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the copy' }).click()])

    expect(download.suggestedFilename()).to.equal('发票 copy.pdf')
    expect(await readFile(await download.path())).to.deep.equal(samplePdf())

    await store.save({ ...saved, tickets: [sampleTicket('INV-000001')] })
    await page.getByRole('button', { name: 'Download the copy' }).click()
    await page.getByText('This copy can no longer be fetched.').waitFor()
    expect(desk.kept.conversations.get(conversation.id)?.lines.filter(({ from }) => from === 'customer')).to.have.length(1)
  })
})
