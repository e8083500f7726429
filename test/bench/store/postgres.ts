import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '../../../src/store/open-store.js'
import { filledConversation } from '../../store/fill-folder.js'
import { asked, startServer } from '../../support/postgres.js'
import { overStore } from './counterfoil.js'
import type { Keeper } from './keeper.js'

let server: ReturnType<typeof startServer> | null = null

const openAt = async (url: string) => (await openStore({ dataFolder: '', storeUrl: url })).store

/** This project's store over a PostgreSQL server on this machine, which syncs what it commits. */
export const postgres: Keeper = {
  name: 'counterfoil on PostgreSQL',
  isDurable: true,
  async fill(place, count) {
    server ??= startServer({ safe: true })
    const { url } = await server
    await asked(url, `CREATE SCHEMA bench_${count}`)
    const own = new URL(url)
    own.searchParams.set('options', `-csearch_path=bench_${count}`)
    const store = await openAt(own.toString())
    const { version, ...first } = filledConversation(0)
    await store.save({ ...first, version: version - 1 })
    await store.stop()
    await asked(own.toString(), others(count))
    await asked(own.toString(), 'VACUUM ANALYZE conversations')
    await writeFile(join(place, 'url'), own.toString())
  },
  open: async place => overStore(await openAt(await readFile(join(place, 'url'), 'utf8'))),
  async end() {
    await (await server)?.stop()
    server = null
  },
}

/** All but the first, which are like it but for their number. */
function others(count: number): string {
  const like = "replace(replace(document::text, 'visitor 0', 'visitor ' || n), 'INV-000000', 'INV-' || lpad(n::text, 6, '0'))"
  return `
    INSERT INTO conversations (id, version, saved_as, document, has_deliveries, due, due_set, feedback_at)
    SELECT 'visitor ' || n, version, gen_random_uuid(), (${like})::jsonb, has_deliveries, due, due_set, feedback_at
    FROM conversations, generate_series(1, ${count - 1}) AS n WHERE id = 'visitor 0'`
}
