import { basename, dirname, join } from 'node:path'
import { leftBeside } from './all-conversations.js'
import type { Archive } from './archive/archive.js'
import { documentPath, quarantineIn } from './document.js'
import type { Files } from './files.js'
import { keptCopies } from './kept-copies.js'
import { dropStartIndex } from './start-index.js'

/** What of a conversation was erased, in files, and in lines of the archive. */
export interface Erased {
  readonly documents: number
  readonly archived: number
  readonly copies: number
  readonly quarantined: number
}

/**
 * Removes all that a folder holds of a conversation: its copies, what was noted and quarantined of it, and its document last, so that a
 * process that dies in between leaves it to be found and erased again. Throws the system's error.
 */
export async function eraseFiles(id: string, folder: string, archive: Pick<Archive, 'erase'>, files: Files): Promise<Erased> {
  const path = documentPath(folder, id)
  const erase = async (paths: readonly string[]) => {
    for (const one of paths) await files.remove(one)
    for (const above of new Set(paths.map(dirname))) await files.syncFolder(above)
    return paths.length
  }
  const copies: (readonly string[])[] = []
  for await (const found of keptCopies(folder, files)) if (found.kind === 'copy' && found.copy.conversation === id) copies.push(found.paths)
  await erase(copies.flat())
  const inQuarantine = ((await files.list(quarantineIn(folder))) ?? []).filter(({ name }) => name.startsWith(basename(path)))
  const quarantined = await erase(inQuarantine.map(({ name }) => join(quarantineIn(folder), name)))
  await dropStartIndex(folder, files)
  await erase(await leftBeside(path, files))
  const archived = await archive.erase(id)
  const isThere = (await files.read(path)) !== null
  if (isThere) await erase([path])
  return { documents: isThere ? 1 : 0, archived, copies: copies.length, quarantined }
}
