import type { Meaning } from './knowledge.js'

/** Names what a meaning is about, whichever side of it: "topic refunds". */
export function nameOfSubject({ kind, id }: Meaning): string {
  return `${kind} ${id}`
}
