import type { Stoppable } from '../stop-all.js'

/** Often enough that what a day brings is no load. */
const everyMs = 6 * 3_600_000

/** Does a chore now and every six hours, one time after the other, until it is stopped; what goes wrong is told, and the next time comes. */
export function fourTimesADay(chore: () => Promise<void>, onTrouble: (error: unknown) => void): Stoppable {
  const once = () => chore().catch(onTrouble)
  let doing = once()
  const timer = setInterval(() => {
    doing = doing.then(once)
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await doing
    },
  }
}
