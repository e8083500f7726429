import type { Scene, Step } from './turn.js'

/** More tickets than this are not listed at once. */
const mostTickets = 5

/** The status of this conversation's tickets in plain words; of the one that is named, where one is. */
export function tellStatus({ conversation, knowledge, message, phrases }: Scene): Step {
  const named = /\binv-[0-9a-z]{6}\b/i.exec(message.text.normalize('NFKC'))?.[0].toUpperCase()
  const tickets = conversation.tickets.filter(({ reference }) => !named || reference === named).slice(-mostTickets)
  const lines = tickets.map(ticket => phrases.status(ticket, knowledge.intents.get(ticket.intent)?.name ?? ticket.intent))
  const none = named ? phrases.unknownTicket(named) : phrases.noTickets
  return { conversation, replies: [{ kind: 'text', text: lines.join('\n') || none }], effects: [] }
}
