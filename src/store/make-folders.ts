import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { documentsIn, quarantineIn } from './document.js'
import { codeOf, type Files } from './files.js'

/** The folders of a store, the shelves apart. What is made survives a power cut: a file's fsync does not cover the folders above it. */
export async function makeFolders(folder: string, files: Files): Promise<void> {
  await makeFolder(documentsIn(folder), files)
  await makeFolder(quarantineIn(folder), files)
  // Even where both were there: whoever made them may have been killed before this.
  await files.syncFolder(folder)
}

const syncedAtOnce = 16

/** The folders that documents are spread over, each made durable before the first save into it. */
export class Shelves {
  readonly #ready = new Map<string, Promise<void>>()
  /** Shelves whose name may not have reached the disk. */
  readonly #unsynced = new Set<string>()

  constructor(private readonly files: Files) {}

  /** Makes certain of the names in those that are there: whoever wrote them may have been killed before it had. */
  async settle(folder: string): Promise<void> {
    const found = ((await this.files.list(documentsIn(folder))) ?? []).filter(({ kind }) => kind === 'folder')
    // Some at once: each waits for the disk alone, and there are 256.
    for (let first = 0; first < found.length; first += syncedAtOnce)
      await Promise.all(found.slice(first, first + syncedAtOnce).map(({ name }) => this.files.syncFolder(join(documentsIn(folder), name))))
  }

  /** Throws the system's error; the next save tries again. */
  ready(path: string): Promise<void> {
    const before = this.#ready.get(path)
    if (before !== undefined) return before
    const making = this.#make(path)
    this.#ready.set(path, making)
    making.catch(() => this.#ready.delete(path))
    return making
  }

  async #make(path: string): Promise<void> {
    await this.files.makeFolder(path)
    const above = dirname(path)
    // A second fsync may call clean what the first one lost: with a new name in it the folder is written once more.
    if (this.#unsynced.has(path)) await this.#touch(above)
    this.#unsynced.add(path)
    await this.files.syncFolder(above)
    this.#unsynced.delete(path)
  }

  async #touch(folder: string): Promise<void> {
    const name = join(folder, `${randomBytes(8).toString('hex')}.tmp`)
    await (await this.files.create(name)).close()
    await this.files.remove(name)
  }
}

/** Like mkdir -p, every new name synced. */
export async function makeFolder(path: string, files: Files): Promise<void> {
  try {
    if (!(await files.makeFolder(path))) return
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT' || dirname(path) === path) throw cause
    await makeFolder(dirname(path), files)
    await files.makeFolder(path)
  }
  await files.syncFolder(dirname(path))
}
