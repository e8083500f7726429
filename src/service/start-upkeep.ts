import { startLoggingReviews } from '../live/log-reviews.js'
import { traceOf } from '../log.js'
import { atOnce, type Stoppable } from '../stop-all.js'
import type { Ground } from './ground.js'
import { onceRested } from './once-rested.js'
import { startSweeping } from './sweeping.js'

/** What is done now and again while the service runs: closing what was solved long ago, archiving, removing old copies, telling which entries have to be looked at. */
export function startUpkeep({ config, storage, knowledge, desk, log }: Ground): Stoppable {
  const now = () => new Date()
  return atOnce(
    onceRested({
      async chore(before, signal) {
        const { tickets, failures } = await desk.closeSolved(before, signal)
        if (failures) {
          const { conversations, first } = failures
          log.error({ conversations, error: traceOf(first) }, 'tickets that were solved and rest could not be closed; others were')
        }
        return tickets
      },
      afterDays: config.closeAfterDays,
      now,
      onDone: tickets => log.info({ tickets }, 'tickets that were solved and rest were closed'),
      onTrouble: error => log.error({ error: traceOf(error) }, 'tickets that were solved and rest could not be closed'),
    }),
    onceRested({
      chore: storage.archive,
      afterDays: config.archiveAfterDays,
      now,
      onDone: conversations => log.info({ conversations }, 'conversations that rest were archived'),
      onTrouble: error => log.error({ error: traceOf(error) }, 'conversations that rest could not be archived'),
    }),
    startSweeping({
      copies: storage.copies,
      now,
      onUnreadable: files => log.error({ files }, 'copies can not be read: put back those of the last backup, or remove them'),
      onTrouble: error => log.error({ error: traceOf(error) }, 'old copies could not be removed'),
    }),
    startLoggingReviews({ reviews: () => knowledge.reviews, log, now }),
  )
}
