import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FolderLock } from './folder-lock.js'
import { close, listenAt, probe } from './lock-socket.js'
import { locked } from './refusals.js'

/**
 * First announce, then look: a process puts its own listening socket into `<folder>/lock`, then asks at every other one there.
 * Of two that start at once at least the later to look sees the other, so never do both stay; it may be that neither does.
 * A socket gets its `.lock` name only when it listens, so one that refuses has lost its owner and is removed.
 * Throws STORE_LOCKED, or the system's error where the folder can't hold sockets.
 */
export async function announceLock(folder: string): Promise<FolderLock> {
  const place = join(folder, 'lock')
  await mkdir(place, { recursive: true, mode: 0o700 })
  const mine = `${randomBytes(8).toString('hex')}.lock`
  const directory = await open(place, 'r')
  try {
    // A socket's path may have 107 bytes at most; through /proc the folder's length does not count.
    const at = (name: string) => (process.platform === 'linux' ? `/proc/self/fd/${directory.fd}/${name}` : join(place, name))
    const server = await listenAt(at(`${mine}.new`))
    const release = async () => {
      await rm(join(place, mine), { force: true })
      await close(server)
    }
    try {
      await rename(join(place, `${mine}.new`), join(place, mine))
      if (await anotherIn(place, mine, at)) throw locked(folder)
      return { release }
    } catch (error) {
      await release()
      throw error
    }
  } finally {
    await directory.close()
  }
}

async function anotherIn(place: string, mine: string, at: (name: string) => string): Promise<boolean> {
  for (const name of await readdir(place)) {
    if (!name.endsWith('.lock') || name === mine) continue
    const found = await probe(at(name))
    if (found === 'alive') return true
    if (found === 'dead') await rm(join(place, name), { force: true })
  }
  return false
}
