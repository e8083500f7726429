import type { Values } from './forms/form.js'
import type { BotLine, Customer, Line, Message } from './message.js'
import type { Ticket } from './tickets/ticket.js'
import type { Candidate } from './understanding/heard.js'
import type { Entry } from './understanding/knowledge.js'

/** A ticket that comes in whole, from another system. `key` makes a repeat of the same request the same ticket. */
export interface TicketRequest {
  readonly key: string
  readonly customer: Customer
  readonly subject: string
  readonly body: string
  /** Values the other system already knows; checked like a customer's. */
  readonly fields: Values
}

/** What is told back about a ticket. The suggested answer was not said to anybody yet. */
export interface TicketView {
  readonly ticket: Ticket
  readonly candidates: readonly Candidate[]
  readonly suggestion: Entry | null
}

/** The one door of the core: every channel gives what came in to it, and gives out what it returns. */
export interface Desk {
  /** The replies to a message, saved before they are returned. The same message again gets the same replies and has no other effect. */
  receive(message: Message): Promise<readonly BotLine[]>
  /** The transcript after line `after` (0: from the start); empty where there is no such conversation or it is another customer's. */
  transcript(conversation: string, customer: Customer, after: number): Promise<readonly Line[]>
  /** Calls `listener` with new lines of a conversation as soon as they are saved, until the returned function is called. */
  watch(conversation: string, listener: (lines: readonly Line[]) => void): () => void
  /** Files a ticket. The same key and content again returns the same ticket; other content under it throws MESSAGE_ID_REUSED. */
  file(request: TicketRequest): Promise<TicketView>
  /** A ticket filed by this customer, or null: foreign and absent look the same. */
  ticket(reference: string, customer: Customer): Promise<TicketView | null>
}
