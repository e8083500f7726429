import { Database } from '../../../src/store/postgres/database.js'
import { migrate } from '../../../src/store/postgres/migrate.js'
import { createPostgresStore } from '../../../src/store/postgres/postgres-store.js'
import type { Store } from '../../../src/store/store.js'
import { newDatabase } from '../../support/postgres.js'

const urls = new WeakMap<Store, string>()

/** A store over a database of its own, or over the one at `url`. */
export async function openStore(url?: string): Promise<Store> {
  const where = url ?? (await newDatabase())
  const database = new Database({ url: where })
  await migrate(where, database.where)
  const store = createPostgresStore(database)
  urls.set(store, where)
  return store
}

/** Another store over the same database. */
export function reopenStore(store: Store): Promise<Store> {
  return openStore(urls.get(store))
}

/** Opens stores over one database, one after the other, each of which finds it empty: faster than a schema for each. */
export function emptiedStores(): () => Promise<Store> {
  let shared: string | null = null
  return async () => {
    if (shared === null) {
      shared = await newDatabase()
      return openStore(shared)
    }
    const database = new Database({ url: shared })
    await database.read('WITH gone AS (DELETE FROM conversations) DELETE FROM tickets')
    const store = createPostgresStore(database)
    urls.set(store, shared)
    return store
  }
}
