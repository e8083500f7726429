import { dirname, join } from 'node:path'
import { documentsIn, quarantineIn, shelves } from './document.js'
import { codeOf, type Files } from './files.js'

/** All folders of a store, made at start rather than at a save, so that no save waits for one or fails for it. */
export async function makeFolders(folder: string, files: Files): Promise<void> {
  await makeFolder(documentsIn(folder), files)
  await makeFolder(quarantineIn(folder), files)
  const made = await Promise.all(shelves.map(shelf => files.makeFolder(join(documentsIn(folder), shelf))))
  if (made.includes(true)) await files.syncFolder(documentsIn(folder))
}

/** Like mkdir -p, but what it makes survives a power cut: a file's fsync does not cover the folders above it. */
async function makeFolder(path: string, files: Files): Promise<void> {
  try {
    if (!(await files.makeFolder(path))) return
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT' || dirname(path) === path) throw cause
    await makeFolder(dirname(path), files)
    await files.makeFolder(path)
  }
  await files.syncFolder(dirname(path))
}
