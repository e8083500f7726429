import { dirname, join } from 'node:path'
import type { Conversation } from '../conversation/conversation.js'
import { documentsIn, leftover, readDocument } from './document.js'
import type { Files } from './files.js'
import type { StartIndex } from './start-index.js'
import type { Summary } from './summary.js'

type Found =
  /** `mark` is that of the file just before it was read; see `Files.listMarked`. */
  | { readonly kind: 'conversation'; readonly name: string; readonly mark: string | null; readonly conversation: Conversation }
  /** Not read: what was noted of it still holds. */
  | { readonly kind: 'noted'; readonly name: string; readonly mark: string; readonly summary: Summary }
  | { readonly kind: 'damaged'; readonly path: string; readonly why: string }
  | { readonly kind: 'unfinished'; readonly path: string }
  /** Beside the document at `of`; see `leftover`. */
  | { readonly kind: 'older'; readonly path: string; readonly of: string }

interface Candidate {
  readonly path: string
  readonly name: string
  readonly mark: string | null
}

/** Documents read at once: enough to keep Node's file threads (4 unless set) busy, few enough to hold in memory. */
const width = 16

/** Visits every document and leftover once, in no order, holding `width` at a time. Files of other names are not ours and left alone. */
export async function scan(folder: string, files: Files, notes: StartIndex, visit: (found: Found) => Promise<void> | void): Promise<void> {
  const all = candidates(folder, files)
  const work = async () => {
    for await (const candidate of all) {
      const found = await look(candidate, folder, files, notes)
      if (found !== null) await visit(found)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
}

async function* candidates(folder: string, files: Files): AsyncGenerator<Candidate> {
  const root = documentsIn(folder)
  for (const shelf of (await files.list(root)) ?? []) {
    if (shelf.kind !== 'folder') continue
    for (const { name, mark } of await files.listMarked(join(root, shelf.name))) {
      if (name.endsWith('.json') || leftover(name) !== null) yield { path: join(root, shelf.name, name), name, mark }
    }
  }
}

async function look({ path, name, mark }: Candidate, folder: string, files: Files, notes: StartIndex): Promise<Found | null> {
  const left = leftover(name)
  if (left !== null) return { kind: left.kind, path, of: join(dirname(path), left.of) }
  const note = notes.get(name)
  if (mark !== null && note?.mark === mark) return { kind: 'noted', name, mark, summary: note.summary }
  const bytes = await files.read(path)
  // Gone since it was listed: another process may hold the folder while it is only read here.
  if (bytes === null) return null
  const reading = readDocument(bytes, path, folder)
  return reading.kind === 'conversation' ? { ...reading, name, mark } : { ...reading, path }
}
