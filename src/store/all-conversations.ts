import { basename, dirname, join } from 'node:path'
import type { Conversation } from '../conversation/conversation.js'
import { Archive } from './archive/archive.js'
import { documentsIn, leftover, readDocument } from './document.js'
import type { Files } from './files.js'

type Found =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | { readonly kind: 'damaged'; readonly path: string; readonly why: string }

/** Every conversation that a folder holds, the archive's last, read from the disk one after the other, also while a service writes there. */
export async function* allConversations(folder: string, files: Files): AsyncGenerator<Found> {
  const seen = new Set<string>()
  const root = documentsIn(folder)
  for (const shelf of (await files.list(root)) ?? []) {
    if (shelf.kind !== 'folder') continue
    for (const { name, kind } of (await files.list(join(root, shelf.name))) ?? []) {
      const path = join(root, shelf.name, name)
      if (kind !== 'file' || !name.endsWith('.json')) continue
      const bytes = await files.read(path)
      if (bytes === null) continue
      const reading = readDocument(bytes, path, folder)
      if (reading.kind === 'conversation') seen.add(reading.conversation.id)
      yield reading.kind === 'conversation' ? reading : { ...reading, path }
    }
  }
  const archive = new Archive(folder, files)
  await archive.start(() => {}, false)
  yield* archive.all(seen)
}

/** What saves have left beside the document at `path`; see `leftover`. */
export async function leftBeside(path: string, files: Files): Promise<readonly string[]> {
  const names = (await files.list(dirname(path))) ?? []
  return names.flatMap(({ name }) => (leftover(name)?.of === basename(path) ? [join(dirname(path), name)] : []))
}
