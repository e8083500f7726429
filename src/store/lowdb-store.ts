import { dirname, resolve } from 'node:path'
import { Low } from 'lowdb'
import { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import type { OpenRequest } from '../tickets/duplicates.js'
import { Catalogue } from './catalogue.js'
import { documentPath } from './document.js'
import { DurableFile } from './durable-file.js'
import { type Files, nodeFiles } from './files.js'
import { type FolderLock, lockFolder } from './folder-lock.js'
import { gatherRequests, gatherTickets } from './gather-tickets.js'
import { Lanes } from './lanes.js'
import { makeFolders, Shelves } from './make-folders.js'
import { countQuarantined, type Quarantined, quarantine } from './quarantine.js'
import { openReadOnly } from './read-only-store.js'
import { doubtful, nothingIfDamaged, refused, stopped } from './refusals.js'
import { scan } from './scan.js'
import { settle } from './settle.js'
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
    await store.readAll().catch(refused(root))
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
  /** Conversations whose last save failed and could not be undone. What the disk holds of them is known again after a restart. */
  readonly #doubtful = new Set<string>()
  #quarantined = 0
  #stopping: Promise<void> | null = null

  constructor(
    private readonly folder: string,
    private readonly files: Files,
    private readonly log: (event: Quarantined) => void,
    private readonly lock: FolderLock,
  ) {
    this.#shelves = new Shelves(files)
  }

  async readAll(): Promise<void> {
    this.#quarantined = await countQuarantined(this.folder, this.files)
    await this.#shelves.settle(this.folder)
    const older = new Map<string, string[]>()
    await scan(this.folder, this.files, async found => {
      if (found.kind === 'conversation') this.#catalogue.put(found.conversation)
      else if (found.kind === 'unfinished') await this.files.remove(found.path)
      else if (found.kind === 'older') older.set(found.of, [...(older.get(found.of) ?? []), found.path])
      else await this.#quarantine(found.path, found.why)
    })
    for (const [path, olds] of older) {
      const settled = await settle(path, olds, this.folder, this.files)
      if (settled.kind === 'conversation') this.#catalogue.put(settled.conversation)
      else for (const old of settled.paths) await this.#quarantine(old, 'a save left it behind, and it is damaged')
    }
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
      this.#mustBeCertain(next.id)
      const giveBack = this.#catalogue.claim(next)
      const file = this.#file(next.id)
      try {
        await this.#shelves.ready(dirname(file.path)).catch(refused(file.path))
        await new Low<Conversation | null>(file, next).write()
      } catch (error) {
        giveBack()
        if (!file.settled) this.#doubtful.add(next.id)
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
      this.#mustBeCertain(id)
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

  #mustBeCertain(id: string): void {
    if (this.#doubtful.has(id)) throw doubtful(documentPath(this.folder, id))
  }
}
