import { createHash } from 'node:crypto'
import { cp, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { type Files, listMarked, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { filledConversation, fillFolder } from './fill-folder.js'
import { sampleReference } from './samples.js'
import { tempFolders } from './temp-folders.js'
import { watchedFiles } from './watched-files.js'

/** Enough to be noted. */
const many = 70

/** The disk, where what changed a moment ago has a mark, so that tests need not wait. */
const marking: Files = { ...nodeFiles, listMarked: path => listMarked(path, 0) }

/** Marks as they must not be: by size and time of content alone, which a hand can set. */
const careless: Files = {
  ...nodeFiles,
  listMarked: async path => {
    const found = await listMarked(path, 0)
    return found.map(({ name, mark }) => {
      const [, size, changedMs] = mark?.split('-') ?? []
      return { name, mark: `${size}-${Math.round(Number(changedMs))}` }
    })
  },
}

describe('What a start notes for the next one', () => {
  const newFolder = tempFolders()

  /** A folder whose documents are all noted. */
  async function noted(disk: Files = marking) {
    const folder = await newFolder()
    await fillFolder(folder, many)
    expect((await start(folder, disk)).read).to.equal(many)
    return folder
  }

  async function start(folder: string, disk: Files = marking) {
    let read = 0
    const files = watchedFiles(async (call, path) => {
      if (call === 'read' && path.endsWith('.json')) read++
    }, disk)
    const store = await openLowdbStore({ folder, files })
    try {
      const readAtStart = read
      const { conversations, tickets, quarantined } = await store.size()
      const found = await store.findTicket(sampleReference(7))
      return { read: readAtStart, conversations, tickets, quarantined, status: found?.ticket.status ?? null }
    } finally {
      await store.stop()
    }
  }

  it('need not be read again, and everything is found', async () => {
    const folder = await noted()

    expect(await start(folder)).to.deep.equal({ read: 0, conversations: many, tickets: many, quarantined: 0, status: 'new' })
  })

  it('does not hold for a document that was saved since, which alone is read again', async () => {
    const folder = await noted()
    const store = await openLowdbStore({ folder, files: marking })
    const { tickets, ...rest } = filledConversation(7)
    await store.save({ ...rest, tickets: tickets.map(ticket => ({ ...ticket, status: 'open' as const })) })
    await store.stop()

    expect(await start(folder)).to.include({ read: 1, conversations: many, status: 'open' })
  })

  /** Another document of the same length, put there with the time that the one before had. */
  async function putBack(folder: string) {
    const path = documentPath(folder, 'visitor 7')
    const { atime, mtime } = await stat(path)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replaceAll('INV-000007', 'INV-ZZZZZZ'))
    await utimes(path, atime, mtime)
  }

  it('does not hold for a document that a hand has put back, with the size and time of the one before', async () => {
    const folder = await noted()
    await putBack(folder)

    expect(await start(folder)).to.include({ read: 1, conversations: many, status: null })
  })

  it('(would hold if files were known by size and time: the control)', async () => {
    const folder = await noted(careless)
    await putBack(folder)
    const store = await openLowdbStore({ folder, files: careless })

    expect(await store.findTicket('INV-ZZZZZZ'), 'what is there is not found').to.equal(null)
    await store.stop()
  })

  it('does not hold in a copy of the folder, which is a backup', async () => {
    const copy = await newFolder()
    await cp(await noted(), copy, { recursive: true, preserveTimestamps: true })

    expect(await start(copy)).to.deep.equal({ read: many, conversations: many, tickets: many, quarantined: 0, status: 'new' })
  })

  it('does not hide a document that is damaged since', async () => {
    const folder = await noted()
    await writeFile(documentPath(folder, 'visitor 7'), 'broken')

    expect(await start(folder)).to.deep.equal({ read: 1, conversations: many - 1, tickets: many - 1, quarantined: 1, status: null })
  })

  for (const [title, damage] of [
    ['empty', () => ''],
    ['cut off', text => text.slice(0, -200)],
    ['changed in one place', text => text.replace('"version":1', '"version":2')],
    ['of another format', text => sealed(text.replaceAll('"format":2', '"format":1'))],
    ['of a program that noted something else', text => sealed(text.replaceAll('"hasDeliveries":', '"deliveries":'))],
  ] as const satisfies readonly (readonly [string, (text: string) => string])[])
    it(`is not believed where it is ${title}`, async () => {
      const folder = await noted()
      const index = join(folder, 'start.index')
      await writeFile(index, damage(await readFile(index, 'utf8')))

      const { read, ...found } = await start(folder)

      expect(read).to.be.greaterThan(0)
      expect(found).to.deep.equal({ conversations: many, tickets: many, quarantined: 0, status: 'new' })
    })

  /** With the checksums of its lines as they are now. */
  function sealed(text: string) {
    const lines = text.trimEnd().split('\n')
    return lines.map(line => `${createHash('sha256').update(line.slice(65)).digest('hex')} ${line.slice(65)}\n`).join('')
  }

  /** How many documents a start has to read after so many were written anew. */
  async function readAfter(folder: string, count: number) {
    await fillFolder(folder, count)
    return (await start(folder)).read
  }

  it('is added to, so that what was saved since is read once', async () => {
    const folder = await noted()
    const before = await readFile(join(folder, 'start.index'), 'utf8')

    expect(await readAfter(folder, 20)).to.equal(20)

    expect((await start(folder)).read).to.equal(0)
    expect((await readFile(join(folder, 'start.index'), 'utf8')).startsWith(before), 'what was there stays').to.equal(true)
  })

  it('is written anew where most of it holds no more', async () => {
    const folder = await noted()
    for (let time = 0; time < 4; time++) await readAfter(folder, 30)

    const notes = (await readFile(join(folder, 'start.index'), 'utf8')).match(/"mark"/g)?.length

    expect(notes).to.be.within(many, 2 * many)
    expect(await start(folder)).to.include({ read: 0, tickets: many })
  })

  it('is added to although the process died while it was written to', async () => {
    const folder = await noted()
    const index = join(folder, 'start.index')
    await writeFile(index, (await readFile(index, 'utf8')).slice(0, 90), { flag: 'a' })

    expect(await readAfter(folder, 20)).to.equal(20)

    expect(await start(folder)).to.include({ read: 0, tickets: many })
  })

  it('is not noted of what changed within the last seconds, when a file could change again and look the same', async () => {
    const folder = await newFolder()
    await fillFolder(folder, 1)

    const [file] = await nodeFiles.listMarked(join(documentPath(folder, 'visitor 0'), '..'))

    expect(file?.mark).to.equal(null)
  })

  it('is for the owner of the folder only', async () => {
    expect((await stat(join(await noted(), 'start.index'))).mode & 0o777).to.equal(0o600)
  })
})
