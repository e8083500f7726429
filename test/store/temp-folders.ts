import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { temporaryPrefix } from '../support/leaks.js'

/** Gives new empty folders to the tests of the describe it is called in, and removes them after the last. */
export function tempFolders(): () => Promise<string> {
  const made: string[] = []
  after(async () => {
    for (const folder of made) await rm(folder, { recursive: true, force: true })
  })
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), temporaryPrefix))
    made.push(folder)
    return folder
  }
}
