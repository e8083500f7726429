import { overdueReviews, type Review } from '../content/reviews.js'
import type { Log } from '../log.js'
import type { Stoppable } from '../stop-all.js'

interface Parts {
  readonly reviews: () => readonly Review[]
  readonly log: Log
  readonly now: () => Date
}

/** A service that runs for months tells of it anew: who reads the log of one day need not have read that of another. */
const everyMs = 7 * 86_400_000

/** Writes to the log, now and once a week, which entries should have been looked at again, and by whom, until it is stopped. */
export function startLoggingReviews({ reviews, log, now }: Parts): Stoppable {
  const look = () => {
    const overdue = overdueReviews(reviews(), now())
    const entries = overdue.map(({ entry, owner, reviewBy }) => ({ entry, owner, reviewBy }))
    if (entries.length > 0)
      log.warn({ entries }, 'entries of the FAQ are past their "review by": read each against the policy, and write the next day')
  }
  look()
  const timer = setInterval(look, everyMs)
  timer.unref()
  return { stop: async () => clearInterval(timer) }
}
