import { dirname, resolve } from 'node:path'
import { Low } from 'lowdb'
import { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import type { OpenRequest } from '../tickets/duplicates.js'
import { Catalogue } from './catalogue.js'
import { documentPath } from './document.js'
import { Doubts } from './doubts.js'
import { DurableFile } from './durable-file.js'
import { type Files, nodeFiles } from './files.js'
import { type FolderLock, lockFolder } from './folder-lock.js'
import { gatherRequests, gatherTickets } from './gather-tickets.js'
import { Lanes } from './lanes.js'
import { makeFolders, Shelves } from './make-folders.js'
import { countQuarantined, type Quarantined, quarantine } from './quarantine.js'
import { readAll } from './read-all.js'
import { openReadOnly } from './read-only-store.js'
import { nothingIfDamaged, refused, stopped } from './refusals.js'
import type { FiledTicket, Store, TicketFilter } from './store.js'

interface LowdbStoreOptions {
  readonly folder: string
  /** Takes no lock, writes and moves nothing, and reads from the disk on demand: to look on while the service runs. */
  readonly readOnly?: boolean
  /** Told of every document that is moved to quarantine. */
  readonly log?: (event: Quarantined) => void
  readonly files?: Files
}

/** Conversations written at once. Past it more only wait for the same disk. */
const width = 32

/**
 * Opens the embedded store: one lowdb document a conversation, under `folder`, which is made where it is missing.
 * Throws STORE_LOCKED where another process holds the folder, STORE_UNAVAILABLE where it can't be read or written.
 */
export async function openLowdbStore({ folder, readOnly = false, log = () => {}, files = nodeFiles }: LowdbStoreOptions): Promise<Store> {
  const root = resolve(folder)
  if (readOnly) return openReadOnly(root, files)
  await makeFolders(root, files).catch(refused(root))
  const lock = await lockFolder(root)
  try {
    const store = new LowdbStore(root, files, log, lock)
    await store.start().catch(refused(root))
    return store
  } catch (error) {
    await lock.release()
    throw error
  }
}

class LowdbStore implements Store {
  readonly #catalogue = new Catalogue()
  readonly #lanes = new Lanes(width)
  readonly #shelves: Shelves
  readonly #doubts: Doubts
  #quarantined = 0
  #stopping: Promise<void> | null = null

  constructor(
    private readonly folder: string,
    private readonly files: Files,
    private readonly log: (event: Quarantined) => void,
    private readonly lock: FolderLock,
  ) {
    this.#shelves = new Shelves(files)
    this.#doubts = new Doubts(folder, files, (path, why) => this.#quarantine(path, why))
  }

  async start(): Promise<void> {
    this.#quarantined = await countQuarantined(this.folder, this.files)
    await this.#shelves.settle(this.folder)
    await readAll(this.folder, this.files, {
      conversation: found => this.#catalogue.put(found),
      damaged: (path, why) => this.#quarantine(path, why),
    })
  }

  async load(id: string): Promise<Conversation | null> {
    this.#mustRun()
    return this.#load(id)
  }

  async save(conversation: Conversation): Promise<Conversation> {
    this.#mustRun()
    // Parsed before it waits: a copy of what it is now, and never a document that could not be read again.
    const next = Conversation.parse({ ...conversation, version: conversation.version + 1 })
    return this.#lanes.run(next.id, async () => {
      await this.#makeCertain(next.id)
      const giveBack = this.#catalogue.claim(next)
      const file = this.#file(next.id)
      try {
        await this.#shelves.ready(dirname(file.path)).catch(refused(file.path))
        await new Low<Conversation | null>(file, next).write()
      } catch (error) {
        giveBack()
        if (!file.settled) this.#doubts.add(next.id)
        throw error
      }
      this.#catalogue.put(next)
      return next
    })
  }

  async findTicket(reference: string): Promise<FiledTicket | null> {
    this.#mustRun()
    const id = this.#catalogue.holder(reference)
    if (id === null) return null
    const ticket = (await this.#load(id))?.tickets.find(one => one.reference === reference)
    return ticket === undefined ? null : { conversation: id, ticket }
  }

  async listTickets(filter: TicketFilter = {}): Promise<readonly FiledTicket[]> {
    this.#mustRun()
    return gatherTickets(this.#catalogue.list(filter), filter.status, id => this.#load(id).catch(nothingIfDamaged))
  }

  async openRequests(invoiceNumber: string): Promise<readonly OpenRequest[]> {
    this.#mustRun()
    return gatherRequests(this.#catalogue.openRequests(invoiceNumber), invoiceNumber, id => this.#load(id).catch(nothingIfDamaged))
  }

  async claimDue(now: Date, leaseMs: number, limit: number): Promise<readonly string[]> {
    this.#mustRun()
    return this.#catalogue.due.claim(now, leaseMs, limit)
  }

  async release(id: string): Promise<void> {
    this.#catalogue.due.release(id)
  }

  async withDeliveries(limit: number): Promise<readonly string[]> {
    this.#mustRun()
    return this.#catalogue.due.list(limit)
  }

  async withFeedback(limit: number): Promise<readonly string[]> {
    this.#mustRun()
    return this.#catalogue.feedback.list(limit)
  }

  async size() {
    this.#mustRun()
    return { ...this.#catalogue.size(), quarantined: this.#quarantined }
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#lanes.idle().then(() => this.lock.release())
    return this.#stopping
  }

  /** In the conversation's lane: what is not durable yet is not read either. */
  #load(id: string): Promise<Conversation | null> {
    return this.#lanes.run(id, async () => {
      // Where the disk still refuses, what was acknowledged can be read all the same.
      const failure = await this.#makeCertain(id).then(
        () => null,
        (error: unknown) => ({ error }),
      )
      if (failure) return this.#doubts.lastAcknowledged(id, this.#catalogue.version(id), failure.error)
      const document = new Low<Conversation | null>(this.#file(id), null)
      try {
        await document.read()
      } catch (error) {
        if (error instanceof DeskError && error.code === 'CONVERSATION_DAMAGED') {
          await this.#quarantine(documentPath(this.folder, id), error.message).catch(refused(this.folder))
          this.#catalogue.forget(id)
        }
        throw error
      }
      // Only this process writes here, but a hand may put back a backup or take a document away.
      if (document.data === null) this.#catalogue.forget(id)
      else if (document.data.version !== this.#catalogue.version(id)) this.#catalogue.put(document.data)
      return document.data
    })
  }

  async #quarantine(file: string, why: string): Promise<void> {
    const movedTo = await quarantine(file, this.folder, this.files)
    this.#quarantined++
    this.log({ code: 'CONVERSATION_DAMAGED', file, movedTo, why })
  }

  #file(id: string): DurableFile {
    return new DurableFile(documentPath(this.folder, id), this.folder, this.files)
  }

  #mustRun(): void {
    if (this.#stopping !== null) throw stopped()
  }

  /** Throws STORE_UNAVAILABLE where nobody can say yet which document the disk holds. */
  async #makeCertain(id: string): Promise<void> {
    if (!this.#doubts.has(id)) return
    const stored = await this.#doubts.settle(id)
    if (stored === null) this.#catalogue.forget(id)
    else this.#catalogue.put(stored)
  }
}
