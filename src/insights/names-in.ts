import type { Conversation } from '../conversation/conversation.js'

/** What a customer is known by in a conversation, to be taken out of whatever authors are shown: their name, and what they filed. */
export function namesIn({ customer, tickets }: Pick<Conversation, 'customer' | 'tickets'>): readonly string[] {
  // Two letters stand in half of all words.
  return [customer.name ?? '', ...tickets.flatMap(({ fields }) => Object.values(fields))].filter(name => name.length > 2)
}
