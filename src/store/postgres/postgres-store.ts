import { randomUUID } from 'node:crypto'
import type { Conversation } from '../../conversation/conversation.js'
import type { OpenRequest } from '../../tickets/duplicates.js'
import { nothingIfDamaged } from '../refusals.js'
import type { FiledTicket, Store, TicketFilter } from '../store.js'
import { claimDue, giveBack, renew } from './claims.js'
import type { Database, Row } from './database.js'
import { conversationOf, customerOf, idOf, keyOf, ticketOf } from './rows.js'
import { save } from './save.js'

/** Tickets of one listing, where no other limit is given. */
const mostListed = 100

/** The store over a database whose schema is up to date; any number of instances share it. Stops the database with itself. */
export function createPostgresStore(database: Database): Store {
  const claimer = randomUUID()
  /** Conversations that could not be read by this instance: in PostgreSQL they stay where they are. */
  const damaged = new Set<string>()

  async function load(id: string): Promise<Conversation | null> {
    const [row] = await database.read('SELECT document FROM conversations WHERE id = $1', keyOf(id))
    if (!row) return null
    damaged.add(id)
    const conversation = conversationOf(id, row.document)
    damaged.delete(id)
    return conversation
  }

  return {
    load,
    save: conversation => save(database, conversation),

    async findTicket(reference) {
      const [row] = await database.read('SELECT reference, conversation, document FROM tickets WHERE reference = $1', keyOf(reference))
      return row ? filedOf(row) : null
    },

    async listTickets({ status, limit = mostListed, newestFirst = false }: TicketFilter = {}) {
      const order = newestFirst ? 'ORDER BY filed_at DESC, reference DESC' : 'ORDER BY filed_at, reference'
      const rows = await database.read(
        `SELECT reference, conversation, document FROM tickets WHERE $1::text IS NULL OR status = $1 ${order} LIMIT $2`,
        status ?? null,
        limit,
      )
      return readable(rows, filedOf)
    },

    async openRequests(invoiceNumber) {
      const rows = await database.read(
        `SELECT reference, conversation, document, customer FROM tickets
         WHERE invoice = $1 AND status NOT IN ('solved', 'closed') ORDER BY filed_at, reference LIMIT $2`,
        keyOf(invoiceNumber),
        mostListed,
      )
      return readable<OpenRequest>(rows, row => ({ ...filedOf(row), customer: customerOf(row) }))
    },

    claimDue: (now, leaseMs, limit, moreLeftBehind = 0) => claimDue(database, limit, moreLeftBehind, { now, leaseMs, claimer }),
    renew: (ids, now, leaseMs) => renew(database, ids, { now, leaseMs, claimer }),
    giveBack: id => giveBack(database, id, claimer),

    async withDeliveries(limit) {
      return ids(await database.read('SELECT id FROM conversations WHERE has_deliveries ORDER BY id LIMIT $1', limit))
    },

    async withFeedback(limit) {
      const text = 'SELECT id FROM conversations WHERE feedback_at IS NOT NULL ORDER BY feedback_at DESC, id LIMIT $1'
      return ids(await database.read(text, limit))
    },

    async size() {
      const [row] = await database.read(
        'SELECT (SELECT count(*) FROM conversations) AS conversations, (SELECT count(*) FROM tickets) AS tickets',
      )
      return { conversations: Number(row?.conversations), tickets: Number(row?.tickets), quarantined: damaged.size, archived: 0 }
    },

    stop: () => database.stop(),
  }
}

function filedOf(row: Row): FiledTicket {
  return { conversation: idOf(row.conversation), ticket: ticketOf(row) }
}

/** A listing leaves out what can't be read. */
function readable<T>(rows: readonly Row[], read: (row: Row) => T): readonly T[] {
  return rows.flatMap(row => {
    try {
      return [read(row)]
    } catch (error) {
      return nothingIfDamaged(error) ?? []
    }
  })
}

function ids(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => idOf(id))
}
