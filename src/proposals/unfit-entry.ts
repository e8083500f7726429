import type { ProposedEntry } from '../tickets/proposals/faq-proposal.js'
import { isEntryId, problemsOfEntry } from './entry-files.js'

/** What of a proposed change can't be written, and why. */
interface Unfit {
  readonly at: 'phrasing' | 'id' | 'as-of' | 'en' | 'zh'
  readonly say: string
}

/** What is wrong with an entry that an author has written, as far as it can be told at once; null where it can be looked into. */
export function unfitEntry(entry: ProposedEntry, isTaken: (id: string) => boolean): Unfit | null {
  if (!isEntryId(entry.id)) return { at: 'id', say: 'Small letters, digits and dashes, beginning with a letter, as in delivery-time.' }
  if (isTaken(entry.id)) return { at: 'id', say: 'There is an entry, topic or intent of this name already.' }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.asOf)) return { at: 'as-of', say: 'Write a day as in 2026-06-30.' }
  const [first] = problemsOfEntry(entry)
  if (!first) return null
  const { language, problem } = first
  return { at: problem.rule === 'setting' ? 'as-of' : language, say: `${problem.cause}. ${problem.cure}.` }
}
