import { statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { DeskError } from '../errors.js'
import { codeOf } from './files.js'
import { announceLock } from './lock-announcement.js'
import { close, listenAt } from './lock-socket.js'
import { locked, unavailable } from './refusals.js'

/** Held until released or until the process dies, however it dies: it is the kernel that lets go. */
export interface FolderLock {
  release(): Promise<void>
}

/** The lock of a whole data folder. */
export interface HeldFolder extends FolderLock {
  /** Whether the path still leads to the folder that is held: it may have been moved away, and another one put there. */
  isThere(): boolean
}

/**
 * Takes a folder for this process. Two locks, because each misses something:
 * - a name that the kernel keeps for one owner at a time (Linux: an abstract socket, unix(7); Windows: a pipe), made of the folder's
 *   device and inode so that every path to it gives the same one. It is not seen by another container, nor known to other systems;
 * - a socket in the folder itself, which is seen by whoever sees the folder on this machine.
 * Throws STORE_LOCKED where another process holds it. Not seen: another machine with the same network share.
 */
export async function lockFolder(folder: string): Promise<HeldFolder> {
  const name = kernelName(await stat(folder, { bigint: true }))
  const held = name === null ? null : await hold(name, folder)
  try {
    const announced = process.platform === 'win32' ? null : await announceIn(folder, held !== null)
    // Only now: on a layered file system (a container's) a folder may become another one with the first write into it.
    const own = await stat(folder, { bigint: true })
    return {
      isThere() {
        try {
          const found = statSync(folder, { bigint: true })
          return found.ino === own.ino && found.dev === own.dev
        } catch {
          // Whatever the disk says: what can't be looked at can't be written into.
          return false
        }
      },
      async release() {
        await announced?.release()
        if (held !== null) await close(held)
      },
    }
  } catch (error) {
    if (held !== null) await close(held)
    throw error
  }
}

function kernelName({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string | null {
  if (process.platform === 'linux') return `\0counterfoil-${dev}-${ino}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\counterfoil-${dev}-${ino}` : null
}

async function hold(name: string, folder: string) {
  try {
    return await listenAt(name)
  } catch (cause) {
    throw codeOf(cause) === 'EADDRINUSE' ? locked(folder) : unavailable(`${folder} (lock)`, cause)
  }
}

/** Some shares can't hold sockets. Where the kernel's name is held that is borne; elsewhere it is all there is. */
async function announceIn(folder: string, optional: boolean): Promise<FolderLock | null> {
  try {
    return await announceLock(folder)
  } catch (cause) {
    if (cause instanceof DeskError) throw cause
    if (optional) return null
    throw unavailable(`${folder} (lock; its path may be too long for a socket, which takes about 100 characters)`, cause)
  }
}
