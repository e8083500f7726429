import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a file in its place whole or not at all: whoever watches the folder never reads half of it. What is written beside it meanwhile is a
 * hidden file, which is not read as an author's.
 */
export async function writeWhole(root: string, file: string, text: string): Promise<void> {
  const target = join(root, file)
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  await mkdir(dirname(target), { recursive: true })
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
