import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Database } from '../../src/store/postgres/database.js'
import { createPostgresStore } from '../../src/store/postgres/postgres-store.js'
import { type CuttableProxy, startProxy } from '../support/cuttable-proxy.js'
import { asked } from '../support/postgres.js'
import { type Slack, startSlack } from '../support/slack/slack.js'
import { openAccount, type Verdict } from './account.js'
import { cardsOf, compareCards } from './cards.js'
import { type DeskChild, type DeskOptions, soundDesk, startDesk } from './desk-child.js'
import { recordStory } from './record-story.js'
import { seededDice } from './seeded-dice.js'
import { openVisitors } from './visitors.js'

/** What befalls one of the two. */
export const instanceFaults = ['kill', 'pause', 'cut', 'freeze'] as const
export type InstanceFault = (typeof instanceFaults)[number]

export interface InstancesOptions {
  /** An empty folder. */
  readonly folder: string
  /** An empty database. */
  readonly url: string
  readonly rounds: readonly InstanceFault[]
  /** Answers before each trouble and after it. */
  readonly answers?: number
  /** How long a pause and a cut last, in ms. */
  readonly lasts: number
  readonly seed: number
  readonly broken?: DeskOptions['fault']
}

export interface InstancesReport {
  readonly verdict: Verdict
  readonly acknowledged: number
  /** Rounds in which the instance had something under way: only these count. */
  readonly hit: number
  /** ms until what was sent to the instance in trouble was answered by the other, the longest. */
  readonly slowestTurn: number
  /** ms until what it was delivering was somebody else's or done, the longest of each kind of trouble. */
  readonly slowestDelivery: Readonly<Record<InstanceFault, number>>
}

/** How long a post takes, in ms. */
const postMs = 150

interface Instance {
  child: DeskChild
  readonly proxy: CuttableProxy
  readonly start: () => Promise<DeskChild>
}

/**
 * Two desk processes on one PostgreSQL, each over a network that can be cut, and customers who write to either, now and then to both at
 * once. In each round one of the two is killed, paused or cut off; whoever gets no answer asks the other. In the end everything is compared
 * with what was said, and each ticket has to have one card.
 */
export async function troubleInstances(options: InstancesOptions): Promise<InstancesReport> {
  const { folder, url, rounds, lasts, seed, answers = 20, broken = null } = options
  const recorded = join(folder, 'recorded.json')
  await recordStory(recorded)
  const slack = await startSlack()
  const triage = slack.channel('triage', [slack.bot])
  // As the real one: whoever delivers is at it for a while, so that another could begin the same meanwhile.
  slack.faults.add('chat.postMessage', { kind: 'slow', ms: postMs }, { times: Number.POSITIVE_INFINITY })
  const there = { apiUrl: slack.apiUrl, token: slack.home.token, triage: triage.id }
  const dice = seededDice(seed)
  const account = openAccount()
  const instances: Instance[] = []
  try {
    for (let n = 0; n < 2; n++) {
      const proxy = await startProxy(url)
      const start = async () => {
        const child = await startDesk({ ...soundDesk, folder, recorded, slack: there, database: proxy.url, fault: broken })
        if (!child) throw new Error(`An instance died before it was ready (seed ${seed}).`)
        return child
      }
      instances.push({ child: await start(), proxy, start })
    }
    const visitors = openVisitors(account, dice, at => instances[at]?.child ?? null, broken === null ? {} : { bothShare: 1 })
    const slowestDelivery: Record<InstanceFault, number> = { kill: 0, pause: 0, cut: 0, freeze: 0 }
    let hit = 0
    for (const fault of rounds) {
      await visitors.untilAnswered(account.acknowledged() + answers)
      const at = Math.floor(dice() * 2)
      const instance = instances[at]
      if (!instance) continue
      for (const until = performance.now() + 1_000; instance.child.underWay() === 0 && performance.now() < until; ) await pause(1)
      if (instance.child.underWay() > 0) hit++
      visitors.trouble(at)
      const claimed = await claims(url)
      const takenOver = untilTaken(url, claimed)
      await befall(instance, fault, lasts)
      slowestDelivery[fault] = Math.max(slowestDelivery[fault], await takenOver)
      await visitors.untilAnswered(account.acknowledged() + answers)
    }
    await visitors.leave()
    // Where it is broken on purpose, some may never come to their end.
    const verdict = await compare(url, account, { slack, triage, patience: broken === null ? 60_000 : 2_000 })
    return { verdict, acknowledged: account.acknowledged(), hit, slowestTurn: visitors.slowest(), slowestDelivery }
  } finally {
    for (const { child, proxy } of instances) {
      child.signal('SIGCONT')
      await child.kill()
      await proxy.stop()
    }
    await slack.stop()
  }
}

async function befall(instance: Instance, fault: InstanceFault, lasts: number): Promise<void> {
  if (fault === 'kill') {
    await instance.child.kill()
    instance.child = await instance.start()
  } else if (fault === 'pause') {
    instance.child.signal('SIGSTOP')
    await pause(lasts)
    instance.child.signal('SIGCONT')
  } else {
    instance.proxy[fault]()
    await pause(lasts)
    instance.proxy.mend()
  }
}

/** Who claims what is due in which conversation right now: nobody takes over what was done a moment before. */
async function claims(url: string): Promise<ReadonlyMap<unknown, unknown>> {
  const rows = await asked(
    url,
    'SELECT id, claimed_by || due::text AS claim FROM conversations WHERE claimed_by IS NOT NULL AND due <= now()',
  )
  return new Map(rows.map(({ id, claim }) => [id, claim]))
}

/** ms until each of these claims was somebody else's once, or what was due was done; 30 s where one stays. */
async function untilTaken(url: string, before: ReadonlyMap<unknown, unknown>): Promise<number> {
  const began = performance.now()
  const left = new Map(before)
  while (performance.now() - began < 30_000) {
    const now = await claims(url)
    for (const [id, claim] of left) if (now.get(id) !== claim) left.delete(id)
    if (left.size === 0) break
    await pause(50)
  }
  return performance.now() - began
}

async function compare(
  url: string,
  account: ReturnType<typeof openAccount>,
  { slack, triage, patience }: { readonly slack: Slack; readonly triage: Parameters<Slack['messages']>[0]; readonly patience: number },
): Promise<Verdict> {
  const store = createPostgresStore(new Database({ url }))
  try {
    const began = performance.now()
    while ((await store.withDeliveries(1)).length > 0 && performance.now() - began < patience) await pause(50)
    const verdict = await account.compare(store)
    const tickets = await store.listTickets({ limit: 100_000 })
    compareCards(cardsOf(slack, triage), new Set(tickets.map(({ ticket }) => ticket.reference)), verdict)
    return verdict
  } finally {
    await store.stop()
  }
}
