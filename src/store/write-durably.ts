import { randomBytes } from 'node:crypto'
import type { Files } from './files.js'

/** Under its name only when it is whole and on the disk; a new version replaces the old one whole. */
export async function writeDurably(path: string, content: string | Uint8Array, folder: string, files: Files): Promise<void> {
  const next = `${path}.${randomBytes(8).toString('hex')}.tmp`
  try {
    await writeSynced(next, content, files)
    await files.rename(next, path)
    await files.syncFolder(folder)
  } catch (cause) {
    await files.remove(next).catch(() => {})
    throw cause
  }
}

/** On the disk when it returns, but for its name: that is the folder's, which has to be synced for it. */
export async function writeSynced(path: string, content: string | Uint8Array, files: Files): Promise<void> {
  const file = await files.create(path)
  try {
    await file.write(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
