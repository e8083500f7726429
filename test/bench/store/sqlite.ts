import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { filledConversation } from '../../store/fill-folder.js'
import type { Keeper } from './keeper.js'

/** Of better-sqlite3 what is used here. It is no dependency: it has to be compiled where no binary fits. */
interface Database {
  pragma(text: string): unknown
  exec(text: string): unknown
  prepare(text: string): { run(...values: readonly unknown[]): unknown; get(...values: readonly unknown[]): unknown }
  close(): void
}

/** Null where it is not installed. */
export async function sqliteKeeper(): Promise<Keeper | null> {
  const name = 'better-sqlite3'
  const module: { default: new (path: string) => Database } | null = await import(name).catch(() => null)
  if (!module) return null
  const openAt = (place: string): Database => {
    const database = new module.default(join(place, 'store.db'))
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.exec('CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL)')
    return database
  }
  return {
    name: 'better-sqlite3, WAL FULL',
    isDurable: true,
    async fill(place, count) {
      await mkdir(place, { recursive: true })
      const database = openAt(place)
      const insert = database.prepare('INSERT INTO conversations VALUES (?, ?, ?)')
      database.exec('BEGIN')
      for (let n = 0; n < count; n++) insert.run(`visitor ${n}`, 1, JSON.stringify(filledConversation(n)))
      database.exec('COMMIT')
      database.close()
    },
    async open(place) {
      const database = openAt(place)
      const read = database.prepare('SELECT document FROM conversations WHERE id = ?')
      const write = database.prepare('UPDATE conversations SET version = ?, document = ? WHERE id = ? AND version = ?')
      return {
        async turn(n) {
          const { document } = read.get(`visitor ${n}`) as { document: string }
          const stored = JSON.parse(document) as { version: number }
          const version = stored.version + 1
          write.run(version, JSON.stringify({ ...stored, version }), `visitor ${n}`, stored.version)
        },
        async stop() {
          database.close()
        },
      }
    },
  }
}
