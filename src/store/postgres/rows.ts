import { Conversation } from '../../conversation/conversation.js'
import { DeskError } from '../../errors.js'
import { Customer } from '../../message.js'
import { isPlanned, lastSet, nextDue } from '../../tickets/delivery.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { Ticket } from '../../tickets/ticket.js'
import type { Row } from './database.js'

/** Ids come from outside and may hold what a column of text can't (NUL); usual ones stay as they are. */
export function keyOf(id: string): string {
  return JSON.stringify(id).slice(1, -1)
}

export function idOf(key: unknown): string {
  return String(JSON.parse(`"${String(key)}"`))
}

/** What a conversation is in the columns of `conversations`, in the order of the statements that save one. */
export function columnsOf(conversation: Conversation): readonly unknown[] {
  const { deliveries, feedback } = conversation
  const [due, set] = [nextDue(deliveries), lastSet(deliveries)]
  const last = feedback.map(({ at }) => Date.parse(at))
  return [
    JSON.stringify(conversation),
    deliveries.some(one => !isPlanned(one)),
    due === null ? null : new Date(due),
    set === null ? null : new Date(set),
    last.length === 0 ? null : new Date(Math.max(...last)),
  ]
}

/** What its tickets are in the columns of `tickets`: an array a column, as `unnest` takes them, and the customer of all. */
export function ticketColumnsOf({ tickets, customer }: Conversation): readonly unknown[] {
  return [
    tickets.map(({ reference }) => reference),
    tickets.map(({ filedAt }) => new Date(Date.parse(filedAt))),
    tickets.map(({ status }) => status),
    tickets.map(({ fields }) => textOf(fields[invoiceField])),
    tickets.map(ticket => JSON.stringify(ticket)),
    JSON.stringify(customer),
  ]
}

/** A document that is stored, parsed. Throws CONVERSATION_DAMAGED, which never quotes it: it is a customer's words. */
export function conversationOf(id: string, document: unknown): Conversation {
  const read = Conversation.safeParse(document)
  if (read.success && read.data.id === id) return read.data
  throw damaged(`conversation ${keyOf(id)}`)
}

/** Throws CONVERSATION_DAMAGED. */
export function ticketOf(row: Row): Ticket {
  const read = Ticket.safeParse(row.document)
  if (read.success) return read.data
  throw damaged(`ticket ${String(row.reference)}`)
}

export function customerOf(row: Row): Customer {
  const read = Customer.safeParse(row.customer)
  if (read.success) return read.data
  throw damaged(`ticket ${String(row.reference)}`)
}

/** Never moved out of the way, as a file would be: an instance of an older version may only not know a newer one's documents. */
function damaged(what: string): DeskError {
  return new DeskError(
    'CONVERSATION_DAMAGED',
    `The ${what} in the database can't be read: it was changed by hand, or by a newer version of this service. Put back the row of your last backup, or start the newer version everywhere.`,
  )
}

function textOf(value: string | undefined): string | null {
  return value === undefined ? null : keyOf(value)
}
