import { randomInt } from 'node:crypto'
import { startHttp } from './channels/http/server.js'
import { readWebSecret } from './channels/web/secret.js'
import type { Config } from './config.js'
import { createLive } from './delivery/live.js'
import { type Deliver, startOutbox } from './delivery/outbox.js'
import { createDesk } from './desk.js'
import { openLiveKnowledge } from './live-knowledge.js'
import { type Log, traceOf } from './log.js'
import { type Stoppable, stopAll } from './stop-all.js'
import { openLowdbStore } from './store/lowdb-store.js'

export interface Service {
  /** Where the page is served. */
  readonly address: string
  /** Stops everything, last started first, when what is under way is done. */
  stop(): Promise<void>
}

/** Config -> store -> knowledge -> desk -> channels. What was started before a failure is stopped again. */
export async function startService(config: Config, log: Log, tell: (line: string) => void): Promise<Service> {
  const store = await openLowdbStore({
    folder: config.dataFolder,
    log: event => log.warn(event, 'a damaged document was moved to quarantine'),
  })
  const started: Stoppable[] = []
  try {
    const secret = config.webSecret ?? (await readWebSecret(config.dataFolder))
    const knowledge = await openLiveKnowledge({ ...config, tell })
    started.push(knowledge)
    const desk = createDesk({
      store,
      knowledge: () => knowledge.languages,
      live: createLive(error => log.error({ error: traceOf(error) }, 'a listener to news of lines failed')),
      now: () => new Date(),
      random: below => randomInt(below),
      wake: () => outbox.wake(),
      onEffect: (effect, conversation) => log.info({ ...effect, conversation }, effect.kind),
    })
    const health = async () => ({ ...(await store.size()), reading: knowledge.reading })
    // An agent's reply goes out when its undo has run out; the desk itself makes the line of it.
    const release: Deliver = async () => ({ outcome: { kind: 'done' } })
    const outbox = startOutbox({
      store,
      settle: desk.settle,
      deliver: { release },
      now: () => new Date(),
      onTrouble: (event, error) =>
        log.warn({ ...event, ...(error === undefined ? {} : { error: traceOf(error) }) }, 'a delivery is in trouble'),
    })
    started.push(outbox)
    const { host, port, apiKeys, trustedProxies } = config
    const http = await startHttp({ host, port, desk, secret, apiKeys, trustedProxies, log, health })
    return {
      address: http.address,
      stop: () => stopAll(http, outbox, knowledge, store),
    }
  } catch (error) {
    await stopAll(...started.reverse(), store)
    throw error
  }
}
