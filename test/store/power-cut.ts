import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Files } from '../../src/store/files.js'
import { type Call, type Watch, watchedFiles } from './watched-files.js'

interface Content {
  written: string
  /** What of it is on the platter. */
  synced: string
}

/**
 * A disk that remembers what of it would survive a power cut: of a file what was there at its last fsync, of names those that
 * were there when their folder was last synced. The model is that of ALICE (Pillai et al., OSDI 2014) without its in-between states.
 */
export class PowerCut {
  #names = new Map<string, Content>()
  #syncedNames = new Map<string, Content>()
  readonly #folders = new Set<string>()
  readonly #syncedFolders = new Set<string>()
  #callsLeft = Number.POSITIVE_INFINITY
  calls = 0

  /** The power goes after so many calls more: what comes then fails and has no effect. */
  cutAfter(calls: number): void {
    this.#callsLeft = calls
  }

  /** The disk; calls that are `lying` answer that all is well and do nothing. */
  files(lying: (call: Call, path: string) => boolean): Files {
    const watch: Watch = async (call, path, other = '') => {
      if (call === 'list') return
      this.calls++
      if (this.#callsLeft-- <= 0) throw new Error('The power is gone.')
      if (lying(call, path)) return 'skip'
      this.#follow(call, path, other)
    }
    return watchedFiles(watch)
  }

  /**
   * The folder as it is found when the power is back, written to `to`. The system may have written more than it was asked to:
   * with `names: 'all'` every rename has reached the disk, though contents have only where they were synced.
   */
  async restore(folder: string, to: string, names: 'synced' | 'all'): Promise<void> {
    await mkdir(join(to, 'conversations'))
    for (const [path, { synced }] of names === 'all' ? this.#names : this.#syncedNames) {
      if (names === 'synced' && !this.#syncedFolders.has(dirname(path))) continue
      const target = join(to, relative(folder, path))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, synced)
    }
  }

  #follow(call: Call, path: string, other: string): void {
    if (call === 'makeFolder') this.#folders.add(path)
    const content = this.#names.get(path)
    if (call === 'create') this.#names.set(path, { written: '', synced: '' })
    if (call === 'write' && content) content.written += other
    if (call === 'sync' && content) content.synced = content.written
    if (call === 'keep' && content) this.#names.set(other, content)
    if (call === 'remove' || call === 'rename') this.#names.delete(path)
    if (call === 'rename' && content) this.#names.set(other, content)
    if (call === 'syncFolder') {
      for (const folder of this.#folders) if (dirname(folder) === path) this.#syncedFolders.add(folder)
      for (const name of this.#syncedNames.keys()) if (dirname(name) === path) this.#syncedNames.delete(name)
      for (const [name, one] of this.#names) if (dirname(name) === path) this.#syncedNames.set(name, one)
    }
  }
}
