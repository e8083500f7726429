import { openHub, talkThrough } from './channels/open-hub.js'
import type { Config } from './config.js'
import type { ContentEvent } from './live/content-state.js'
import { openLiveKnowledge } from './live/live-knowledge.js'
import { openTellsContent } from './live/tell-content.js'
import { type Log, traceOf } from './log.js'
import { openAuthoringIfSet } from './service/open-authoring-if-set.js'
import { openDelivery } from './service/open-delivery.js'
import { openDesk } from './service/open-desk.js'
import { openHttp } from './service/open-http.js'
import { openSlackIfSet } from './service/open-slack-if-set.js'
import { openStorage } from './service/open-storage.js'
import { startUpkeep } from './service/start-upkeep.js'
import { atOnce, type Stoppable, stopAll } from './stop-all.js'
import type { Encodes } from './understanding/encoder/encoder.js'

export interface Service {
  /** Where the page is served. */
  readonly address: string
  /** Settles after the first try to connect with Slack, at once where it is not set up; everything else is served meanwhile. */
  readonly connected: Promise<void>
  /** Stops everything, last opened first, when what is under way is done; within 8 seconds, whoever is silent. */
  stop(): Promise<void>
}

/**
 * Config -> store -> knowledge -> desk -> channels. What was opened before a failure is stopped again. `startEncoder`: gives the sentence
 * model, where it was begun already.
 */
export async function startService(
  config: Config,
  log: Log,
  tell: (line: string) => void,
  startEncoder?: () => Promise<Encodes>,
): Promise<Service> {
  const opened: Stoppable[] = []
  const parts: Stoppable[] = []
  // The parts stop at once, so that their patience does not add up; what they stand on stops after them, last opened first.
  const stop = () => stopAll(atOnce(...parts), ...opened.toReversed())
  const telling = (what: string) => (error: unknown) => log.error({ error: traceOf(error) }, what)
  try {
    const storage = await openStorage(config, log)
    opened.push(storage)
    const content = await openTellsContent(config.slack, log)
    opened.push(content)
    const onContent = (event: ContentEvent) => {
      content.tell(event)
      if (event.kind === 'taken') noteCorrections()
    }
    const knowledge = await openLiveKnowledge({ ...config, tell, ...(startEncoder ? { startEncoder } : {}) }, { onContent })
    opened.push(knowledge)
    const desk = openDesk({ storage, knowledge, slack: config.slack, wake: () => delivery.wake(), log })
    const noteCorrections = () => {
      if (config.slack) desk.noteCorrections().catch(telling('corrections could not be noted'))
    }

    const ground = { config, storage, knowledge, desk, log, tell }
    const hub = openHub(desk)
    let address = config.publicUrl ?? `http://${config.host}:${config.port}`
    const slack = await openSlackIfSet(ground, { talk: talkThrough(hub), address: () => address })
    if (slack) parts.push(slack)
    const authoring = await openAuthoringIfSet(ground)
    if (authoring) parts.push(authoring)
    const delivery = openDelivery(ground, { ...slack?.deliver, ...authoring?.deliver })
    parts.push(delivery, startUpkeep(ground))
    const http = await openHttp(ground, { hub, undelivered: delivery.undelivered, slack: slack?.listen, authors: authoring?.page })
    parts.push(http)

    address = config.publicUrl ?? http.address
    noteCorrections()
    if (slack) desk.takeUpTimes().catch(telling('alarms and the digest could not be taken up'))
    // Botkit takes its time; what comes from Slack first would wait for it.
    const connected = slack ? hub().then(slack.start, slack.start) : Promise.resolve()
    return { address: http.address, connected, stop }
  } catch (error) {
    await stop().catch(telling('what had been opened could not be stopped'))
    throw error
  }
}
