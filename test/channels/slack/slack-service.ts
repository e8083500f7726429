import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHttp } from '../../../src/channels/http/server.js'
import { openHub, talkThrough } from '../../../src/channels/open-hub.js'
import type { Review } from '../../../src/content/reviews.js'
import { hearAccepted } from '../../../src/delivery/hear-accepted.js'
import { createLive } from '../../../src/delivery/live.js'
import { type Deliver, startOutbox } from '../../../src/delivery/outbox.js'
import { createOpensCopies } from '../../../src/desk/open-copy.js'
import { deliverRelease } from '../../../src/desk/undo-times.js'
import { createDesk, type Desk } from '../../../src/desk.js'
import type { Log } from '../../../src/log.js'
import type { ProposalWork } from '../../../src/proposals/proposal-work.js'
import { openSlackHalf } from '../../../src/service/open-slack-half.js'
import { outsideOf } from '../../../src/service/outside-of.js'
import { openCopyFiles } from '../../../src/store/copy-files.js'
import { createMemoryStore } from '../../../src/store/memory.js'
import type { Store } from '../../../src/store/store.js'
import { type SupportHours, usualHours } from '../../../src/tickets/support-hours.js'
import type { Languages } from '../../../src/understanding/knowledge.js'
import { counting } from '../../desk/desks.js'
import { inOrder } from '../../support/in-order.js'
import { temporaryPrefix } from '../../support/leaks.js'
import type { Mode } from '../../support/slack/bolt.js'
import { type Slack, startSlack } from '../../support/slack/slack.js'
import type { Channel, Person } from '../../support/slack/world.js'
import { smallKnowledge } from '../../support/small-content.js'
import { secret } from '../service.js'

/** The product's Slack half over a loopback Slack, with a desk in memory that has learnt enough to be spoken with. */
export interface SlackService {
  readonly slack: Slack
  readonly desk: Desk
  readonly store: Store
  /** Of the HTTP server. */
  readonly address: string
  readonly triage: Channel
  /** Members of support. */
  readonly mia: Person
  readonly noah: Person
  /** A customer of the home workspace. */
  readonly ada: Person
  /** Where authors are; the app knows of them only where there are proposals. */
  readonly faq: Channel
  /** Authors. */
  readonly lea: Person
  readonly otto: Person
  /** What was logged. */
  readonly logged: readonly { readonly level: string; readonly event: unknown; readonly said: unknown }[]
  /** What the service tells whoever has started it. */
  readonly told: readonly string[]
  /** Waits until `condition` holds, for `ms` at most, two seconds unless said, or throws `what`. */
  until(what: string, condition: () => boolean | Promise<boolean>, ms?: number): Promise<void>
  /** Moves the service's clock to a later moment. */
  goTo(moment: Date): void
  /** Stops the service and starts it again over what is stored. */
  restart(): Promise<void>
  stop(): Promise<void>
}

interface Options {
  readonly known?: Languages
  readonly paced?: boolean
  readonly botToken?: string
  /** How long more of a thought is waited for, in ms; not at all unless given. */
  readonly burstWait?: number
  /** When support works: without it nothing has a time. */
  readonly hours?: SupportHours
  /** What time it is when the service starts; signed requests are then refused. */
  readonly from?: Date
  /** When which entry has to be looked at again; authors have a channel where there are any. */
  readonly reviews?: readonly Review[]
  /** One in memory unless given. */
  readonly store?: Store
  /** What becomes of proposals; there are none unless given. Made anew at each start. */
  readonly proposals?: (parts: { readonly desk: Desk; readonly languages: Languages }) => ProposalWork
}

