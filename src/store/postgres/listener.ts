import pg from 'pg'
import { connection } from './database.js'

interface Listening {
  readonly heard: (payload: string) => void
  /** It listens anew: what was told before that is lost. */
  readonly missed: () => void
}

/** Waits before another try to connect, in ms: the first, doubled up to the longest. */
const [firstWaitMs, longestWaitMs] = [100, 2_000]

/** A connection over which nothing comes may be a dead one: it is asked so often, in ms. */
const askEveryMs = 2_000

/** Listens on a channel over a connection of its own, which is opened anew whenever it breaks, until it is stopped. */
export function openListener(url: string, channel: string, { heard, missed }: Listening): { stop(): Promise<void> } {
  let isRunning = true
  let client: pg.Client | null = null
  let wake = () => {}
  const running = run()

  async function run(): Promise<void> {
    for (let tries = 0; isRunning; tries++) {
      if (tries > 0) await pause(Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(tries - 1, 10)))
      if (!isRunning) return
      const mine = new pg.Client({ ...connection(url), query_timeout: askEveryMs })
      client = mine
      mine.on('error', () => wake())
      mine.on('end', () => wake())
      mine.on('notification', ({ payload = '' }) => heard(payload))
      try {
        await mine.connect()
        await mine.query(`LISTEN ${mine.escapeIdentifier(channel)}`)
        missed()
        tries = 0
        for (;;) {
          await pause(askEveryMs)
          if (!isRunning) break
          await mine.query('SELECT 1')
        }
      } catch {
        // It is gone, or silent: another one.
      }
      await mine.end().catch(() => {})
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (!isRunning) wake()
    })
  }

  return {
    async stop() {
      isRunning = false
      wake()
      // Where it still connects, it would go on with that for seconds.
      await client?.end().catch(() => {})
      await running
    },
  }
}
