import { randomInt } from 'node:crypto'
import { startHttp } from './channels/http/server.js'
import { openHub, talkThrough } from './channels/open-hub.js'
import { readWebSecret } from './channels/web/secret.js'
import type { Config } from './config.js'
import { hearAccepted } from './delivery/hear-accepted.js'
import { createLive } from './delivery/live.js'
import { type Deliver, startOutbox } from './delivery/outbox.js'
import { takeRequests } from './delivery/resend-requests.js'
import { createSharedLive } from './delivery/shared-live.js'
import { createSharedPace } from './delivery/shared-pace.js'
import { createUndeliveredCount } from './delivery/undelivered.js'
import { createOpensCopies } from './desk/open-copy.js'
import { deliverRelease } from './desk/undo-times.js'
import { createDesk } from './desk.js'
import { openLiveKnowledge } from './live/live-knowledge.js'
import { openTellsContent } from './live/tell-content.js'
import { type Log, traceOf } from './log.js'
import { outsideOf } from './service/outside-of.js'
import { startUpkeep } from './service/start-upkeep.js'
import { watchSaves } from './service/watch-saves.js'
import { atOnce, type Stoppable, stopAll } from './stop-all.js'
import { openStore } from './store/open-store.js'
import type { Encodes } from './understanding/encoder/encoder.js'

export interface Service {
  /** Where the page is served. */
  readonly address: string
  /** Stops everything, last started first, when what is under way is done; within 8 seconds, whoever is silent. */
  stop(): Promise<void>
}

/**
 * Config -> store -> knowledge -> desk -> channels. What was started before a failure is stopped again. `startEncoder`: gives the sentence
 * model, where it was begun already.
 */
export async function startService(
  config: Config,
  log: Log,
  tell: (line: string) => void,
  startEncoder?: () => Promise<Encodes>,
): Promise<Service> {
  const opened = await openStore(config, { log: event => log.warn(event, 'the store is in trouble') })
  const saves = watchSaves(opened.store, error => log.warn({ error: traceOf(error) }, 'conversations can not be saved'))
  const { store } = saves
  const started: Stoppable[] = []
  try {
    const secret = config.webSecret ?? (await opened.sharedSecret()) ?? (await readWebSecret(config.dataFolder))
    const content = await openTellsContent(config.slack, log)
    const knowledge = await openLiveKnowledge(
      { ...config, tell, ...(startEncoder ? { startEncoder } : {}) },
      {
        onContent(event) {
          content.tell(event)
          if (event.kind === 'taken') noteCorrections()
        },
      },
    )
    started.push(content, knowledge)
    const among = await opened.amongInstances()
    const here = createLive(error => log.error({ error: traceOf(error) }, 'a listener to news of lines failed'))
    const shared = among && createSharedLive({ here, news: among.news, load: store.load })
    if (shared) started.push(shared)
    const live = shared ?? here
    const desk = createDesk({
      store,
      knowledge: () => knowledge.languages,
      live,
      ...(among ? { exclusively: among.locks.exclusively } : {}),
      now: () => new Date(),
      random: below => randomInt(below),
      ...(config.slack ? { outside: outsideOf(config.slack) } : {}),
      hours: () => knowledge.hours,
      wake: () => outbox.wake(),
      onEffect: (effect, conversation) => log.info({ ...effect, conversation }, effect.kind),
    })
    const noteCorrections = () => {
      if (config.slack) desk.noteCorrections().catch(error => log.error({ error: traceOf(error) }, 'corrections could not be noted'))
    }
    const copyFiles = await opened.copies(secret)
    const copies = { open: createOpensCopies(store, copyFiles, () => new Date()), tokenOf: copyFiles.tokenOf }
    const { host, port, apiKeys, trustedProxies, burstWait } = config
    let address = config.publicUrl ?? `http://${host}:${port}`
    const hub = openHub(desk)
    const slack = config.slack
      ? // Bolt takes most of a second to load, which a start without Slack need not wait for.
        (await import('./service/open-slack-half.js')).openSlackHalf({
          ...(among ? { pace: createSharedPace(among.turns, () => performance.now()) } : {}),
          settings: config.slack,
          desk,
          talk: talkThrough(hub),
          burstWait,
          copies: copyFiles,
          copyUrl: copy => `${address}/copies/${copyFiles.tokenOf(copy)}`,
          knowledge: () => knowledge.languages,
          hours: () => knowledge.hours,
          reviews: () => knowledge.reviews,
          now: () => new Date(),
          log,
          tell,
        })
      : null
    const undelivered = createUndeliveredCount(store)
    const health = async () => ({
      ...(saves.isFailing ? { status: 'not-saving' as const } : {}),
      ...(await store.size()),
      reading: knowledge.reading,
      content: knowledge.content,
      deliveries: await undelivered(),
    })
    const authoring =
      config.authorsKeys.length > 0 || config.slack?.authors
        ? await (await import('./service/open-authoring.js')).openAuthoring({
            config,
            secret,
            desk,
            knowledge: () => knowledge.languages,
            log,
          })
        : null
    if (authoring) started.push(authoring)
    // The desk itself rings a ticket's alarm: it only has to come due.
    const alarm: Deliver = async () => ({ outcome: { kind: 'done' } })
    const outbox = startOutbox({
      store,
      settle: desk.settle,
      deliver: {
        ...slack?.deliver,
        ...authoring?.deliver,
        release: deliverRelease(desk.undoLeft),
        alarm,
        hear: hearAccepted(desk.receive),
      },
      now: () => new Date(),
      onTrouble: (event, error) =>
        log.warn({ ...event, ...(error === undefined ? {} : { error: traceOf(error) }) }, 'a delivery is in trouble'),
      onFull: () => among?.news.tellDue(),
    })
    among?.news.listenForDue(outbox.wake)
    started.push(outbox)
    const requests = takeRequests({
      folder: config.dataFolder,
      resend: desk.resend,
      onTaken: (event, error) =>
        log.warn({ ...event, ...(error === undefined ? {} : { error: traceOf(error) }) }, 'an operator asked to send again'),
    })
    started.push(requests)
    const upkeep = startUpkeep({
      archive: opened.archive,
      archiveAfterDays: config.archiveAfterDays,
      copies: copyFiles,
      reviews: () => knowledge.reviews,
      log,
    })
    started.push(upkeep)
    undelivered().then(
      ({ givenUp }) => {
        if (givenUp > 0) tell(`${givenUp} deliveries were given up: "counterfoil deliveries list" says which and why.`)
      },
      () => undefined,
    )
    const http = await startHttp({
      host,
      port,
      desk,
      secret,
      apiKeys,
      trustedProxies,
      burstWait,
      log,
      health,
      hub,
      copies,
      slack: slack?.listen ?? null,
      authors: authoring?.page ?? null,
    })
    address = config.publicUrl ?? http.address
    noteCorrections()
    if (slack) desk.takeUpTimes().catch(error => log.error({ error: traceOf(error) }, 'alarms and the digest could not be taken up'))
    // Botkit takes its time; what comes from Slack first would wait for it.
    if (slack) await hub().then(slack.start, slack.start)
    return {
      address: http.address,
      // At once, so that their patience does not add up: what is under way still has the store and what is known.
      stop: () =>
        stopAll(
          atOnce(http, requests, outbox, upkeep, ...(slack ? [slack] : []), ...(authoring ? [authoring] : [])),
          knowledge,
          content,
          ...(shared ? [shared] : []),
          opened,
        ),
    }
  } catch (error) {
    await stopAll(...started.reverse(), opened)
    throw error
  }
}
