import type { Stoppable } from '../stop-all.js'
import type { CopyFiles } from '../store/copy-files.js'
import { fourTimesADay } from './four-times-a-day.js'

interface SweepingParts {
  readonly copies: Pick<CopyFiles, 'sweep'>
  readonly now: () => Date
  /** Is told of what is no copy any more: it stays for an operator to look at. */
  readonly onUnreadable: (files: readonly string[]) => void
  readonly onTrouble: (error: unknown) => void
}

/** Whatever could not be fetched for so long is given to nobody any more. */
const keptMs = 30 * 86_400_000

/** Removes old copies, now and four times a day, until it is stopped, midway where there are many. */
export function startSweeping({ copies, now, onUnreadable, onTrouble }: SweepingParts): Stoppable {
  return fourTimesADay(async signal => {
    const { unreadable } = await copies.sweep(new Date(now().getTime() - keptMs), signal)
    if (unreadable.length > 0) onUnreadable(unreadable)
  }, onTrouble)
}
