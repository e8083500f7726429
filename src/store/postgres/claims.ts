import { clockSlackMs } from '../../tickets/delivery.js'
import type { Database } from './database.js'
import { idOf, keyOf } from './rows.js'

interface Claiming {
  readonly now: Date
  readonly leaseMs: number
  /** This instance. */
  readonly claimer: string
}

/**
 * In turns, each of which finds what it takes by an index: what was left behind, which behind a backlog of thousands would wait for all of them;
 * what is due; and what is due only because the clock was put back after its wait had been set (see `isDue`).
 */
const claiming = `
  WITH left_behind AS (
    SELECT id, due FROM conversations
    WHERE claimed_until <= $1 AND (due <= $1 OR due_set > $5)
    ORDER BY due, id LIMIT $2::bigint + $6::bigint FOR UPDATE SKIP LOCKED
  ),
  untouched AS (
    SELECT id, due FROM conversations
    WHERE due <= $1 AND claimed_until IS NULL
    ORDER BY due, id LIMIT $2 FOR UPDATE SKIP LOCKED
  ),
  put_back AS (
    SELECT id, due FROM conversations
    WHERE due_set > $5 AND due > $1 AND claimed_until IS NULL
    ORDER BY due, id LIMIT $2 FOR UPDATE SKIP LOCKED
  ),
  free AS (
    SELECT id, due, 1 AS turn FROM left_behind
    UNION ALL SELECT id, due, 2 FROM untouched
    UNION ALL SELECT id, due, 2 FROM put_back
    ORDER BY turn, due, id LIMIT GREATEST($2::bigint, (SELECT count(*) FROM left_behind))
  )
  UPDATE conversations AS mine SET claimed_by = $3, claimed_until = $4
  FROM free WHERE mine.id = free.id
  RETURNING mine.id, mine.due, free.turn`

/** Claims what is due and nobody's, or was somebody's who let the claim run out: died, or was held up. */
export async function claimDue(
  database: Database,
  limit: number,
  moreLeftBehind: number,
  { now, leaseMs, claimer }: Claiming,
): Promise<readonly string[]> {
  const [until, putBack] = [leaseMs, clockSlackMs].map(ms => new Date(now.getTime() + ms))
  // What was claimed by a statement whose answer was lost is nobody's until that claim has run out.
  const rows = await database.read(claiming, now, limit, claimer, until, putBack, moreLeftBehind)
  const dueOf = (due: unknown) => (due instanceof Date ? due.getTime() : 0)
  return [...rows]
    .sort((one, other) => Number(one.turn) - Number(other.turn) || dueOf(one.due) - dueOf(other.due))
    .map(({ id }) => idOf(id))
}

/** Those of `ids` that are still this instance's, for another `leaseMs`. */
export async function renew(database: Database, ids: readonly string[], { now, leaseMs, claimer }: Claiming): Promise<readonly string[]> {
  const rows = await database.read(
    'UPDATE conversations SET claimed_until = $3 WHERE id = ANY ($1) AND claimed_by = $2 RETURNING id',
    ids.map(keyOf),
    claimer,
    new Date(now.getTime() + leaseMs),
  )
  return rows.map(({ id }) => idOf(id))
}

export async function giveBack(database: Database, id: string, claimer: string): Promise<void> {
  await database.read(
    'UPDATE conversations SET claimed_by = NULL, claimed_until = NULL WHERE id = $1 AND claimed_by = $2',
    keyOf(id),
    claimer,
  )
}
