import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { authorsFolders } from './draft-folder.js'

/** A word that changes whenever a file of the authors' folders is saved, added or removed: of names, sizes and times, so that nothing is read. */
export async function folderVersion(root: string): Promise<string> {
  const sum = createHash('sha256')
  for (const folder of authorsFolders) {
    const names = await readdir(join(root, folder), { recursive: true }).catch(() => [])
    for (const name of names.sort()) {
      const found = await stat(join(root, folder, name)).catch(() => null)
      if (found?.isFile()) sum.update(`${folder}/${name} ${found.size} ${found.mtimeMs}\n`)
    }
  }
  return sum.digest('hex').slice(0, 16)
}
