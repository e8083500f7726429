import { createHash } from 'node:crypto'
import type { Outcomes } from '../hear-messages.js'
import type { Conversed } from './score-dialogues.js'

/**
 * Stands for all that was decided, to the last bit of each confidence, and for nothing that was timed: two runs with the same one decided the same.
 * A quarter of a SHA-256, as hex: a page shows it at 390 pixels.
 */
export function fingerprintOf({ times: _, ...heard }: Outcomes): string {
  const decided = { ...heard, dialogues: heard.dialogues.map(withoutReferences), readBack: heard.readBack.map(withoutReferences) }
  return createHash('sha256').update(JSON.stringify(decided)).digest('hex').slice(0, 16)
}

/** What a conversation came to: the references of its tickets are dice. */
function withoutReferences({ turns, tickets }: Conversed): Conversed {
  return { turns: turns.map(({ answered }) => ({ answered })), tickets: tickets.map(({ intent, fields }) => ({ intent, fields })) }
}
