import type { ActParts } from './act.js'
import { type Closed, closeSolved } from './close-solved.js'
import { createNotesCorrections, type NotesCorrections } from './corrections.js'

/** What the desk looks through its tickets for, while nobody waits for it. */
export interface Chores extends NotesCorrections {
  /** Closes the tickets that were solved and have rested since before then, until `signal` ends it, and says how many. */
  closeSolved(before: Date, signal?: AbortSignal): Promise<Closed>
}

export function createChores(parts: ActParts): Chores {
  return { ...createNotesCorrections(parts), closeSolved: (before, signal) => closeSolved(parts, before, signal) }
}
