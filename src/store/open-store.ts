import { type CopyFiles, openCopyFiles } from './copy-files.js'
import { openLowdbStore, openWholeStore } from './lowdb-store.js'
import type { News } from './news.js'
import type { Locks } from './postgres/locks.js'
import { placeOf } from './postgres/place-of.js'
import type { Quarantined } from './quarantine.js'
import type { Store } from './store.js'
import type { Turns } from './turns.js'

/** Where things are kept, as the settings say. */
export interface Place {
  readonly dataFolder: string
  /** PostgreSQL; null: in the data folder. */
  readonly storeUrl: string | null
}

/** For people: the folder, or the server without its password. */
export function placeName({ dataFolder, storeUrl }: Place): string {
  return storeUrl === null ? dataFolder : placeOf(storeUrl)
}

export interface OpenedStore {
  readonly store: Store
  /** The copies that agents gave, whose tokens are drawn from this secret. */
  copies(secret: string): Promise<CopyFiles>
  /** Moves conversations that have rested since before then into the archive, until the signal ends it, and says how many; none where there is no need of one. */
  archive(before: Date, signal?: AbortSignal): Promise<number>
  /** The secret that all instances share; null where there is but one, which keeps its own. */
  sharedSecret(): Promise<string | null>
  /** Opens what instances need that share the store; null where there can be but one. Stops with the store. */
  amongInstances(): Promise<AmongInstances | null>
  stop(): Promise<void>
}

/** What this instance tells the others and hears from them, and what keeps them out of its way. */
export interface AmongInstances {
  readonly news: News
  readonly locks: Pick<Locks, 'exclusively'>
  readonly turns: Turns
}

export interface OpenOptions {
  /** Told of documents that were moved to quarantine, and of connections that broke. */
  readonly log?: (event: Quarantined | { readonly code: string; readonly connection: string }) => void
}

/**
 * Opens the store that the settings name, with its schema brought up to date.
 * Throws STORE_LOCKED, STORE_UNAVAILABLE.
 */
export async function openStore({ dataFolder, storeUrl }: Place, { log = () => {} }: OpenOptions = {}): Promise<OpenedStore> {
  if (storeUrl === null) {
    const store = await openWholeStore({ folder: dataFolder, log })
    return {
      store,
      copies: secret => openCopyFiles(dataFolder, secret),
      archive: (before, signal) => store.archive(before, signal),
      sharedSecret: async () => null,
      amongInstances: async () => null,
      stop: () => store.stop(),
    }
  }
  // A start without a database need not wait for the client of one.
  return (await import('./postgres/open-postgres.js')).openPostgres(storeUrl, log)
}

/** Opens the store to look into it beside the service: changes nothing, the schema neither. */
export async function openToRead({ dataFolder, storeUrl }: Place): Promise<Store> {
  if (storeUrl === null) return openLowdbStore({ folder: dataFolder, readOnly: true })
  return (await import('./postgres/open-postgres.js')).openPostgresToRead(storeUrl)
}
