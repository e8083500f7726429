import type { Conversation } from '../conversation/conversation.js'
import type { OpenRequest } from '../tickets/duplicates.js'
import type { Ticket, TicketStatus } from '../tickets/ticket.js'

/** One ticket and the conversation that holds it. */
export interface FiledTicket {
  readonly conversation: string
  readonly ticket: Ticket
}

/** Which tickets to list: `limit` at most (100 unless said), of all or of one status, the oldest first unless `newestFirst`. */
export interface TicketFilter {
  readonly status?: TicketStatus
  readonly limit?: number
  readonly newestFirst?: boolean
}

/** How much there is. */
interface Size {
  /** Those in the archive are not among them. */
  readonly conversations: number
  readonly tickets: number
  /** Damaged documents. */
  readonly quarantined: number
  /** Conversations that were moved to the archive; one that came back from it and rests again counts twice. */
  readonly archived: number
}

/**
 * Where conversations are kept. A conversation is one document; a save replaces it whole or not at all.
 * One contract suite (test/store/contract.ts) runs over every implementation.
 */
export interface Store {
  /** The document as last saved, or null. Throws CONVERSATION_DAMAGED where the stored one can't be read. */
  load(id: string): Promise<Conversation | null>

  /**
   * Durable when it returns: survives a power cut. Returns the conversation with its new version (one more).
   * Throws STALE_CONVERSATION where the stored version is not `conversation.version` (0: not stored yet),
   * REFERENCE_TAKEN where another conversation has a ticket of the same reference,
   * STORE_UNAVAILABLE where it could not be written; nothing has changed then.
   */
  save(conversation: Conversation): Promise<Conversation>

  /** The ticket of this reference, or null. */
  findTicket(reference: string): Promise<FiledTicket | null>

  listTickets(filter?: TicketFilter): Promise<readonly FiledTicket[]>

  /**
   * The tickets about this invoice, of any customer, that are neither solved nor closed: the oldest first, 100 at most. What was saved
   * before the call is found.
   */
  openRequests(invoiceNumber: string): Promise<readonly OpenRequest[]>

  /**
   * Conversations with a delivery that is due, `limit` at most: first those whose claim ran out, which somebody began and died over, then the
   * longest due. Each is the caller's until it is given back, or for `leaseMs` where the caller dies; meanwhile no other call gets it. Of those whose
   * claim ran out `moreLeftBehind` may come beside the limit (none unless given).
   */
  claimDue(now: Date, leaseMs: number, limit: number, moreLeftBehind?: number): Promise<readonly string[]>

  /**
   * Those of the claimed conversations that are still the caller's, for another `leaseMs`: work goes on only with these. The others went to
   * somebody else when their time had run out.
   */
  renew(ids: readonly string[], now: Date, leaseMs: number): Promise<readonly string[]>

  /** Gives a claimed conversation back, where it is still the caller's. */
  giveBack(id: string): Promise<void>

  /** Conversations with deliveries that wait or were given up, `limit` at most. */
  withDeliveries(limit: number): Promise<readonly string[]>

  /** Conversations in which customers said whether an answer helped, the last said first, `limit` at most. */
  withFeedback(limit: number): Promise<readonly string[]>

  size(): Promise<Size>

  /** Waits for writes under way, then lets go of everything. Calls after it are refused with STORE_UNAVAILABLE. */
  stop(): Promise<void>
}
