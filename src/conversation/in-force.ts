import type { Entry } from '../understanding/knowledge.js'

/** Whether customers may be told what an entry says: on its first and its last day they may. Days are those of UTC. */
export function isInForce({ valid: { from, until } }: Entry, now: Date): boolean {
  const today = now.toISOString().slice(0, 10)
  return (from === null || from <= today) && (until === null || today <= until)
}
