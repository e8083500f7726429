import type { Stoppable } from '../stop-all.js'

/** Often enough that what a day brings is no load. */
const everyMs = 6 * 3_600_000

/**
 * Does a chore now and every six hours, one time after the other, until it is stopped, when its signal tells it to end early; what goes wrong is
 * told, and the next time comes.
 */
export function fourTimesADay(chore: (signal: AbortSignal) => Promise<void>, onTrouble: (error: unknown) => void): Stoppable {
  const stopping = new AbortController()
  const once = async () => {
    if (!stopping.signal.aborted) await chore(stopping.signal).catch(onTrouble)
  }
  let doing = once()
  const timer = setInterval(() => {
    doing = doing.then(once)
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await doing
    },
  }
}
