import type { Turns } from '../turns.js'
import type { Database } from './database.js'
import { keyOf } from './rows.js'

/** By the server's clock, which all instances share. */
export function createPostgresTurns(database: Database): Turns {
  return {
    async take(channel, between) {
      const [row] = await database.read(
        `INSERT INTO turns AS known (channel, next) VALUES ($1, clock_timestamp() + $2 * interval '1 ms')
         ON CONFLICT (channel) DO UPDATE SET next = greatest(known.next, clock_timestamp()) + $2 * interval '1 ms'
         RETURNING extract(epoch FROM next - $2 * interval '1 ms' - clock_timestamp()) * 1000 AS ms`,
        keyOf(channel),
        between,
      )
      return Math.max(0, Math.round(Number(row?.ms)))
    },
    async hold(channel, ms) {
      await database.read(
        `INSERT INTO turns AS known (channel, next) VALUES ($1, clock_timestamp() + $2 * interval '1 ms')
         ON CONFLICT (channel) DO UPDATE SET next = greatest(known.next, clock_timestamp() + $2 * interval '1 ms')`,
        keyOf(channel),
        ms,
      )
    },
  }
}
