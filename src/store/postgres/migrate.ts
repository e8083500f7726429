import pg from 'pg'
import { DeskError } from '../../errors.js'
import { connection } from './database.js'
import { type Migration, migrations } from './migrations.js'
import { isAway, isRefused, unreachable } from './trouble.js'

/** What a migration came to: the version of the schema before and now. */
interface Migrated {
  readonly from: number
  readonly to: number
}

/**
 * Brings the schema up to date, step by step, each whole or not at all. Instances that start at once do it one after the other: all but the
 * first find nothing to do. Throws STORE_UNAVAILABLE where the server can't be used, or where a newer version of this service made the schema.
 */
export async function migrate(url: string, where: string, steps: readonly Migration[] = migrations): Promise<Migrated> {
  // A step may take its time over a large table, and so may waiting for the instance that takes it.
  const client = new pg.Client({ ...connection(url), statement_timeout: 0, query_timeout: 0 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock(hashtextextended($1 || current_schema(), 0))', ['counterfoil migrations '])
    return await bring(client, steps, where)
  } catch (error) {
    throw isAway(error) || isRefused(error) ? unreachable(where, error) : error
  } finally {
    // Its end gives the lock back.
    await client.end().catch(() => {})
  }
}

async function bring(client: pg.Client, steps: readonly Migration[], where: string): Promise<Migrated> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, name text NOT NULL, at timestamptz NOT NULL DEFAULT now())',
  )
  const { rows } = await client.query<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM migrations')
  const from = rows[0]?.version ?? 0
  const newest = steps.at(-1)?.version ?? 0
  if (from > newest)
    throw new DeskError(
      'STORE_UNAVAILABLE',
      `${where}: its schema is at version ${from}, this service knows ${newest} at most. Start the newer version that made it.`,
    )
  for (const { version, name, sql } of steps.filter(step => step.version > from)) {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query('INSERT INTO migrations (version, name) VALUES ($1, $2)', [version, name])
    await client.query('COMMIT')
  }
  return { from, to: newest }
}
