import type { Stoppable } from '../stop-all.js'
import { fourTimesADay } from './four-times-a-day.js'

interface RestedParts {
  /** Does it with what has rested since before then, or until the signal ends it, and says with how many. */
  readonly chore: (before: Date, signal: AbortSignal) => Promise<number>
  /** 0: never. */
  readonly afterDays: number
  readonly now: () => Date
  readonly onDone: (count: number) => void
  readonly onTrouble: (error: unknown) => void
}

/** Does a chore with what has rested for so many days, now and four times a day, until it is stopped. */
export function onceRested({ chore, afterDays, now, onDone, onTrouble }: RestedParts): Stoppable {
  if (afterDays === 0) return { stop: async () => {} }
  return fourTimesADay(async signal => {
    const count = await chore(new Date(now().getTime() - afterDays * 86_400_000), signal)
    if (count > 0) onDone(count)
  }, onTrouble)
}
