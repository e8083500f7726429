import type { Stoppable } from './stop-all.js'

interface ArchivingParts {
  /** Moves what has rested since before then, and says how many conversations that were. */
  readonly archive: (before: Date) => Promise<number>
  /** 0: never. */
  readonly afterDays: number
  readonly now: () => Date
  readonly onArchived: (conversations: number) => void
  readonly onTrouble: (error: unknown) => void
}

/** Often enough that what a day brings is no load. */
const everyMs = 6 * 3_600_000

/** Moves conversations that have rested for so many days into the archive, now and four times a day, until it is stopped. */
export function startArchiving({ archive, afterDays, now, onArchived, onTrouble }: ArchivingParts): Stoppable {
  if (afterDays === 0) return { stop: async () => {} }
  const look = () =>
    archive(new Date(now().getTime() - afterDays * 86_400_000)).then(moved => {
      if (moved > 0) onArchived(moved)
    }, onTrouble)
  let looking = look()
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