export async function startSlackService(
  mode: Mode,
  { known, paced = false, botToken, burstWait = 0, hours, from, store: givenStore, proposals, reviews }: Options = {},
): Promise<SlackService> {
  const slack = await startSlack({ paced })
  const [mia, noah, ada] = [slack.person('Mia'), slack.person('Noah'), slack.person('Ada')]
  const triage = slack.channel('triage', [slack.bot, mia, noah])
  const group = slack.group('support', [mia, noah])
  const [lea, otto] = [slack.person('Lea'), slack.person('Otto')]
  const faq = slack.channel('faq', [slack.bot, lea, otto, mia])
  const writers = slack.group('authors', [lea, otto])
  const store = givenStore ?? createMemoryStore()
  const folder = await mkdtemp(join(tmpdir(), temporaryPrefix))
  const copyFiles = await openCopyFiles(folder, secret)
  const logged: { level: string; event: unknown; said: unknown }[] = []
  const note = (level: string) => (event: unknown, said?: unknown) => void logged.push({ level, event, said })
  const log = { info: note('info'), warn: note('warn'), error: note('error') } as Log
  const told: string[] = []
  const settings = {
    botToken: botToken ?? slack.home.token,
    appToken: mode === 'socket' ? slack.world.app.appToken : null,
    signingSecret: mode === 'http' ? slack.world.app.signingSecret : null,
    triageChannel: triage.id,
    agents: [group.id],
    ...(proposals || reviews ? { authorsChannel: faq.id } : {}),
    ...(proposals ? { authors: [writers.id] } : {}),
    emoji: new Map([
      ['ticket', 'file'],
      ['eyes', 'claim'],
      ['white_check_mark', 'solve'],
    ] as const),
    apiUrl: slack.apiUrl,
  }
  const random = counting()
  const began = Date.now()
  let skipped = from ? from.getTime() - began : 0
  const now = () => new Date(Date.now() + skipped)

  async function open() {
    const languages: Languages = known ?? { en: smallKnowledge, zh: null }
    let address = ''
    const openCopy = createOpensCopies(store, copyFiles, now)
    const desk = createDesk({
      store,
      knowledge: () => languages,
      live: createLive(),
      now,
      random,
      outside: outsideOf(settings),
      ...(hours ? { hours: () => hours } : {}),
      wake: () => outbox.wake(),
    })
    const openedHub = openHub(desk)
    const half = openSlackHalf({
      settings,
      desk,
      talk: talkThrough(openedHub),
      burstWait,
      copies: { keep: copyFiles.keep, renew: copyFiles.renew },
      log,
      tell: line => void told.push(line),
      knowledge: { languages, hours: hours ?? usualHours, reviews: reviews ?? [] },
      copyUrl: copy => `${address}/copies/${copyFiles.tokenOf(copy)}`,
      now,
      ...(paced ? {} : { pace: { wait: () => 0, hold: () => {} } }),
    })
    const work = proposals?.({ desk, languages })
    const due: Deliver = async () => ({ outcome: { kind: 'done' } })
    const outbox = startOutbox({
      store,
      settle: desk.settle,
      deliver: {
        ...half.deliver,
        release: deliverRelease(desk.undoLeft),
        alarm: due,
        hear: hearAccepted(desk.receive),
        ...(work ? { 'proposal-work': work.deliver } : {}),
      },
      now,
      onTrouble: (event, error) => note('trouble')({ ...event, error }),
      lookEveryMs: 20,
    })
    const health = async () => ({
      conversations: 0,
      tickets: 0,
      quarantined: 0,
      archived: 0,
      reading: 'sentences' as const,
      deliveries: { waiting: 0, givenUp: 0 },
      content: inOrder,
    })
    const http = await startHttp({
      host: '127.0.0.1',
      port: 0,
      desk,
      secret,
      apiKeys: [],
      log,
      health,
      hub: openedHub,
      slack: half.listen,
      copies: { open: openCopy, tokenOf: copyFiles.tokenOf },
    })
    address = http.address
    if (mode === 'http') slack.door.url = `${http.address}/slack/events`
    // Botkit takes its time; an event that comes first would wait for it.
    await openedHub()
    await half.start()
    await desk.takeUpTimes()
    return {
      desk,
      address: http.address,
      async stop() {
        await half.stop()
        await work?.stop()
        await http.stop()
        await outbox.stop()
      },
    }
  }

  let running = await open()
  return {
    slack,
    get desk() {
      return running.desk
    },
    get address() {
      return running.address
    },
    store,
    triage,
    mia,
    noah,
    ada,
    faq,
    lea,
    otto,
    logged,
    told,
    async until(what, condition, ms = 2_000) {
      for (let turn = 0; turn < ms / 10; turn++) {
        if (await condition()) return
        await new Promise(resolve => setTimeout(resolve, 10))
      }
      throw new Error(`within ${ms / 1_000} seconds it did not happen that ${what}`)
    },
    goTo(moment) {
      skipped = moment.getTime() - Date.now()
    },
    async restart() {
      await running.stop()
      running = await open()
    },
    async stop() {
      await running.stop()
      await slack.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
