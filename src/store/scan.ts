import { dirname, join } from 'node:path'
import type { Conversation } from '../conversation/conversation.js'
import { documentsIn, leftover, readDocument } from './document.js'
import type { Files } from './files.js'
import type { Noted, StartIndex } from './start-index.js'

type Found =
  /** `mark` is that of the file just before it was read; see `Files.listMarked`. */
  | { readonly kind: 'conversation'; readonly name: string; readonly mark: string | null; readonly conversation: Conversation }
  | { readonly kind: 'damaged'; readonly path: string; readonly why: string }
  | { readonly kind: 'unfinished'; readonly path: string }
  /** Beside the document at `of`; see `leftover`. */
  | { readonly kind: 'older'; readonly path: string; readonly of: string }

interface Visitor {
  /** Of a document that is not read, since what was noted of it still holds. Most are: nothing is waited for, or a start would wait for each. */
  readonly noted: (note: Noted) => void
  readonly found: (found: Found) => Promise<void> | void
}

interface Candidate {
  readonly path: string
  readonly name: string
  readonly mark: string | null
}

/** Shelves at once, and documents of each: enough to keep Node's file threads (4 unless set) busy, few enough to hold in memory. */
const [shelvesAtOnce, readAtOnce] = [4, 4]

/** Visits every document and leftover once, in no order. Files of other names are not ours and left alone. */
export async function scan(folder: string, files: Files, { notes }: StartIndex, visitor: Visitor): Promise<void> {
  const root = documentsIn(folder)
  const shelves = ((await files.list(root)) ?? []).filter(({ kind }) => kind === 'folder').values()
  await atOnce(shelvesAtOnce, shelves, async ({ name: shelf }) => {
    const unknown: Candidate[] = []
    for (const { name, mark } of await files.listMarked(join(root, shelf))) {
      const note = notes.get(name)
      if (note !== undefined && note.mark === mark) visitor.noted(note)
      else if (name.endsWith('.json') || leftover(name) !== null) unknown.push({ path: join(root, shelf, name), name, mark })
    }
    await atOnce(readAtOnce, unknown.values(), async candidate => {
      const found = await look(candidate, folder, files)
      if (found !== null) await visitor.found(found)
    })
  })
}

/** `width` at a time. */
async function atOnce<T>(width: number, all: Iterator<T>, work: (one: T) => Promise<void>): Promise<void> {
  const lane = async () => {
    for (let { done, value } = all.next(); !done; { done, value } = all.next()) await work(value)
  }
  await Promise.all(Array.from({ length: width }, lane))
}

async function look({ path, name, mark }: Candidate, folder: string, files: Files): Promise<Found | null> {
  const left = leftover(name)
  if (left !== null) return { kind: left.kind, path, of: join(dirname(path), left.of) }
  const bytes = await files.read(path)
  // Gone since it was listed: another process may hold the folder while it is only read here.
  if (bytes === null) return null
  const reading = readDocument(bytes, path, folder)
  return reading.kind === 'conversation' ? { ...reading, name, mark } : { ...reading, path }
}
