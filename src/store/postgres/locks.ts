import pg from 'pg'
import { connection } from './database.js'

/**
 * How long the turns of others are waited for in all, in ms: for a connection, and for each of the keys. A read and a save take some 15, and the
 * slowest of a hundred 110; an instance that hangs holds its own for ten seconds.
 */
const usualPatienceMs = 500

/** Pieces of work that hold locks at once: connections of their own, so that the statements of the work never wait for them. */
const width = 4

export interface Locks {
  /**
   * Runs work while no other instance has any of these keys. A lock is the server's: it goes with its connection, and is taken from an
   * instance that holds it for long and is not heard from. Where it can't be had in time, the work is done without: whoever needs more
   * than politeness has row versions.
   */
  exclusively<T>(keys: readonly string[], work: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export function openLocks(url: string, patienceMs = usualPatienceMs): Locks {
  const pool = new pg.Pool({ ...connection(url), max: width, idleTimeoutMillis: 30_000, connectionTimeoutMillis: patienceMs })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))

  /** A connection that holds them, or null. */
  async function take(keys: readonly string[]): Promise<pg.PoolClient | null> {
    const until = performance.now() + patienceMs
    const client = await pool.connect().catch(() => null)
    if (!client) return null
    try {
      await client.query('BEGIN')
      for (const key of keys) {
        // 0 would be for ever. Who waited behind others for a connection has that much less left: all of it together is what a customer waits.
        await client.query(`SET LOCAL lock_timeout = ${Math.max(1, Math.round(until - performance.now()))}`)
        await client.query(`SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' lock ' || $1, 0))`, [JSON.stringify(key)])
      }
      return client
    } catch {
      await giveBack(client)
      return null
    }
  }

  async function giveBack(client: pg.PoolClient): Promise<void> {
    const broken = await client.query('ROLLBACK').then(
      () => undefined,
      (error: Error) => error,
    )
    client.release(broken)
  }

  return {
    async exclusively(keys, work) {
      const client = await take(keys)
      try {
        return await work()
      } finally {
        if (client) await giveBack(client)
      }
    },
    stop: () => pool.end(),
  }
}
