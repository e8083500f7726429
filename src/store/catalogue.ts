import type { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import { isOpen } from '../tickets/lifecycle.js'
import type { TicketStatus } from '../tickets/ticket.js'
import { DueIndex } from './due-index.js'
import { FeedbackIndex } from './feedback-index.js'
import type { TicketFilter } from './store.js'
import { type Summary, summarize } from './summary.js'

/** Enough of a ticket to find and list it without reading its conversation. */
interface Row {
  readonly reference: string
  readonly conversation: string
  readonly filedAt: number
  status: TicketStatus
  invoice: string | null
}

/** Tickets of one listing, where no other limit is given. */
const mostListed = 100

export type Listed = Pick<Row, 'reference' | 'conversation'>

/** What is known of every stored conversation without reading it again: versions, references, rows for listing, and invoices. */
export class Catalogue {
  readonly due = new DueIndex()
  readonly feedback = new FeedbackIndex()
  readonly #known = new Map<string, { readonly version: number; readonly rows: ReadonlyMap<string, Row> }>()
  readonly #owners = new Map<string, string>()
  readonly #resting = new Map<string, number>()
  #rows: Row[] = []
  readonly #byInvoice = new Map<string, Set<Row>>()
  #inOrder = true

  /** `isArchived` says whether a reference may be that of a ticket in the archive. */
  constructor(private readonly isArchived: (reference: string) => boolean = () => false) {}

  /** The version that is stored, 0 where there is none. */
  version(id: string): number {
    return this.#known.get(id)?.version ?? 0
  }

  /**
   * Checks that `next` is one version after the stored one and reserves its new references, so that of two saves under way
   * at once only one gets a reference. Returns what gives them back after a save that failed.
   * Throws STALE_CONVERSATION or REFERENCE_TAKEN.
   */
  claim(next: Conversation): () => void {
    const version = this.version(next.id)
    if (next.version !== version + 1) {
      const message = `The stored conversation is at version ${version}, the one to be saved at ${next.version - 1}. Load it and take the message again.`
      throw new DeskError('STALE_CONVERSATION', message)
    }
    return this.reserve(next)
  }

  /** Reserves the references that are new in `next`. Returns what gives them back. Throws REFERENCE_TAKEN. */
  reserve(next: Conversation): () => void {
    const stored = this.#known.get(next.id)
    const added = next.tickets.map(ticket => ticket.reference).filter(reference => !stored?.rows.has(reference))
    const taken = added.find(reference => (this.#owners.get(reference) ?? next.id) !== next.id || this.isArchived(reference))
    if (taken !== undefined)
      throw new DeskError('REFERENCE_TAKEN', `${taken} is another conversation's ticket. File it under a new reference.`)
    for (const reference of added) this.#owners.set(reference, next.id)
    return () => {
      for (const reference of added) this.#owners.delete(reference)
    }
  }

  /** Takes in a conversation as it is stored now. */
  put(conversation: Conversation): void {
    this.take(summarize(conversation))
  }

  /** The same by what was noted of it. */
  take(summary: Summary): void {
    this.due.put(summary)
    this.feedback.put(summary)
    const { id, version, tickets, restsSince } = summary
    if (restsSince === null) this.#resting.delete(id)
    else this.#resting.set(id, restsSince)
    const before = this.#known.get(id)?.rows
    const rows = new Map(tickets.map(ticket => [ticket.reference, this.#row(id, ticket, before?.get(ticket.reference))]))
    this.#known.set(id, { version, rows })
    for (const reference of rows.keys()) if (!this.#owners.has(reference)) this.#owners.set(reference, id)
    if (before !== undefined) this.#drop([...before.values()].filter(row => rows.get(row.reference) !== row))
  }

  /** The conversation is not stored any more. */
  forget(id: string): void {
    this.due.forget(id)
    this.feedback.forget(id)
    this.#resting.delete(id)
    const stored = this.#known.get(id)
    if (stored === undefined) return
    this.#known.delete(id)
    this.#drop([...stored.rows.values()])
  }

  /** The id of the conversation whose stored document holds the ticket, or null. */
  holder(reference: string): string | null {
    const owner = this.#owners.get(reference)
    return owner !== undefined && this.#known.get(owner)?.rows.has(reference) ? owner : null
  }

  /** References and their conversations. */
  list({ status, limit = mostListed, newestFirst = false }: TicketFilter): readonly Listed[] {
    if (!this.#inOrder) this.#rows.sort(inOrder)
    this.#inOrder = true
    const found: Row[] = []
    for (let at = 0; at < this.#rows.length && found.length < limit; at++) {
      const row = this.#rows.at(newestFirst ? -1 - at : at)
      if (row && (status === undefined || row.status === status)) found.push(row)
    }
    return found
  }

  /** The tickets about an invoice that are neither solved nor closed, the oldest first. */
  openRequests(invoiceNumber: string): readonly Listed[] {
    return [...(this.#byInvoice.get(invoiceNumber) ?? [])].filter(isOpen).sort(inOrder).slice(0, mostListed)
  }

  /** Conversations that have rested since before then, `limit` at most. */
  restingBefore(then: Date, limit: number): readonly string[] {
    const found: string[] = []
    for (const [id, since] of this.#resting) {
      if (found.length === limit) break
      if (since < then.getTime()) found.push(id)
    }
    return found
  }

  size(): { readonly conversations: number; readonly tickets: number } {
    return { conversations: this.#known.size, tickets: this.#rows.length }
  }

  #row(conversation: string, ticket: Summary['tickets'][number], before: Row | undefined): Row {
    const { reference, filedAt, status, invoice } = ticket
    if (before?.filedAt === filedAt) {
      before.status = status
      if (before.invoice !== invoice) this.#unindex(before)
      before.invoice = invoice
      this.#index(before)
      return before
    }
    const row = { reference, conversation, filedAt, status, invoice }
    this.#rows.push(row)
    this.#index(row)
    this.#inOrder = false
    return row
  }

  #index(row: Row): void {
    if (row.invoice === null) return
    const rows = this.#byInvoice.get(row.invoice) ?? new Set()
    this.#byInvoice.set(row.invoice, rows.add(row))
  }

  #unindex(row: Row): void {
    const rows = row.invoice === null ? undefined : this.#byInvoice.get(row.invoice)
    rows?.delete(row)
    if (row.invoice !== null && rows?.size === 0) this.#byInvoice.delete(row.invoice)
  }

  #drop(rows: readonly Row[]): void {
    if (rows.length === 0) return
    const gone = new Set(rows)
    this.#rows = this.#rows.filter(row => !gone.has(row))
    for (const row of rows) this.#unindex(row)
    for (const { reference, conversation } of rows) {
      const stillHeld = this.#known.get(conversation)?.rows.has(reference)
      if (!stillHeld && this.#owners.get(reference) === conversation) this.#owners.delete(reference)
    }
  }
}

function inOrder(one: Row, other: Row): number {
  return one.filedAt - other.filedAt || (one.reference < other.reference ? -1 : 1)
}
