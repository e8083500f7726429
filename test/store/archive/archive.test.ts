import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import type { Conversation } from '../../../src/conversation/conversation.js'
import { documentPath } from '../../../src/store/document.js'
import { type Files, listMarked, nodeFiles } from '../../../src/store/files.js'
import { openLowdbStore, openWholeStore } from '../../../src/store/lowdb-store.js'
import { refusal } from '../refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from '../samples.js'
import { tempFolders } from '../temp-folders.js'
import { systemError, watchedFiles } from '../watched-files.js'

const later = new Date('2025-09-01T00:00:00.000Z')
const marking: Files = { ...nodeFiles, listMarked: path => listMarked(path, 0) }

/** Its ticket is closed, and it was changed last in March 2025. */
function closed(n: number): Conversation {
  return sampleConversation(`visitor ${n}`, [sampleTicket(sampleReference(n), { status: 'closed', resolution: 'copy-delivered' })])
}

describe('The archive of the lowdb store', () => {
  const newFolder = tempFolders()

  const open = (folder: string, files: Files = marking) => openWholeStore({ folder, files })

  /** Two conversations that rest, in the archive, and one that does not. */
  async function archived() {
    const folder = await newFolder()
    const store = await open(folder)
    const saved = [await store.save(closed(1)), await store.save(closed(2))]
    await store.save(sampleConversation('visitor 3', [sampleTicket(sampleReference(3))]))
    expect(await store.archive(later)).to.equal(2)
    return { folder, store, saved }
  }

  const month = (folder: string) => join(folder, 'archive', '2025-03.jsonl')
  const linesOf = async (folder: string) => (await readFile(month(folder), 'utf8')).trimEnd().split('\n')

  it('takes nothing more once it is told to end, as by a stop right after the start', async () => {
    const store = await open(await newFolder())
    await store.save(closed(1))

    expect(await store.archive(later, AbortSignal.abort())).to.equal(0)

    expect(await store.archive(later)).to.equal(1)
    await store.stop()
  })

  it('takes what rests, a line each in the file of its month, and its document goes', async () => {
    const { folder, store, saved } = await archived()

    expect((await linesOf(folder)).map(line => JSON.parse(line))).to.deep.equal(saved)
    expect(await readFile(documentPath(folder, 'visitor 1')).catch(() => null)).to.equal(null)
    expect((await store.listTickets()).map(({ ticket }) => ticket.reference)).to.deep.equal([sampleReference(3)])
    expect(await store.size()).to.deep.equal({ conversations: 1, tickets: 1, quarantined: 0, archived: 2 })
    await store.stop()
  })

  for (const [title, change] of [
    ['has an open ticket', one => ({ ...one, tickets: [...one.tickets, sampleTicket(sampleReference(9))] })],
    ['was changed since', one => ({ ...one, updatedAt: '2025-10-01T00:00:00.000Z' })],
    [
      'has something to deliver',
      one => ({
        ...one,
        deliveries: [
          {
            id: 'd',
            lane: 'l',
            errand: { kind: 'say', line: 1 },
            since: one.startedAt,
            due: one.startedAt,
            set: null,
            tries: 0,
            uncertain: false,
            refused: 'why',
          },
        ],
      }),
    ],
    [
      'has a reply that can be taken back',
      one => ({ ...one, held: [{ key: 'k', ticket: 't', agent: { id: 'a', name: 'Bea' }, words: 'w' }] }),
    ],
  ] as const satisfies readonly (readonly [string, (one: Conversation) => Conversation])[])
    it(`leaves what ${title}`, async () => {
      const folder = await newFolder()
      const store = await open(folder)
      await store.save(change(closed(1)))

      expect(await store.archive(later)).to.equal(0)
      await store.stop()
    })

  for (const [title, again] of [
    ['at once', async (store: Awaited<ReturnType<typeof open>>) => store],
    [
      'after a start',
      async (store: Awaited<ReturnType<typeof open>>, folder: string) => {
        await store.stop()
        return open(folder)
      },
    ],
    [
      'after two starts, the second by the index',
      async (store: Awaited<ReturnType<typeof open>>, folder: string) => {
        await store.stop()
        await (await open(folder)).stop()
        expect(await readdir(join(folder, 'archive'))).to.include('2025-03.index')
        return open(folder)
      },
    ],
    [
      'by who only reads, beside it',
      async (store: Awaited<ReturnType<typeof open>>, folder: string) => {
        const reader = await openLowdbStore({ folder, readOnly: true })
        return { ...reader, stop: () => reader.stop().then(() => store.stop()) }
      },
    ],
  ] as const)
    it(`is found by id and reference, ${title}`, async () => {
      const { folder, store, saved } = await archived()

      const found = await again(store, folder)

      expect(await found.load('visitor 1')).to.deep.equal(saved[0])
      expect(await found.findTicket(sampleReference(2))).to.deep.equal({ conversation: 'visitor 2', ticket: saved[1]?.tickets[0] })
      expect([await found.load('visitor 4'), await found.findTicket(sampleReference(4))]).to.deep.equal([null, null])
      await found.stop()
    })

  it('gives a conversation back when it is saved again, at its version, and takes it again when it rests', async () => {
    const { folder, store, saved } = await archived()
    await refusal('STALE_CONVERSATION', store.save(closed(1)))
    expect((await store.listTickets()).length, 'it rests on').to.equal(1)

    const again = await store.save(saved[0] as Conversation)

    expect(again.version).to.equal(2)
    expect((await store.listTickets()).length).to.equal(2)
    expect(await store.archive(later)).to.equal(1)
    expect((await linesOf(folder)).length).to.equal(3)
    expect((await store.load('visitor 1'))?.version, 'the newest counts').to.equal(2)
    await store.stop()
  })

  it('keeps its references taken', async () => {
    const { store } = await archived()

    await refusal('REFERENCE_TAKEN', store.save(sampleConversation('new', [sampleTicket(sampleReference(1))])))
    await store.stop()
  })

  it('loses and doubles nothing when the process dies between the two steps: the document counts', async () => {
    const { folder, store, saved } = await archived()
    await store.stop()
    // As if the document had not gone, and had been saved since.
    await writeFile(documentPath(folder, 'visitor 1'), JSON.stringify({ ...saved[0], version: 2 }))

    const found = await open(folder)

    expect((await found.load('visitor 1'))?.version).to.equal(2)
    expect((await found.findTicket(sampleReference(1)))?.conversation).to.equal('visitor 1')
    expect(await found.archive(later)).to.equal(1)
    expect((await found.load('visitor 1'))?.version).to.equal(2)
    await found.stop()
  })

  it('counts before what a save left beside a document that is gone, where the removal of both did not reach the disk', async () => {
    const { folder, store, saved } = await archived()
    await store.save(saved[0] as Conversation)
    await store.archive(later)
    await store.stop()
    await writeFile(`${documentPath(folder, 'visitor 1')}.0123456789abcdef.old`, JSON.stringify(saved[0]))

    const found = await open(folder)

    expect((await found.load('visitor 1'))?.version).to.equal(2)
    expect((await readdir(dirname(documentPath(folder, 'visitor 1')))).length).to.equal(0)
    await found.stop()
  })

  it('goes on after half a line that a crash left, and reads around a damaged one, which stays', async () => {
    const { folder, store, saved } = await archived()
    await store.stop()
    const lines = await linesOf(folder)
    await writeFile(month(folder), `${lines[0]}\n{"id":"visitor 7","tick\n${lines[1]}\n{"id":"visi`)
    const told: string[] = []
    const again = await openWholeStore({ folder, files: marking, log: ({ file }) => told.push(file) })
    await again.save(closed(5))

    expect(await again.archive(later)).to.equal(1)

    expect(told).to.have.length(1).and.to.have.nested.property('[0]').that.includes('2025-03.jsonl')
    for (const n of [2, 5]) expect((await again.load(`visitor ${n}`))?.id).to.equal(`visitor ${n}`)
    await again.stop()
    const found = await open(folder)
    expect([await found.load('visitor 1'), (await found.load('visitor 5'))?.version]).to.deep.equal([saved[0], 1])
    expect(await readFile(month(folder), 'utf8'), 'nothing is deleted').to.include('visitor 7')
    await found.stop()
  })

  for (const [title, damage] of [
    ['damaged', (index: string) => appendFile(index, 'x')],
    ['gone', (index: string) => rm(index)],
    ['of another file', (_: string, lines: string) => appendFile(lines, `${JSON.stringify({ ...closed(8), version: 1 })}\n`)],
  ] as const)
    it(`does without an index that is ${title}`, async () => {
      const { folder, store, saved } = await archived()
      await store.stop()
      await (await open(folder)).stop()
      await damage(join(folder, 'archive', '2025-03.index'), month(folder))

      const found = await open(folder)

      expect(await found.load('visitor 2')).to.deep.equal(saved[1])
      if (title === 'of another file') expect((await found.load('visitor 8'))?.id).to.equal('visitor 8')
      await found.stop()
    })

  it('takes nothing while the disk refuses, and says so; everything is served on', async () => {
    const folder = await newFolder()
    let failing = false
    const files = watchedFiles(async (call, path) => {
      if (failing && call === 'sync' && path.endsWith('.jsonl')) throw systemError('ENOSPC')
    }, marking)
    const store = await open(folder, files)
    const saved = await store.save(closed(1))
    failing = true

    expect((await refusal('STORE_UNAVAILABLE', store.archive(later))).message)
      .to.include('archive')
      .and.include('ENOSPC')

    expect(await store.load('visitor 1')).to.deep.equal(saved)
    expect((await store.listTickets()).length).to.equal(1)
    failing = false
    expect(await store.archive(later)).to.equal(1)
    expect(await store.load('visitor 1')).to.deep.equal(saved)
    await store.stop()
  })

  it('is erased from, every line of a conversation and no other', async () => {
    const { folder, store, saved } = await archived()
    await store.save(saved[0] as Conversation)
    await store.archive(later)

    const { archived: lines, documents } = await store.erase('visitor 1')

    expect({ lines, documents }).to.deep.equal({ lines: 2, documents: 0 })
    expect(await readFile(month(folder), 'utf8')).not.to.include('visitor 1')
    expect([await store.load('visitor 1'), await store.load('visitor 2')]).to.deep.equal([null, saved[1]])
    expect((await store.save(sampleConversation('new', [sampleTicket(sampleReference(1))]))).version).to.equal(1)
    await store.stop()
  })
})
