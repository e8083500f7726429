import type { EntryNotes } from './entry-notes.js'

/** That an entry has to be looked at again by a day, and by whom. */
export interface Review {
  readonly entry: string
  readonly file: string
  readonly owner: string | null
  /** The last day by which it should have been looked at: "2026-06-01". */
  readonly reviewBy: string
}

/** The reviews that the files ask for, of each entry the earliest: whoever reads one language's file against the policy reads the other's, too. */
export function reviewsIn(languages: readonly { readonly notes: ReadonlyMap<string, EntryNotes> }[]): readonly Review[] {
  const found = new Map<string, Review>()
  for (const { notes } of languages) {
    for (const [entry, { file, owner, reviewBy }] of notes) {
      if (reviewBy === null) continue
      const known = found.get(entry)
      if (!known || reviewBy < known.reviewBy) found.set(entry, { entry, file, owner: owner ?? known?.owner ?? null, reviewBy })
    }
  }
  return [...found.values()]
}

/** Those whose day is over, the longest overdue first. */
export function overdueReviews(reviews: readonly Review[], now: Date): readonly Review[] {
  const today = now.toISOString().slice(0, 10)
  return reviews.filter(({ reviewBy }) => reviewBy < today).sort((one, other) => (one.reviewBy < other.reviewBy ? -1 : 1))
}
