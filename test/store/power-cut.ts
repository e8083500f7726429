import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Files } from '../../src/store/files.js'
import { type Call, systemError, type Watch, watchedFiles } from './watched-files.js'

interface Content {
  written: string
  /** What of it is on the platter. */
  synced: string
  /** Written since the last fsync, which has it to do. */
  isDirty: boolean
}

/** Says of a call that it was done when it was not. */
export type Lying = (call: Call, path: string) => boolean

/** The system's error that a call fails with, or null. */
export type Failing = (call: Call, path: string, number: number) => string | null

/** What survives: only what was synced, every name, or of each what the dice say. */
export type Survives = 'synced' | 'all' | (() => number)

/**
 * A disk that remembers what of it would survive a power cut: of a file what was there at its last fsync, of names those that
 * were there when their folder was last synced. The model is that of ALICE (Pillai et al., OSDI 2014). An fsync that fails drops what it
 * should have written and calls it clean, so that the next one has nothing to do ("fsyncgate", 2018).
 */
export class PowerCut {
  #names = new Map<string, Content>()
  #syncedNames = new Map<string, Content>()
  readonly #folders = new Set<string>()
  readonly #syncedFolders = new Set<string>()
  readonly #dirtyFolders = new Set<string>()
  #callsLeft = Number.POSITIVE_INFINITY
  calls = 0

  /** The power goes after so many calls more: what comes then fails and has no effect. */
  cutAfter(calls: number): void {
    this.#callsLeft = calls
  }

  get isCut(): boolean {
    return this.#callsLeft < 0
  }

  /** The disk; calls that are `lying` answer that all is well and do nothing. */
  files(lying: Lying, failing: Failing = () => null): Files {
    const watch: Watch = async (call, path, other = '') => {
      if (call === 'list') return
      this.calls++
      if (this.#callsLeft-- <= 0) throw new Error('The power is gone.')
      const code = failing(call, path, this.calls)
      if (code !== null) {
        this.#fail(call, path)
        throw systemError(code)
      }
      if (lying(call, path)) return 'skip'
      this.#follow(call, path, other)
      // The model knows what is synced; the disk beneath need not be.
      if (call === 'sync' || call === 'syncFolder') return 'skip'
    }
    return watchedFiles(watch)
  }

  /** The folder as it is found when the power is back, written to `to`: the system may have written more than it was asked to. */
  async restore(folder: string, to: string, survives: Survives): Promise<void> {
    await mkdir(join(to, 'conversations'), { recursive: true })
    const [dice, usual] = typeof survives === 'function' ? [survives, null] : [() => 0, survives]
    for (const path of new Set([...this.#names.keys(), ...this.#syncedNames.keys()])) {
      const isLucky = usual === null ? dice() < 0.5 : usual === 'all'
      if (!isLucky && this.#folders.has(dirname(path)) && !this.#syncedFolders.has(dirname(path))) continue
      const content = (isLucky ? this.#names : this.#syncedNames).get(path)
      if (!content) continue
      const target = join(to, relative(folder, path))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, usual === null ? someOf(content, dice) : content.synced)
    }
  }

  #fail(call: Call, path: string): void {
    const content = this.#names.get(path)
    if (call === 'sync' && content) content.isDirty = false
    if (call === 'syncFolder') this.#dirtyFolders.delete(path)
  }

  #follow(call: Call, path: string, other: string): void {
    const content = this.#names.get(path)
    const isNew = call === 'create' || (call === 'append' && !content)
    const isChange = isNew || ['makeFolder', 'keep', 'remove', 'rename'].includes(call)
    if (isChange) this.#dirtyFolders.add(dirname(path)).add(dirname(other === '' ? path : other))
    if (call === 'makeFolder') this.#folders.add(path)
    if (isNew) this.#names.set(path, { written: '', synced: '', isDirty: false })
    if (call === 'write' && content) Object.assign(content, { written: content.written + other, isDirty: true })
    if (call === 'sync' && content?.isDirty) Object.assign(content, { synced: content.written, isDirty: false })
    if (call === 'keep' && content) this.#names.set(other, content)
    if (call === 'remove' || call === 'rename') this.#names.delete(path)
    if (call === 'rename' && content) this.#names.set(other, content)
    if (call === 'syncFolder' && this.#dirtyFolders.delete(path)) this.#syncNames(path)
  }

  #syncNames(path: string): void {
    for (const folder of this.#folders) if (dirname(folder) === path) this.#syncedFolders.add(folder)
    for (const name of this.#syncedNames.keys()) if (dirname(name) === path) this.#syncedNames.delete(name)
    for (const [name, one] of this.#names) if (dirname(name) === path) this.#syncedNames.set(name, one)
  }
}

/** What was synced, and of what came behind it: nothing, all, a beginning, or zeroes of its length. Files are only ever added to. */
function someOf({ written, synced }: Content, dice: () => number): string {
  const more = written.slice(synced.length)
  const kept = ['', more, more.slice(0, Math.floor(more.length * dice())), '\0'.repeat(more.length)]
  return `${synced}${kept[Math.floor(dice() * kept.length)] ?? ''}`
}
