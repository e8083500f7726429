import { readWebSecret } from '../channels/web/secret.js'
import type { Config } from '../config.js'
import { createLive, type Live } from '../delivery/live.js'
import { createSharedLive } from '../delivery/shared-live.js'
import { type Log, traceOf } from '../log.js'
import { type Stoppable, stopAll } from '../stop-all.js'
import type { CopyFiles } from '../store/copy-files.js'
import { type AmongInstances, type OpenedStore, openStore } from '../store/open-store.js'
import { type WatchedSaves, watchSaves } from './watch-saves.js'

/** Where the service keeps everything, and how what is saved becomes news for open pages. */
export interface Storage extends Stoppable {
  readonly saves: WatchedSaves
  /** Signs web sessions and draws the tokens of copies. */
  readonly secret: string
  readonly copies: CopyFiles
  readonly archive: OpenedStore['archive']
  readonly live: Live
  /** What instances need that share the store; null where there is but one. */
  readonly among: AmongInstances | null
}

type Settings = Pick<Config, 'dataFolder' | 'storeUrl' | 'webSecret'>

/** Throws STORE_LOCKED, STORE_UNAVAILABLE; nothing is open then. */
export async function openStorage(config: Settings, log: Log): Promise<Storage> {
  const opened = await openStore(config, { log: event => log.warn(event, 'the store is in trouble') })
  try {
    const saves = watchSaves(opened.store, error => log.warn({ error: traceOf(error) }, 'conversations can not be saved'))
    const secret = config.webSecret ?? (await opened.sharedSecret()) ?? (await readWebSecret(config.dataFolder))
    const copies = await opened.copies(secret)
    const among = await opened.amongInstances()
    const here = createLive(error => log.error({ error: traceOf(error) }, 'a listener to news of lines failed'))
    const shared = among && createSharedLive({ here, news: among.news, load: saves.store.load })
    return {
      saves,
      secret,
      copies,
      archive: opened.archive,
      live: shared ?? here,
      among,
      stop: () => stopAll(...(shared ? [shared] : []), opened),
    }
  } catch (error) {
    await opened.stop()
    throw error
  }
}
