import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import type { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import { readDocument } from './document.js'
import type { Files } from './files.js'
import { unavailable } from './refusals.js'
import { writeSynced } from './write-durably.js'

/**
 * lowdb's adapter for one conversation in one file. lowdb's own (steno) renames without fsync, so that a power cut may leave
 * an empty file; this one returns from write() when file and name are on the disk, and leaves the old document when it throws.
 * The order is that of "All File Systems Are Not Created Equal" (Pillai et al., OSDI 2014): write, fsync, rename, fsync the folder.
 */
export class DurableFile implements Adapter<Conversation | null> {
  /** False once a failed write could not be undone either: which document the disk holds is then unknown. */
  settled = true

  constructor(
    readonly path: string,
    private readonly folder: string,
    private readonly files: Files,
  ) {}

  /** The document, or null where there is none. Throws CONVERSATION_DAMAGED or STORE_UNAVAILABLE. */
  async read(): Promise<Conversation | null> {
    const bytes = await this.files.read(this.path).catch((cause: unknown) => {
      throw unavailable(this.path, cause)
    })
    if (bytes === null) return null
    const reading = readDocument(bytes, this.path, this.folder)
    if (reading.kind === 'conversation') return reading.conversation
    throw new DeskError('CONVERSATION_DAMAGED', `${this.path} can't be read: ${reading.why}. Put back the copy of your last backup.`)
  }

  /** Throws STORE_UNAVAILABLE where the document is not on the disk for certain; it is never tried again here. */
  async write(conversation: Conversation | null): Promise<void> {
    const unique = randomBytes(8).toString('hex')
    const next = `${this.path}.${unique}.tmp`
    const old = `${this.path}.${unique}.old`
    let hadOld: boolean
    try {
      await writeSynced(next, JSON.stringify(conversation), this.files)
      hadOld = await this.files.keep(this.path, old)
    } catch (cause) {
      await this.#tidy(next, old)
      throw unavailable(this.path, cause)
    }

    try {
      await this.files.rename(next, this.path)
      await this.files.syncFolder(dirname(this.path))
    } catch (cause) {
      await this.#putBack(hadOld ? old : null)
      // While nobody can say which document the disk holds, the old one stays beside it: the next start settles that (settle.ts).
      await this.#tidy(next, ...(this.settled ? [old] : []))
      throw unavailable(this.path, cause)
    }
    if (hadOld) await this.#tidy(old)
  }

  /**
   * After a failed fsync Linux may call the pages clean and let the next fsync succeed ("fsyncgate", 2018), so the new document
   * is not trusted: the old one, which was synced when it was saved, gets its name back.
   */
  async #putBack(old: string | null): Promise<void> {
    try {
      if (old === null) await this.files.remove(this.path)
      else await this.files.rename(old, this.path)
    } catch {
      this.settled = false
    }
  }

  /** What can't be removed now is swept at the next start. */
  async #tidy(...paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.files.remove(path).catch(() => {})
  }
}
