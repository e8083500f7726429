import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DeskError } from '../../src/errors.js'
import { openStore, openToRead } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { startSlack } from '../support/slack/slack.js'
import { type Account, openAccount, type Verdict } from './account.js'
import { cardsOf, compareCards } from './cards.js'
import { type DeskOptions, type SlackThere, type StartsDesk, soundDesk, startDesk } from './desk-child.js'
import { said } from './forms-story.js'
import { keepRunning, type Running } from './keep-running.js'
import { recordStory } from './record-story.js'
import { seededDice } from './seeded-dice.js'
import { lastTurn, saveWaitingForms } from './waiting-forms.js'

export interface FormsOptions {
  readonly folder: string
  readonly forms: number
  /** A process is killed each time so many ms have gone by, so often at most. */
  readonly killEveryMs: number
  readonly mostKills?: number
  readonly seed: number
  /** An empty database that two instances share; none: one process over the folder. */
  readonly database?: string | null
  readonly fault?: DeskOptions['fault']
  /** Starts what is killed; processes of their own unless given. */
  readonly begin?: StartsDesk
}

export interface FormsReport {
  readonly verdict: Verdict
  readonly kills: number
  readonly sent: number
  readonly tickets: number
  readonly cards: number
}

/** Customers who confirm at the same time. */
const clients = 16

/**
 * How long the next card, and what may be tried again, is waited for once everything is confirmed, in ms: longer than the longest wait between two tries
 * (tickets/delivery.ts), or not long where it may never come.
 */
const [patience, shortPatience] = [800_000, 2_000]

/** Between two looks whether all is there, in ms: each reads all the documents. */
const lookMs = 500

/**
 * Forms that wait for their "yes", which each gets one to five times at once, through two instances where there is a database, while one process
 * after the other is killed and Slack loses one answer in ten. In the end there is one ticket for each, and one card.
 */
export async function confirmForms(options: FormsOptions): Promise<FormsReport> {
  const { folder, forms, killEveryMs, mostKills = 1_000, seed, database = null, fault = null, begin = startDesk } = options
  const recorded = join(folder, 'recorded.json')
  const place = { dataFolder: join(folder, 'data'), storeUrl: database }
  await recordStory(recorded)
  await inStore(place, store => saveWaitingForms(store, forms))
  const [dice, account, slack] = [seededDice(seed), openAccount(), await startSlack()]
  const triage = slack.channel('triage', [slack.bot])
  let posts = 0
  slack.faults.add('chat.postMessage', { kind: 'lost' }, { times: Number.POSITIVE_INFINITY, when: () => ++posts % 10 === 0 })
  const there: SlackThere = { apiUrl: slack.apiUrl, token: slack.home.token, triage: triage.id }
  const desk = { ...soundDesk, folder: place.dataFolder, recorded, fault, slack: there, database }
  const running = await keepRunning(database === null ? [desk] : [desk, desk], { everyMs: killEveryMs, most: mostKills, dice, begin })
  let sent = 0
  try {
    sent = await confirmAll(forms, running, account, dice)
    const longest = fault === 'unversioned' ? shortPatience : patience
    for (let [count, until] = [0, 0]; ; await pause(lookMs)) {
      const { size } = cardsOf(slack, triage)
      if (size > count || until === 0) [count, until] = [size, performance.now() + longest]
      if (performance.now() > until || (size >= forms && (await isAllDelivered(place)))) break
    }
  } finally {
    await running.end()
    await slack.stop()
  }
  const cards = cardsOf(slack, triage)
  const { verdict, tickets } = await inStore(place, store => compare(store, forms, account))
  compareCards(cards, tickets, verdict)
  return { verdict, kills: running.kills(), sent, tickets: tickets.size, cards: cards.size }
}

/** Each form, until an answer has come; says how many messages it took. */
async function confirmAll(forms: number, running: Running, account: Account, dice: () => number): Promise<number> {
  let [next, sent] = [0, 0]
  async function confirm(): Promise<void> {
    for (let form = next++; form < forms; form = next++) {
      const wanted = said(form, lastTurn)
      account.sent(wanted)
      for (let isAnswered = false; !isAnswered; ) {
        const copies = Array.from({ length: 1 + Math.floor(dice() * 5) }, async () => (await running.child()).ask(wanted))
        sent += copies.length
        for (const answer of await Promise.all(copies)) {
          account.heard(wanted, answer)
          isAnswered ||= answer.kind === 'answered'
        }
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, confirm))
  return sent
}

type Place = Parameters<typeof openToRead>[0]

async function inStore<T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> {
  const opened = await openStore(place)
  try {
    return await work(opened.store)
  } finally {
    await opened.stop()
  }
}

/** Whether nothing waits for another try: a post whose answer was lost would be made twice only then. While the store can't say so, something may. */
async function isAllDelivered(place: Place): Promise<boolean> {
  const store = await openToRead(place)
  try {
    return (await store.withDeliveries(1)).length === 0
  } catch (error) {
    if (error instanceof DeskError && error.code === 'STORE_UNAVAILABLE') return false
    throw error
  } finally {
    await store.stop()
  }
}

async function compare(store: Store, forms: number, account: Account) {
  const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
  const compared = await account.compare(store)
  for (const kind of ['lost', 'duplicated', 'unexpected', 'stale'] as const) {
    // The turns before were not sent but were there from the start.
    verdict[kind].push(...compared[kind].filter(one => kind !== 'unexpected' || one.includes('INV-')))
  }
  const tickets = new Set((await store.listTickets({ limit: forms * 2 + 1_000 })).map(({ ticket }) => ticket.reference))
  for (let missing = tickets.size; missing < forms; missing++) verdict.lost.push('a ticket')
  for (let more = forms; more < tickets.size; more++) verdict.duplicated.push('a ticket')
  return { verdict, tickets }
}
