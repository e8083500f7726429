import type { Ticket } from '../tickets/ticket.js'
import { isOnlyReferences, referencesIn } from './references.js'
import type { Scene, Step } from './turn.js'

/** More tickets than this are not listed at once. */
const mostTickets = 5

/**
 * The status of the tickets that are named, or of all that the customer has filed or joined here, in plain words. A ticket of somebody
 * else's is answered like one that does not exist, letter for letter.
 */
export function tellStatus({ conversation, elsewhere, knowledge, message, phrases }: Scene): Step {
  const say = (ticket: Ticket) => phrases.status(ticket, knowledge.intents.get(ticket.intent)?.name ?? ticket.intent)
  const own = [...conversation.tickets, ...elsewhere.tickets]
  const named = referencesIn(message.text).slice(0, mostTickets)
  const lines =
    named.length > 0
      ? named.map(reference => {
          const ticket = own.find(one => one.reference === reference)
          return ticket ? say(ticket) : phrases.unknownTicket(reference)
        })
      : own.slice(-mostTickets).map(say)
  return { conversation, replies: [{ kind: 'text', text: lines.join('\n') || phrases.noTickets }], effects: [] }
}

/** Whether a ticket's status is asked for: in so many words, by nothing but its reference, or by words with one that nothing else explains. */
export function asksForStatus({ heard: { decision }, knowledge, message }: Scene): boolean {
  if (decision.kind === 'request') return knowledge.intents.get(decision.intent)?.kind === 'status'
  if (isOnlyReferences(message.text)) return true
  const isUnclear = decision.kind === 'unknown' || decision.kind === 'clarify' || decision.kind === 'not-covered'
  return isUnclear && referencesIn(message.text).length > 0
}
