import { randomUUID } from 'node:crypto'
import { Conversation } from '../../conversation/conversation.js'
import { DeskError } from '../../errors.js'
import type { Database, Statement } from './database.js'
import { columnsOf, keyOf, ticketColumnsOf } from './rows.js'
import { isAway, isRefused, isTaken, unreachable } from './trouble.js'

/** How often a save whose answer was not heard is made again, and the wait before each, in ms. */
const waits = [0, 100, 300, 1_000, 2_000]

/**
 * Saves one conversation in one statement, which is a transaction: the document, what queries need of it, and its tickets. Where the
 * connection dies before the answer, it may or may not have been done, and may even be done yet: so it is made again. The version lets it
 * happen once, and `saved_as` tells whose it was.
 */
export async function save(database: Database, conversation: Conversation): Promise<Conversation> {
  const next = Conversation.parse({ ...conversation, version: conversation.version + 1 })
  const name = randomUUID()
  const statement = savingOf(next, name)
  const saved = await insist(database, statement)
  if (saved || (await isMine(database, next.id, name))) return next
  throw new DeskError(
    'STALE_CONVERSATION',
    `The stored conversation is not at version ${conversation.version} any more. Load it and take the message again.`,
  )
}

/** Whether the statement took effect now; false where the version did not match. */
async function insist(database: Database, statement: Statement): Promise<boolean> {
  for (const [tries, wait] of waits.entries()) {
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    try {
      return (await database.once(statement)).length > 0
    } catch (error) {
      if (isTaken(error, 'tickets_pkey')) throwIfTaken(error)
      if (isRefused(error)) throw unreachable(database.where, error)
      if (!isAway(error)) throw error
      if (tries === waits.length - 1) throw unreachable(database.where, error)
    }
  }
  return false
}

/** Throws REFERENCE_TAKEN where that is what the server says, and the error itself otherwise. */
export function throwIfTaken(error: unknown): never {
  if (!isTaken(error, 'tickets_pkey')) throw error
  throw new DeskError('REFERENCE_TAKEN', "A reference is another conversation's ticket. File it under a new reference.", { cause: error })
}

/** Whether an earlier try of this save was done, unheard. */
async function isMine(database: Database, id: string, name: string): Promise<boolean> {
  const [row] = await database.read('SELECT saved_as FROM conversations WHERE id = $1', keyOf(id))
  return row?.saved_as === name
}

function savingOf(next: Conversation, name: string): Statement {
  return next.version === 1 ? insertionOf(next, name) : { text: withTickets(replacement), values: valuesOf(next, name) }
}

/** Puts a conversation where none of its id is, at the version it has; no row comes back where one is. */
export function insertionOf(conversation: Conversation, name: string): Statement {
  return { text: withTickets(insertion), values: valuesOf(conversation, name) }
}

function valuesOf(next: Conversation, name: string): readonly unknown[] {
  return [keyOf(next.id), next.version, name, ...columnsOf(next), ...ticketColumnsOf(next)]
}

const insertion = `
  INSERT INTO conversations (id, version, saved_as, document, has_deliveries, due, due_set, feedback_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`

const replacement = `
  UPDATE conversations SET version = $2, saved_as = $3, document = $4, has_deliveries = $5, due = $6, due_set = $7, feedback_at = $8
  WHERE id = $1 AND version = $2 - 1 RETURNING id`

/**
 * A reference that is new here and another's already breaks the key of `tickets`, and with it the whole statement. Tickets that did not
 * change are left alone.
 */
function withTickets(saving: string): string {
  return `
  WITH saved AS (${saving}),
  given AS (
    SELECT * FROM saved, unnest($9::text[], $10::timestamptz[], $11::text[], $12::text[], $13::text[])
      AS ticket (reference, filed_at, status, invoice, document)
  ),
  gone AS (
    DELETE FROM tickets USING saved WHERE tickets.conversation = saved.id AND tickets.reference <> ALL ($9::text[])
  ),
  changed AS (
    UPDATE tickets SET filed_at = given.filed_at, status = given.status, invoice = given.invoice, document = given.document::json
    FROM given WHERE tickets.reference = given.reference AND tickets.conversation = given.id
      AND tickets.document::text IS DISTINCT FROM given.document
  ),
  added AS (
    INSERT INTO tickets (reference, conversation, filed_at, status, invoice, document, customer)
    SELECT reference, id, filed_at, status, invoice, document::json, $14::json FROM given
    WHERE NOT EXISTS (SELECT 1 FROM tickets WHERE tickets.reference = given.reference AND tickets.conversation = given.id)
  )
  SELECT id FROM saved`
}
