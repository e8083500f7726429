import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Low } from 'lowdb'
import { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import type { Archive } from './archive/archive.js'
import type { Catalogue } from './catalogue.js'
import { documentPath } from './document.js'
import { Doubts } from './doubts.js'
import { DurableFile } from './durable-file.js'
import { type Erased, eraseFiles } from './erase.js'
import type { Files } from './files.js'
import { Lanes } from './lanes.js'
import { Shelves } from './make-folders.js'
import { countQuarantined, type Quarantined, quarantine } from './quarantine.js'
import { readAll } from './read-all.js'
import { refused } from './refusals.js'
import { noteStart, readStartIndex } from './start-index.js'

/** Conversations written at once. Past it more only wait for the same disk. */
const width = 32

/** The documents of a folder that this process holds, each read and written in a lane of its own, and the catalogue kept in step with them. */
export class Documents {
  readonly #lanes = new Lanes(width)
  readonly #shelves: Shelves
  readonly #doubts: Doubts
  #quarantined = 0
  #noting: Promise<void> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly files: Files,
    private readonly catalogue: Catalogue,
    private readonly archive: Archive,
    private readonly log: (event: Quarantined) => void,
  ) {
    this.#shelves = new Shelves(files)
    this.#doubts = new Doubts(
      folder,
      files,
      (path, why) => this.#quarantine(path, why),
      id => this.#archived(id),
    )
  }

  /** How many are in quarantine. */
  get quarantined(): number {
    return this.#quarantined
  }

  /** Takes in what the disk holds. Throws the system's error where it can't be read. */
  async start(): Promise<void> {
    this.#quarantined = await countQuarantined(this.folder, this.files)
    await this.archive.start(({ file, why }) => this.log({ code: 'CONVERSATION_DAMAGED', file, movedTo: file, why }), true)
    // Read while the disk is busy with the folders.
    const reading = readStartIndex(this.folder, this.files)
    await this.#shelves.settle(this.folder)
    const index = await reading
    const found = await readAll(this.folder, this.files, index, {
      conversation: summary => this.catalogue.take(summary),
      damaged: (path, why) => this.#quarantine(path, why),
      archived: id => this.#archived(id),
    })
    // Nothing is lost where it fails: the next start reads the documents.
    this.#noting = noteStart(this.folder, index, found, this.files).catch(() => {})
  }

  /** Returns when nothing is under way. */
  async idle(): Promise<void> {
    await Promise.all([this.#lanes.idle(), this.#noting])
  }

  /** See `Store.save`. */
  save(conversation: Conversation): Promise<Conversation> {
    // Parsed before it waits: a copy of what it is now, and never a document that could not be read again.
    const next = Conversation.parse({ ...conversation, version: conversation.version + 1 })
    return this.#lanes.run(next.id, async () => {
      await this.#makeCertain(next.id)
      return this.#awake(next.id, () => this.#write(next, this.catalogue.claim(next)))
    })
  }

  /** Puts a conversation of another store here as it is, at its version. `other`: there is one of this id with other content, which stays. */
  restore(conversation: Conversation): Promise<'restored' | 'same' | 'other'> {
    const given = Conversation.parse(conversation)
    return this.#lanes.run(given.id, async () => {
      await this.#makeCertain(given.id)
      const stored = await this.#read(given.id)
      if (stored) return isDeepStrictEqual(stored, given) ? 'same' : 'other'
      await this.#write(given, this.catalogue.reserve(given))
      return 'restored'
    })
  }

  /** Removes all that the folder holds of a conversation. Throws STORE_UNAVAILABLE; what is left then can be erased again. */
  erase(id: string): Promise<Erased> {
    return this.#lanes.run(id, async () => {
      await this.#noting
      const erased = await eraseFiles(id, this.folder, this.archive, this.files).catch(refused(this.folder))
      this.catalogue.forget(id)
      this.#quarantined -= erased.quarantined
      return erased
    })
  }

  /** See `Store.load`. In the conversation's lane: what is not durable yet is not read either. */
  load(id: string): Promise<Conversation | null> {
    return this.#lanes.run(id, async () => {
      // Where the disk still refuses, what was acknowledged can be read all the same.
      const failure = await this.#makeCertain(id).then(
        () => null,
        (error: unknown) => ({ error }),
      )
      if (!failure) return this.#read(id)
      const version = this.catalogue.version(id)
      return version === 0 ? this.#archived(id) : this.#doubts.lastAcknowledged(id, version, failure.error)
    })
  }

  /** Removes a document of which the archive holds this very version; false where it has changed since. Throws STORE_UNAVAILABLE. */
  removeArchived({ id, version }: Conversation): Promise<boolean> {
    return this.#lanes.run(id, async () => {
      if (this.catalogue.version(id) !== version || this.#doubts.has(id)) return false
      const path = documentPath(this.folder, id)
      await this.files.remove(path).catch(refused(path))
      this.catalogue.forget(id)
      return true
    })
  }

  async #archived(id: string): Promise<Conversation | null> {
    return this.archive.holds(id) ? this.archive.find(id) : null
  }

  /** What rests in the archive is known while it is saved again: from then on the document counts. */
  async #awake<T>(id: string, work: () => Promise<T>): Promise<T> {
    const archived = this.catalogue.version(id) === 0 ? await this.#archived(id) : null
    if (archived === null) return work()
    this.catalogue.put(archived)
    try {
      return await work()
    } catch (error) {
      this.catalogue.forget(id)
      throw error
    }
  }

  async #read(id: string): Promise<Conversation | null> {
    const document = new Low<Conversation | null>(this.#file(id), null)
    try {
      await document.read()
    } catch (error) {
      if (error instanceof DeskError && error.code === 'CONVERSATION_DAMAGED') {
        await this.#quarantine(documentPath(this.folder, id), error.message).catch(refused(this.folder))
        this.catalogue.forget(id)
      }
      throw error
    }
    // Only this process writes here, but a hand may put back a backup or take a document away.
    if (document.data === null) {
      this.catalogue.forget(id)
      return this.#archived(id)
    }
    if (document.data.version !== this.catalogue.version(id)) this.catalogue.put(document.data)
    return document.data
  }

  async #write(next: Conversation, giveBack: () => void): Promise<Conversation> {
    const file = this.#file(next.id)
    try {
      await this.#shelves.ready(dirname(file.path)).catch(refused(file.path))
      await new Low<Conversation | null>(file, next).write()
    } catch (error) {
      giveBack()
      if (!file.settled) this.#doubts.add(next.id)
      throw error
    }
    this.catalogue.put(next)
    return next
  }

  async #quarantine(file: string, why: string): Promise<void> {
    const movedTo = await quarantine(file, this.folder, this.files)
    this.#quarantined++
    this.log({ code: 'CONVERSATION_DAMAGED', file, movedTo, why })
  }

  #file(id: string): DurableFile {
    return new DurableFile(documentPath(this.folder, id), this.folder, this.files)
  }

  /** Throws STORE_UNAVAILABLE where nobody can say yet which document the disk holds. */
  async #makeCertain(id: string): Promise<void> {
    if (!this.#doubts.has(id)) return
    const stored = await this.#doubts.settle(id)
    if (stored === null) this.catalogue.forget(id)
    else this.catalogue.put(stored)
  }
}
