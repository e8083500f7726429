import { resolve } from 'node:path'
import type { Conversation } from '../conversation/conversation.js'
import type { OpenRequest } from '../tickets/duplicates.js'
import { Archive } from './archive/archive.js'
import { moveToArchive } from './archive/move-to-archive.js'
import { Catalogue } from './catalogue.js'
import { Documents } from './documents.js'
import type { Erased } from './erase.js'
import { type Files, nodeFiles } from './files.js'
import { type HeldFolder, lockFolder } from './folder-lock.js'
import { gatherRequests, gatherTickets } from './gather-tickets.js'
import { makeFolders } from './make-folders.js'
import type { Quarantined } from './quarantine.js'
import { openReadOnly } from './read-only-store.js'
import { movedAway, nothingIfDamaged, refused, stopped } from './refusals.js'
import type { FiledTicket, Store, TicketFilter } from './store.js'

/** What operators do to the store besides. */
export interface WholeStore extends Store {
  /** See `Documents.restore`. */
  restore(conversation: Conversation): Promise<'restored' | 'same' | 'other'>
  /** See `Documents.erase`. */
  erase(id: string): Promise<Erased>
  /** Moves conversations that have rested since before then into the archive, until the signal ends it, and says how many. Throws STORE_UNAVAILABLE. */
  archive(before: Date, signal?: AbortSignal): Promise<number>
}

/** Conversations that share one fsync on their way into the archive. */
const archivedAtOnce = 64

interface LowdbStoreOptions {
  readonly folder: string
  /** Takes no lock, writes and moves nothing, and reads from the disk on demand: to look on while the service runs. */
  readonly readOnly?: boolean
  /** Told of every document that is moved to quarantine. */
  readonly log?: (event: Quarantined) => void
  readonly files?: Files
}

/**
 * Opens the embedded store: one lowdb document a conversation, under `folder`, which is made where it is missing.
 * Throws STORE_LOCKED where another process holds the folder, STORE_UNAVAILABLE where it can't be read or written.
 */
export async function openLowdbStore({ readOnly = false, ...options }: LowdbStoreOptions): Promise<Store> {
  return readOnly ? openReadOnly(resolve(options.folder), options.files ?? nodeFiles) : openWholeStore(options)
}

/** The store with what operators do to the whole of it. Throws as above. */
export async function openWholeStore({
  folder,
  log = () => {},
  files = nodeFiles,
}: Omit<LowdbStoreOptions, 'readOnly'>): Promise<WholeStore> {
  const root = resolve(folder)
  await makeFolders(root, files).catch(refused(root))
  const lock = await lockFolder(root)
  try {
    const archive = new Archive(root, files)
    const catalogue = new Catalogue(reference => archive.holds(reference))
    const documents = new Documents(root, files, catalogue, archive, log)
    await documents.start().catch(refused(root))
    return new LowdbStore(root, documents, catalogue, archive, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

class LowdbStore implements WholeStore {
  #stopping: Promise<void> | null = null
  #archiving: Promise<void> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly documents: Documents,
    private readonly catalogue: Catalogue,
    private readonly archived: Archive,
    private readonly lock: HeldFolder,
  ) {}

  async load(id: string): Promise<Conversation | null> {
    this.#mustRun()
    return this.documents.load(id)
  }

  async save(conversation: Conversation): Promise<Conversation> {
    this.#mustRun()
    const saved = await this.documents.save(conversation)
    // Once more, so that nothing is acknowledged that came into another folder meanwhile.
    this.#mustBeThere()
    return saved
  }

  async restore(conversation: Conversation) {
    this.#mustRun()
    return this.documents.restore(conversation)
  }

  async erase(id: string): Promise<Erased> {
    this.#mustRun()
    return this.documents.erase(id)
  }

  async findTicket(reference: string): Promise<FiledTicket | null> {
    this.#mustRun()
    const id = this.catalogue.holder(reference) ?? (await this.archived.findTicket(reference))?.id ?? null
    if (id === null) return null
    const ticket = (await this.documents.load(id))?.tickets.find(one => one.reference === reference)
    return ticket === undefined ? null : { conversation: id, ticket }
  }

  archive(before: Date, signal?: AbortSignal): Promise<number> {
    const archiving = this.#archiving.then(() => this.#archive(before, signal))
    this.#archiving = archiving.then(
      () => {},
      () => {},
    )
    return archiving
  }

  async #archive(before: Date, signal: AbortSignal | undefined): Promise<number> {
    let all = 0
    while (this.#stopping === null && !signal?.aborted) {
      this.#mustBeThere()
      const moved = await moveToArchive(this.catalogue.restingBefore(before, archivedAtOnce), this.documents, this.catalogue, this.archived)
      if (moved === 0) break
      all += moved
    }
    return all
  }

  async listTickets(filter: TicketFilter = {}): Promise<readonly FiledTicket[]> {
    this.#mustRun()
    return gatherTickets(this.catalogue.list(filter), filter.status, id => this.documents.load(id).catch(nothingIfDamaged))
  }

  async openRequests(invoiceNumber: string): Promise<readonly OpenRequest[]> {
    this.#mustRun()
    const found = this.catalogue.openRequests(invoiceNumber)
    return gatherRequests(found, invoiceNumber, id => this.documents.load(id).catch(nothingIfDamaged))
  }

  async claimDue(now: Date, leaseMs: number, limit: number, moreLeftBehind?: number): Promise<readonly string[]> {
    this.#mustGoOn()
    return this.catalogue.due.claim(now, leaseMs, limit, moreLeftBehind)
  }

  async renew(ids: readonly string[], now: Date, leaseMs: number): Promise<readonly string[]> {
    this.#mustGoOn()
    return this.catalogue.due.renew(ids, now, leaseMs)
  }

  async giveBack(id: string): Promise<void> {
    this.catalogue.due.giveBack(id)
  }

  async withDeliveries(limit: number): Promise<readonly string[]> {
    this.#mustGoOn()
    return this.catalogue.due.list(limit)
  }

  async withFeedback(limit: number): Promise<readonly string[]> {
    this.#mustGoOn()
    return this.catalogue.feedback.list(limit)
  }

  async size() {
    this.#mustGoOn()
    return { ...this.catalogue.size(), quarantined: this.documents.quarantined, archived: this.archived.lines }
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#archiving.then(() => this.documents.idle()).then(() => this.lock.release())
    return this.#stopping
  }

  /** For whatever the disk is asked for; what is known without it can be said while the folder is away. */
  #mustRun(): void {
    this.#mustGoOn()
    this.#mustBeThere()
  }

  #mustGoOn(): void {
    if (this.#stopping !== null) throw stopped()
  }

  #mustBeThere(): void {
    if (!this.lock.isThere()) throw movedAway(this.folder)
  }
}
