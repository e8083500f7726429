import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Files, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { type SlackService, startSlackService } from '../channels/slack/slack-service.js'
import { forgetKnown, knownLanguages } from '../support/known.js'
import { temporaryPrefix } from '../support/leaks.js'
import type { Person } from '../support/slack/world.js'
import { printTable } from './print-table.js'
import { quantile } from './quantile.js'

type Row = readonly string[]

const [eventsASecond, seconds, customers] = [20, 10, 40]
/** A disk that takes so long to sync is a busy one, in ms. */
const slowSync = 25
/** What the one channel is told to wait, in s. */
const heldBack = 5

const sayings = [
  'who pays for the postage?',
  'I lost my invoice',
  '发票丢了怎么办？',
  'is there a deadline for applying?',
  'thanks',
  'do you give refunds?',
]

/**
 * How soon Slack's events are acknowledged by HTTP, with the real model and the durable store, at 20 a second; and how soon replies are posted
 * while Slack wants to wait in one channel, at the product's own pace. Everything is on this machine. About a minute:
 * `npm run bench -- slack`.
 */
export async function benchSlack(): Promise<void> {
  try {
    const acknowledgements: Row[] = []
    for (const [what, files] of [
      ['durable store', nodeFiles],
      [`durable store, each sync ${slowSync} ms slower`, slowly(nodeFiles)],
    ] as const)
      acknowledgements.push(await withService({ files, paced: false }, service => measured(what, () => acknowledged(service))))
    print('acknowledgement', 'events', acknowledgements)
    const answers: Row[] = []
    for (const [what, isHeld] of [
      ['all channels free', false],
      [`one channel held back for ${heldBack} s, the others`, true],
    ] as const)
      answers.push(await withService({ files: nodeFiles, paced: true }, service => measured(what, () => answered(service, isHeld))))
    print('from a question to its answer in Slack', 'replies', answers)
  } finally {
    await forgetKnown()
  }
}

/** The time until each event is acknowledged, sent evenly, whether or not earlier ones are. */
async function acknowledged({ slack }: SlackService): Promise<readonly number[]> {
  const people = crowd(slack)
  const began = performance.now()
  const times: Promise<number>[] = []
  for (let sent = 0; sent < eventsASecond * seconds; sent++) {
    await pause(Math.max(0, began + (sent * 1_000) / eventsASecond - performance.now()))
    times.push(timed(() => slack.says(personAt(people, sent), slack.direct(personAt(people, sent)), sayings[sent % sayings.length] ?? '')))
  }
  const all = await Promise.all(times)
  // The first second is that of a service which has just been started.
  return all.slice(eventsASecond)
}

/** The time until each customer has their answer; where one is held back, theirs is not counted. */
async function answered({ slack }: SlackService, isHeld: boolean): Promise<readonly number[]> {
  const [first, ...others] = crowd(slack)
  if (first && isHeld) {
    const own = slack.direct(first).id
    slack.faults.add(
      'chat.postMessage',
      { kind: 'rate-limited', retryAfter: heldBack },
      { times: 3, when: ({ channel }) => channel === own },
    )
    await slack.says(first, slack.direct(first), 'who pays for the postage?')
  }
  const times = others.map(async (person, at) => {
    await pause((at * 1_000) / eventsASecond)
    return timed(async () => {
      await slack.says(person, slack.direct(person), 'who pays for the postage?')
      while (!slack.messages(slack.direct(person)).some(({ bot }) => bot !== null)) await pause(1)
    })
  })
  return Promise.all(times)
}

async function withService<T>(
  { files, paced }: { readonly files: Files; readonly paced: boolean },
  work: (service: SlackService) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `${temporaryPrefix}bench-`))
  const store = await openLowdbStore({ folder, files })
  const service = await startSlackService('http', { known: await knownLanguages(), store, paced, burstWait: 1_200 })
  try {
    return await work(service)
  } finally {
    await service.stop()
    await store.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function slowly(files: Files): Files {
  const late = async (sync: () => Promise<void>) => {
    await pause(slowSync)
    await sync()
  }
  return {
    ...files,
    async create(path) {
      const file = await files.create(path)
      return { write: words => file.write(words), sync: () => late(() => file.sync()), close: () => file.close() }
    },
    syncFolder: path => late(() => files.syncFolder(path)),
  }
}

function crowd(slack: SlackService['slack']): readonly Person[] {
  return Array.from({ length: customers }, (_, n) => slack.person(`Customer ${n}`))
}

function personAt(people: readonly Person[], at: number): Person {
  const person = people[at % people.length]
  if (!person) throw new Error('nobody writes')
  return person
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** The CPU of this process is that of the loopback Slack, too; unlike the times it does not depend on what else the machine does. */
async function measured(what: string, measure: () => Promise<readonly number[]>): Promise<Row> {
  const before = process.cpuUsage()
  const times = await measure()
  const { user, system } = process.cpuUsage(before)
  const figures = [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times), (user + system) / 1_000 / times.length]
  return [what, ...figures.map(figure => figure.toFixed(0)), String(times.length)]
}

function print(what: string, counted: string, rows: readonly Row[]): void {
  printTable([what, 'p50 ms', 'p99 ms', 'most ms', 'CPU ms an event', counted], rows, 1)
  console.log()
}
