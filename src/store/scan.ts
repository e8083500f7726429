import { basename, dirname, join } from 'node:path'
import type { Conversation } from '../conversation/conversation.js'
import { documentsIn, leftover, readDocument } from './document.js'
import type { Files } from './files.js'

export type Found =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | { readonly kind: 'damaged'; readonly path: string; readonly why: string }
  | { readonly kind: 'unfinished'; readonly path: string }
  /** Beside the document at `of`; see `leftover`. */
  | { readonly kind: 'older'; readonly path: string; readonly of: string }

/** Documents read at once: enough to keep Node's file threads (4 unless set) busy, few enough to hold in memory. */
const width = 16

/** Visits every document and leftover once, in no order, holding `width` at a time. Files of other names are not ours and left alone. */
export async function scan(folder: string, files: Files, visit: (found: Found) => Promise<void> | void): Promise<void> {
  const paths = candidates(folder, files)
  const work = async () => {
    for await (const path of paths) {
      const found = await look(path, folder, files)
      if (found !== null) await visit(found)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
}

async function* candidates(folder: string, files: Files): AsyncGenerator<string> {
  const root = documentsIn(folder)
  for (const shelf of (await files.list(root)) ?? []) {
    if (shelf.kind !== 'folder') continue
    for (const { name, kind } of (await files.list(join(root, shelf.name))) ?? []) {
      if (kind === 'file' && (name.endsWith('.json') || leftover(name) !== null)) yield join(root, shelf.name, name)
    }
  }
}

async function look(path: string, folder: string, files: Files): Promise<Found | null> {
  const left = leftover(basename(path))
  if (left !== null) return { kind: left.kind, path, of: join(dirname(path), left.of) }
  const bytes = await files.read(path)
  // Gone since it was listed: another process may hold the folder while it is only read here.
  if (bytes === null) return null
  const reading = readDocument(bytes, path, folder)
  return reading.kind === 'conversation' ? reading : { ...reading, path }
}
