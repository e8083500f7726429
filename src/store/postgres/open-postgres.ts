import { type Stoppable, stopAll } from '../../stop-all.js'
import type { OpenedStore, OpenOptions } from '../open-store.js'
import type { Store } from '../store.js'
import { Database } from './database.js'
import { openLocks } from './locks.js'
import { migrate } from './migrate.js'
import { createPostgresCopies } from './postgres-copies.js'
import { openNews } from './postgres-news.js'
import { createPostgresStore } from './postgres-store.js'
import { createPostgresTurns } from './postgres-turns.js'
import { sharedSecret } from './shared-secret.js'

/** The store in PostgreSQL, its schema brought up to date. Throws STORE_UNAVAILABLE. */
export async function openPostgres(storeUrl: string, log: NonNullable<OpenOptions['log']>): Promise<OpenedStore> {
  const database = new Database({ url: storeUrl, log })
  try {
    await migrate(storeUrl, database.where)
  } catch (error) {
    await database.stop()
    throw error
  }
  const opened: Stoppable[] = []
  return {
    store: createPostgresStore(database),
    copies: async secret => createPostgresCopies(database, secret),
    archive: async () => 0,
    sharedSecret: () => sharedSecret(database, 'web'),
    async amongInstances() {
      const news = await openNews(storeUrl, database)
      opened.push(news)
      const locks = openLocks(storeUrl)
      opened.push(locks)
      return { news, locks, turns: createPostgresTurns(database) }
    },
    stop: () => stopAll(...opened.splice(0).reverse(), database),
  }
}

/** To look into it beside the service: changes nothing, the schema neither. */
export function openPostgresToRead(storeUrl: string): Store {
  return createPostgresStore(new Database({ url: storeUrl, most: 2 }))
}
