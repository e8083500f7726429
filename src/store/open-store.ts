import { type CopyFiles, openCopyFiles } from './copy-files.js'
import { openLowdbStore, openWholeStore } from './lowdb-store.js'
import type { News } from './news.js'
import { Database, placeOf } from './postgres/database.js'
import { type Locks, openLocks } from './postgres/locks.js'
import { migrate } from './postgres/migrate.js'
import { createPostgresCopies } from './postgres/postgres-copies.js'
import { openNews } from './postgres/postgres-news.js'
import { createPostgresStore } from './postgres/postgres-store.js'
import { createPostgresTurns } from './postgres/postgres-turns.js'
import { sharedSecret } from './postgres/shared-secret.js'
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
  /** Moves conversations that have rested since before then into the archive, and says how many; none where there is no need of one. */
  archive(before: Date): Promise<number>
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

interface OpenOptions {
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
      archive: before => store.archive(before),
      sharedSecret: async () => null,
      amongInstances: async () => null,
      stop: () => store.stop(),
    }
  }
  const database = new Database({ url: storeUrl, log })
  try {
    await migrate(storeUrl, database.where)
  } catch (error) {
    await database.stop()
    throw error
  }
  const opened: { stop(): Promise<void> }[] = []
  return {
    store: createPostgresStore(database),
    copies: async secret => createPostgresCopies(database, secret),
    archive: async () => 0,
    sharedSecret: () => sharedSecret(database, 'web'),
    async amongInstances() {
      const news = await openNews(storeUrl, database)
      const locks = openLocks(storeUrl)
      opened.push(news, locks)
      return { news, locks, turns: createPostgresTurns(database) }
    },
    async stop() {
      for (const one of opened.splice(0)) await one.stop()
      await database.stop()
    },
  }
}

/** Opens the store to look into it beside the service: changes nothing, the schema neither. */
export async function openToRead({ dataFolder, storeUrl }: Place): Promise<Store> {
  if (storeUrl === null) return openLowdbStore({ folder: dataFolder, readOnly: true })
  return createPostgresStore(new Database({ url: storeUrl, most: 2 }))
}
