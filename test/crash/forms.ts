import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Conversation } from '../../src/conversation/conversation.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { openDesk } from '../support/chat.js'
import { type Slack, startSlack } from '../support/slack/slack.js'
import type { Channel } from '../support/slack/world.js'
import { smallKnowledge } from '../support/small-content.js'
import { openAccount, type Verdict } from './account.js'
import { type DeskChild, type DeskOptions, type SlackThere, soundDesk, startDesk } from './desk-child.js'
import { said, storyOf, valuesOf } from './forms-story.js'
import { recordStory } from './record-story.js'
import { seededDice } from './seeded-dice.js'

export interface FormsOptions {
  readonly folder: string
  readonly forms: number
  /** The process is killed each time so many ms have gone by, so often at most. */
  readonly killEveryMs: number
  readonly mostKills?: number
  readonly seed: number
  readonly fault?: DeskOptions['fault']
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

/** How long the cards, and what may be tried again, are waited for once everything is confirmed, in ms. */
const patience = 300_000

/**
 * Forms that wait for their "yes", which each gets one to five times at once, while the process is killed again and again and Slack loses one
 * answer in ten. In the end there is one ticket for each, and one card.
 */
export async function confirmForms({
  folder,
  forms,
  killEveryMs,
  mostKills = 1_000,
  seed,
  fault = null,
}: FormsOptions): Promise<FormsReport> {
  const [data, recorded] = [join(folder, 'data'), join(folder, 'recorded.json')]
  await recordStory(recorded)
  await fillIn(data, forms)
  const [dice, account] = [seededDice(seed), openAccount()]
  const slack = await startSlack()
  const triage = slack.channel('triage', [slack.bot])
  slack.faults.add('chat.postMessage', { kind: 'lost' }, { times: Number.POSITIVE_INFINITY, when: () => dice() < 0.1 })
  const there: SlackThere = { apiUrl: slack.apiUrl, token: slack.home.token, triage: triage.id }
  const service = await keepRunning({ ...soundDesk, folder: data, recorded, fault, slack: there }, killEveryMs, mostKills)
  let [next, sent] = [0, 0]
  try {
    const confirm = async () => {
      for (let form = next++; form < forms; form = next++) {
        const wanted = said(form, lastTurn)
        account.sent(wanted)
        for (;;) {
          const child = await service.child()
          const copies = Array.from({ length: 1 + Math.floor(dice() * 5) }, () => child.ask(wanted))
          sent += copies.length
          const answers = await Promise.all(copies)
          for (const answer of answers) account.heard(wanted, answer)
          if (answers.some(({ kind }) => kind === 'answered')) break
        }
      }
    }
    await Promise.all(Array.from({ length: clients }, confirm))
    for (const until = Date.now() + patience; fault !== 'forget' && Date.now() < until; await pause(100)) {
      if (cardsOf(slack, triage).size >= forms && (await isAllDelivered(data))) break
    }
  } finally {
    await service.end()
    await slack.stop()
  }
  return { ...(await compare(data, forms, account, slack, triage)), kills: service.kills(), sent }
}

const lastTurn = storyOf(0).length - 1

/** The process, started anew whenever it was killed. */
async function keepRunning(options: DeskOptions, killEveryMs: number, mostKills: number) {
  let [kills, isRunning] = [0, true]
  const start = async (): Promise<DeskChild> => {
    const child = await startDesk(options)
    if (!child) throw new Error('The process died before it was ready.')
    return child
  }
  let current = start()
  const killing = (async () => {
    while (isRunning && kills < mostKills) {
      const child = await current
      for (const until = performance.now() + killEveryMs; isRunning && performance.now() < until; ) await pause(20)
      if (!isRunning) return
      kills++
      const killed = child.kill()
      current = killed.then(start)
    }
  })()
  return {
    child: () => current,
    kills: () => kills,
    async end() {
      isRunning = false
      await killing
      await (await current).kill()
    },
  }
}

/** Every form up to its read-back: one is played, and the others are the same with other values. */
async function fillIn(folder: string, forms: number): Promise<void> {
  const memory = createMemoryStore()
  const desk = openDesk(smallKnowledge, { store: memory })
  for (let turn = 0; turn < lastTurn; turn++) {
    const wanted = said(1, turn)
    if (wanted.do === 'say') await desk.receive(wanted.message)
  }
  const model = JSON.stringify({ ...(await memory.load('web:1')), version: 0 })
  const [from, store] = [valuesOf(1), await openLowdbStore({ folder })]
  const like = (form: number) => {
    const to = valuesOf(form)
    return model
      .replaceAll(from.account, to.account)
      .replaceAll(from.title, to.title)
      .replaceAll(from.invoice_number, to.invoice_number)
      .replaceAll('"web:1', `"web:${form}`)
      .replaceAll('visitor 1"', `visitor ${form}"`)
  }
  try {
    await Promise.all(Array.from({ length: forms }, (_, form) => store.save(Conversation.parse(JSON.parse(like(form))))))
  } finally {
    await store.stop()
  }
}

/** Whether nothing waits for another try: a post whose answer was lost would be made twice only then. */
async function isAllDelivered(folder: string): Promise<boolean> {
  const store = await openLowdbStore({ folder, readOnly: true })
  try {
    return (await store.withDeliveries(1)).length === 0
  } finally {
    await store.stop()
  }
}

/** How many cards there are of each ticket. */
function cardsOf(slack: Slack, triage: Channel): ReadonlyMap<string, number> {
  const cards = new Map<string, number>()
  for (const { thread, metadata } of slack.messages(triage)) {
    const { ticket } = (metadata?.event_payload ?? {}) as { readonly ticket?: string }
    if (thread === null && ticket !== undefined) cards.set(ticket, (cards.get(ticket) ?? 0) + 1)
  }
  return cards
}

async function compare(folder: string, forms: number, account: ReturnType<typeof openAccount>, slack: Slack, triage: Channel) {
  const store = await openLowdbStore({ folder })
  try {
    const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
    const compared = await account.compare(store)
    for (const kind of ['lost', 'duplicated', 'unexpected', 'stale'] as const) {
      // The turns before were not sent but were there from the start.
      verdict[kind].push(...compared[kind].filter(one => kind !== 'unexpected' || one.includes('INV-')))
    }
    const filed = new Set((await store.listTickets({ limit: forms * 2 + 1_000 })).map(({ ticket }) => ticket.reference))
    for (let missing = filed.size; missing < forms; missing++) verdict.lost.push('a ticket')
    for (let more = forms; more < filed.size; more++) verdict.duplicated.push('a ticket')
    const cards = cardsOf(slack, triage)
    for (const reference of filed) if (!cards.has(reference)) verdict.lost.push(`the card of ${reference}`)
    for (const [reference, count] of cards) {
      if (count > 1) verdict.duplicated.push(`the card of ${reference}, ${count} times`)
      if (!filed.has(reference)) verdict.unexpected.push(`the card of ${reference}`)
    }
    return { verdict, tickets: filed.size, cards: cards.size }
  } finally {
    await store.stop()
  }
}
