import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { sha256 } from '../sha256.js'
import type { Files, OpenFile } from './files.js'
import { Summary } from './summary.js'

/** Raised whenever Summary changes: what was noted in another form is read from the documents again. */
const format = 2

/** One document as it was when it was read: its name, the mark of its file then, and what it said. */
const Noted = z.strictObject({ name: z.string(), mark: z.string(), summary: Summary })
export type Noted = z.infer<typeof Noted>

const Shelf = z.strictObject({ format: z.literal(format), notes: z.array(Noted) })

export interface StartIndex {
  /** By the names of their documents. */
  readonly notes: ReadonlyMap<string, Noted>
  /** Notes in the file, those that later ones took the place of included. */
  readonly written: number
  /** Whether all of its lines can be read. */
  readonly isWhole: boolean
}

/** Fewer documents are read again at each start in less time than it takes to note them. */
const worthNoting = 16

const indexIn = (folder: string): string => join(folder, 'start.index')

/**
 * What an earlier start noted, so that 50,000 documents need not be read again. It may be deleted or damaged at any time: a note counts
 * only where the document's file still has the mark that it had (see `Files.listMarked`), and a line only where its checksum holds.
 */
export async function readStartIndex(folder: string, files: Files): Promise<StartIndex> {
  const notes = new Map<string, Noted>()
  let [written, isWhole] = [0, true]
  const bytes = await files.read(indexIn(folder)).catch(() => null)
  for (const line of lines(bytes ?? new Uint8Array())) {
    const read = readLine(line)
    for (const note of read ?? []) notes.set(note.name, note)
    written += read?.length ?? 0
    isWhole &&= read !== null
    await nextTurn()
  }
  return { notes, written, isWhole }
}

/**
 * Notes for the next start what this one has read: `fresh` of `all` that there is. It is written behind what is noted already, so that a process
 * that is killed right after each start leaves less to read every time; only where most of that holds no more, all is written anew. No fsync:
 * whatever a power cut leaves of it is known by its checksums.
 */
export async function noteStart(folder: string, before: StartIndex, read: ReadAtStart, files: Files): Promise<void> {
  const { all, fresh } = read
  if (fresh.length < worthNoting) return
  if (!before.isWhole || before.written + fresh.length > 2 * all.length) return writeAnew(folder, all, files)
  const { file, size } = await files.append(indexIn(folder))
  // What was written last may have been cut off.
  await writeShelves(file, fresh, size > 0 ? '\n' : '')
}

export interface ReadAtStart {
  readonly all: readonly Noted[]
  /** Those of them that are not noted yet. */
  readonly fresh: readonly Noted[]
}

async function writeAnew(folder: string, notes: readonly Noted[], files: Files): Promise<void> {
  const next = `${indexIn(folder)}.new`
  await files.remove(next)
  await writeShelves(await files.create(next), notes)
  await files.rename(next, indexIn(folder))
}

/** A line for each shelf; closes the file. */
async function writeShelves(file: OpenFile, notes: readonly Noted[], before = ''): Promise<void> {
  const shelves = new Map<string, Noted[]>()
  for (const note of notes) {
    const shelf = shelves.get(note.name.slice(0, 2))
    if (shelf) shelf.push(note)
    else shelves.set(note.name.slice(0, 2), [note])
  }
  try {
    if (before !== '') await file.write(before)
    for (const shelf of shelves.values()) {
      const json = JSON.stringify({ format, notes: shelf })
      await file.write(`${sha256(json)} ${json}\n`)
    }
  } finally {
    await file.close()
  }
}

/** For when words of a conversation are to be nowhere any more. */
export async function dropStartIndex(folder: string, files: Files): Promise<void> {
  await files.remove(`${indexIn(folder)}.new`)
  await files.remove(indexIn(folder))
}

/** Those that are not empty. */
function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end
    if (to > from) yield bytes.subarray(from, to)
    from = to + 1
  }
}

/**
 * Its checksum says that the line is what a start wrote, whole, so that the first note says of which form all are: to check each of 10,000 takes
 * longer than all the rest of a start. Null where it can't be believed.
 */
function readLine(line: Uint8Array): readonly Noted[] | null {
  const text = new TextDecoder()
  const json = line.subarray(65)
  if (text.decode(line.subarray(0, 64)) !== sha256(json)) return null
  const { format, notes } = JSON.parse(text.decode(json)) as { readonly format?: unknown; readonly notes?: unknown }
  if (!Array.isArray(notes) || !Shelf.safeParse({ format, notes: notes.slice(0, 1) }).success) return null
  return notes as readonly Noted[]
}
