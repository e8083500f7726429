import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { sha256 } from '../sha256.js'
import type { Files } from './files.js'
import { Summary } from './summary.js'

/** Raised whenever Summary changes: what was noted in another form is read from the documents again. */
const format = 2

/** One document as it was when it was read: its name, the mark of its file then, and what it said. */
const Noted = z.strictObject({ name: z.string(), mark: z.string(), summary: Summary })
export type Noted = z.infer<typeof Noted>

const Shelf = z.strictObject({ format: z.literal(format), notes: z.array(Noted) })

/** Notes by the names of their documents. */
export type StartIndex = ReadonlyMap<string, Noted>

const indexIn = (folder: string): string => join(folder, 'start.index')

/**
 * What an earlier start noted, so that 50,000 documents need not be read again. It may be deleted or damaged at any time: a note counts
 * only where the document's file still has the mark that it had (see `Files.listMarked`), and a line only where its checksum holds.
 */
export async function readStartIndex(folder: string, files: Files): Promise<StartIndex> {
  const notes = new Map<string, Noted>()
  const bytes = await files.read(indexIn(folder)).catch(() => null)
  for (const line of lines(bytes ?? new Uint8Array())) {
    for (const note of readLine(line)) notes.set(note.name, note)
    await nextTurn()
  }
  return notes
}

/** Keeps the notes for the next start, a line for each shelf. No fsync: whatever a power cut leaves of it is known by its checksums. */
export async function writeStartIndex(folder: string, notes: readonly Noted[], files: Files): Promise<void> {
  const shelves = new Map<string, Noted[]>()
  for (const note of notes) {
    const shelf = shelves.get(note.name.slice(0, 2))
    if (shelf) shelf.push(note)
    else shelves.set(note.name.slice(0, 2), [note])
  }
  const next = `${indexIn(folder)}.new`
  await files.remove(next)
  const file = await files.create(next)
  try {
    for (const shelf of shelves.values()) {
      const json = JSON.stringify({ format, notes: shelf })
      await file.write(`${sha256(json)} ${json}\n`)
    }
  } finally {
    await file.close()
  }
  await files.rename(next, indexIn(folder))
}

/** For when words of a conversation are to be nowhere any more. */
export async function dropStartIndex(folder: string, files: Files): Promise<void> {
  await files.remove(`${indexIn(folder)}.new`)
  await files.remove(indexIn(folder))
}

function* lines(bytes: Uint8Array): Generator<string> {
  const text = new TextDecoder()
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    yield text.decode(bytes.subarray(from, end < 0 ? bytes.length : end))
    from = end < 0 ? bytes.length : end + 1
  }
}

/**
 * Its checksum says that the line is what a start wrote, whole, so that the first note says of which form all are: to check each of 10,000 takes
 * longer than all the rest of a start.
 */
function readLine(line: string): readonly Noted[] {
  const json = line.slice(65)
  if (line.slice(0, 64) !== sha256(json)) return []
  const { format, notes } = JSON.parse(json) as { readonly format?: unknown; readonly notes?: unknown }
  if (!Array.isArray(notes) || !Shelf.safeParse({ format, notes: notes.slice(0, 1) }).success) return []
  return notes as readonly Noted[]
}
