import type { Review } from '../content/reviews.js'
import { startLoggingReviews } from '../live/log-reviews.js'
import { type Log, traceOf } from '../log.js'
import { atOnce, type Stoppable } from '../stop-all.js'
import type { CopyFiles } from '../store/copy-files.js'
import { startArchiving } from './archiving.js'
import { startSweeping } from './sweeping.js'

interface Parts {
  /** Moves what has rested since before then into the archive, and says how many conversations that were. */
  readonly archive: (before: Date) => Promise<number>
  /** 0: never. */
  readonly archiveAfterDays: number
  readonly copies: Pick<CopyFiles, 'sweep'>
  readonly reviews: () => readonly Review[]
  readonly log: Log
}

/** What is done again and again while the service runs: old conversations are archived, old copies removed, overdue reviews logged. */
export function startUpkeep({ archive, archiveAfterDays, copies, reviews, log }: Parts): Stoppable {
  const now = () => new Date()
  return atOnce(
    startArchiving({
      archive,
      afterDays: archiveAfterDays,
      now,
      onArchived: conversations => log.info({ conversations }, 'conversations that rest were archived'),
      onTrouble: error => log.error({ error: traceOf(error) }, 'conversations that rest could not be archived'),
    }),
    startSweeping({
      copies,
      now,
      onUnreadable: files => log.error({ files }, 'copies can not be read: put back those of the last backup, or remove them'),
      onTrouble: error => log.error({ error: traceOf(error) }, 'old copies could not be removed'),
    }),
    startLoggingReviews({ reviews, log, now }),
  )
}
