import { basename } from 'node:path'
import type { Conversation } from '../conversation/conversation.js'
import { leftBeside } from './all-conversations.js'
import { documentPath, leftover, readDocument } from './document.js'
import type { Files } from './files.js'
import { doubtful, unavailable } from './refusals.js'
import { settle } from './settle.js'

/** Why a document that a save left behind is quarantined. */
export const leftDamaged = 'a save left it behind, and it is damaged'

/**
 * Conversations whose last save failed and could not be undone: which document the disk holds of them is not known. It is found out before
 * the next save, as a start would do it: what can be read is written afresh. The fsync that failed is not tried again, since Linux may
 * answer that all is well for words that it has dropped ("fsyncgate", 2018).
 */
export class Doubts {
  readonly #ids = new Set<string>()

  constructor(
    private readonly folder: string,
    private readonly files: Files,
    /** Moves a damaged document out of the way. */
    private readonly setAside: (path: string, why: string) => Promise<void>,
    private readonly archived: (id: string) => Promise<Conversation | null>,
  ) {}

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  add(id: string): void {
    this.#ids.add(id)
  }

  /** What is stored, now for certain, or null where nothing is. Throws STORE_UNAVAILABLE while the disk refuses; the doubt stays. */
  async settle(id: string): Promise<Conversation | null> {
    const path = documentPath(this.folder, id)
    try {
      const bytes = await this.files.read(path)
      const reading = bytes && readDocument(bytes, path, this.folder)
      if (reading?.kind === 'damaged') await this.setAside(path, reading.why)
      const settled = await settle(path, await this.#olds(path), this.folder, this.files, this.archived)
      if (settled.kind === 'damaged') for (const old of settled.paths) await this.setAside(old, leftDamaged)
      this.#ids.delete(id)
      return settled.kind === 'conversation' ? settled.conversation : null
    } catch (cause) {
      throw doubtful(path, cause)
    }
  }

  /** The document of this version, under whichever name it is; null where version 0 says that there was none. Throws `failure` where it is not found. */
  async lastAcknowledged(id: string, version: number, failure: unknown): Promise<Conversation | null> {
    if (version === 0) return null
    const path = documentPath(this.folder, id)
    for (const place of [path, ...(await this.#olds(path))]) {
      const bytes = await this.files.read(place).catch((cause: unknown) => {
        throw unavailable(place, cause)
      })
      const reading = bytes && readDocument(bytes, path, this.folder)
      if (reading?.kind === 'conversation' && reading.conversation.version === version) return reading.conversation
    }
    throw failure
  }

  /** The documents before, which failed saves left beside it. */
  async #olds(path: string): Promise<readonly string[]> {
    const left = await leftBeside(path, this.files)
    return left.filter(one => leftover(basename(one))?.kind === 'older')
  }
}
