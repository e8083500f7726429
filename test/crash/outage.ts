import { setTimeout as pause } from 'node:timers/promises'
import { createLive } from '../../src/delivery/live.js'
import type { Outbox } from '../../src/delivery/outbox.js'
import { createPace } from '../../src/delivery/slack/pace.js'
import { createDesk, type Desk } from '../../src/desk.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { counting } from '../desk/desks.js'
import { quickFiles } from '../store/quick-files.js'
import { type Slack, startSlack } from '../support/slack/slack.js'
import { smallKnowledge } from '../support/small-content.js'
import type { Verdict } from './account.js'
import { filed } from './forms-story.js'
import { judgePosts, type Tried } from './judge-posts.js'
import { seededDice } from './seeded-dice.js'
import { startSlackOutbox } from './slack-outbox.js'
import { ticking } from './ticking.js'

export interface OutageOptions {
  readonly folder: string
  readonly tickets: number
  /** Agents' replies to each ticket; with its card, its transcript and the claim three posts more. */
  readonly replies: number
  readonly hours: number
  readonly restarts: number
  readonly seed: number
  /** Looks nothing up: the control. */
  readonly isBlind?: boolean
}

export interface OutageReport {
  readonly verdict: Verdict
  readonly posts: number
  readonly misordered: number
  /** Attempts to post to one channel within less than a second of each other. */
  readonly tooFast: number
  readonly attempts: number
  /** What befell the attempts, by kind. */
  readonly faults: ReadonlyMap<string, number>
  readonly restarts: number
  /** When the last had arrived, in hours after the end of the outage. */
  readonly clearedAfter: number
}

const began = Date.parse('2026-11-26T08:00:00.000Z')
const hourMs = 3_600_000
const methods = ['chat.postMessage', 'chat.update', 'conversations.history', 'conversations.replies']

/**
 * Slack is away for hours while tickets are filed and agents write, and when it is back it refuses, fails, hangs and loses answers. The desk,
 * the store on the disk, the outbox and its pace are the real ones; their clock is not: it moves on while nothing is to be done. Nor are
 * the disk's syncs, of which it would make a hundred thousand: no power is cut here.
 */
export async function outage(options: OutageOptions): Promise<OutageReport> {
  const { folder, tickets, replies, hours, restarts, seed, isBlind = false } = options
  const [dice, clock, slack] = [seededDice(seed), ticking(began, () => running.at(-1)?.outbox.wake()), await startSlack()]
  const triage = slack.channel('triage', [slack.bot])
  const there = { apiUrl: slack.apiUrl, token: slack.home.token, triage: triage.id }
  const tried: Tried[] = []
  const end = began + hours * hourMs
  breakSlack(
    slack,
    () => clock.now().getTime() < end,
    dice,
    at => tried.push({ ...at, time: clock.now().getTime() }),
  )
  const languages: Languages = { en: smallKnowledge, zh: null }
  const random = counting()
  const running: { store: Store; desk: Desk; outbox: Outbox }[] = []

  async function start(): Promise<void> {
    const store = clock.watched(await openLowdbStore({ folder, files: quickFiles }))
    let outbox: Outbox | null = null
    const desk = createDesk({
      store,
      knowledge: () => languages,
      live: createLive(),
      now: clock.now,
      steady: () => clock.now().getTime(),
      random,
      outside: { agents: true, pushes: () => false },
      wake: () => outbox?.wake(),
    })
    outbox = await startSlackOutbox(
      { store, desk, languages, isBlind, now: clock.now, pace: createPace(() => clock.now().getTime()), timeout: 250, lookEveryMs: 1 },
      there,
    )
    running.push({ store, desk, outbox })
  }
  async function stop(): Promise<void> {
    const last = running.pop()
    await last?.outbox.stop()
    await last?.store.stop()
    clock.letGo()
  }
  const desk = () => running.at(-1)?.desk as Desk

  try {
    await start()
    const references = await fileTickets(desk(), tickets)
    const rounds = Math.max(replies, restarts)
    for (let round = 0; round < rounds; round++) {
      clock.goOnTo(began + ((round + 1) / (rounds + 1)) * hours * hourMs)
      while (!clock.isThere()) await pause(5)
      const act = { kind: 'reply' as const, words: `word ${round}` }
      for (const reference of round < replies ? references : []) await desk().act({ key: `reply ${round}`, reference, agent, act })
      if (round >= restarts) continue
      await stop()
      // No process starts within a second of the end of the one before.
      clock.pass(2_000)
      await start()
    }
    clock.goOnTo(Number.POSITIVE_INFINITY)
    while ((await running.at(-1)?.store.withDeliveries(1))?.length !== 0) await pause(20)
    // Not by the clock, which runs on while nothing is left.
    const clearedAfter = ((tried.at(-1)?.time ?? end) - end) / hourMs
    return { ...judgePosts(slack, triage, { references, replies, tried }), restarts, clearedAfter }
  } finally {
    await stop()
    await slack.stop()
  }
}

const agent = { id: 'U1', name: 'Mia' }

/** As many tickets, each claimed by an agent. */
async function fileTickets(desk: Desk, tickets: number): Promise<readonly string[]> {
  const references: string[] = []
  for (let at = 0; at < tickets; at++) {
    const wanted = filed(at + 1)
    if (wanted.do !== 'file') continue
    const { reference } = (await desk.file(wanted.request)).ticket
    references.push(reference)
    await desk.act({ key: 'claim', reference, agent, act: { kind: 'claim' } })
  }
  return references
}

/** Nothing works until the end of the outage; then of every hundred posts some are refused, fail, hang, or are taken and not answered. */
function breakSlack(slack: Slack, isAway: () => boolean, dice: () => number, note: (tried: Omit<Tried, 'time'>) => void): void {
  const ever = { times: Number.POSITIVE_INFINITY }
  for (const method of methods) slack.faults.add(method, { kind: 'status', status: 503 }, { ...ever, when: isAway })
  let drawn = 1
  const post = 'chat.postMessage'
  const share = (most: number, kind: string) => (given: Readonly<Record<string, string>>) => {
    const isIt = drawn < most
    if (isIt) note({ channel: given.channel ?? '', kind })
    return isIt
  }
  const draw = () => {
    drawn = dice()
    return false
  }
  slack.faults.add(post, { kind: 'hang' }, { ...ever, when: draw })
  slack.faults.add(post, { kind: 'rate-limited', retryAfter: 3 }, { ...ever, when: share(0.05, 'limited') })
  slack.faults.add(post, { kind: 'status', status: 500 }, { ...ever, when: share(0.1, 'failed') })
  slack.faults.add(post, { kind: 'hang' }, { ...ever, when: share(0.15, 'hung') })
  slack.faults.add(post, { kind: 'lost' }, { ...ever, when: share(0.35, 'lost') })
  slack.faults.add(
    post,
    { kind: 'hang' },
    {
      ...ever,
      when: given => {
        note({ channel: given.channel ?? '', kind: 'taken' })
        return false
      },
    },
  )
}
