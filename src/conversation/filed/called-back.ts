import type { Conversation } from '../conversation.js'
import { phrasesIn } from '../phrases.js'

/** The copy can be fetched no more: not by its line, which says so from now on, nor by a link that was followed before. */
export function calledBack(conversation: Conversation, copy: string, now: Date): Conversation {
  const phrases = phrasesIn(conversation.language)
  return {
    ...conversation,
    tickets: conversation.tickets.map(one => ({ ...one, copies: one.copies.filter(each => each !== copy) })),
    lines: conversation.lines.map(line => {
      if (line.from !== 'agent' || line.copy !== copy) return line
      if (line.isWithdrawn) return { ...line, copy: null }
      const before = [...line.before, { at: now.toISOString(), text: line.text }]
      return { ...line, copy: null, text: phrases.copyCalledBack(line.ticket), before }
    }),
  }
}
