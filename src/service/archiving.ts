import type { Stoppable } from '../stop-all.js'
import { fourTimesADay } from './four-times-a-day.js'

interface ArchivingParts {
  /** Moves what has rested since before then, and says how many conversations that were. */
  readonly archive: (before: Date) => Promise<number>
  /** 0: never. */
  readonly afterDays: number
  readonly now: () => Date
  readonly onArchived: (conversations: number) => void
  readonly onTrouble: (error: unknown) => void
}

/** Moves conversations that have rested for so many days into the archive, now and four times a day, until it is stopped. */
export function startArchiving({ archive, afterDays, now, onArchived, onTrouble }: ArchivingParts): Stoppable {
  if (afterDays === 0) return { stop: async () => {} }
  return fourTimesADay(async () => {
    const moved = await archive(new Date(now().getTime() - afterDays * 86_400_000))
    if (moved > 0) onArchived(moved)
  }, onTrouble)
}
