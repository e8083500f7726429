import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Nobody writes one file for so long. */
const abandonedAfterMs = 60_000

/**
 * Puts a file in its place whole or not at all: whoever watches the folder never reads half of it. What is written beside it meanwhile is a
 * hidden file, which is not read as an author's.
 */
export async function writeWhole(root: string, file: string, text: string): Promise<void> {
  const target = join(root, file)
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  await mkdir(dirname(target), { recursive: true })
  await removeAbandoned(target)
  try {
    const made = await open(beside, 'wx')
    try {
      await made.writeFile(text)
      await made.sync()
    } finally {
      await made.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** What a process left beside the file that was killed before it could put it in its place. */
async function removeAbandoned(target: string): Promise<void> {
  const [folder, start] = [dirname(target), `.${basename(target)}.`]
  const left = (await readdir(folder)).filter(name => name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length)))
  for (const name of left) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(join(folder, name), { force: true })
  }
}
