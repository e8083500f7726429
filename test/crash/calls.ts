import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createLive } from '../../src/delivery/live.js'
import { createDesk, type Desk } from '../../src/desk.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { counting } from '../desk/desks.js'
import type { Scenario } from './call-scenarios.js'
import { carryOut } from './carry-out.js'
import { type DeskOptions, soundDesk, startDesk } from './desk-child.js'
import { shapeOf } from './forms-story.js'
import { type Recorded, replaying } from './recorded.js'

export interface CallsReport {
  /** Calls before which the process was killed. */
  readonly points: number
  readonly wrong: readonly string[]
}

interface CallsOptions {
  readonly folder: string
  /** See record-story. */
  readonly recorded: string
  readonly fault?: DeskOptions['fault']
  /** Ends at the first that is wrong. */
  readonly untilWrong?: boolean
  /** The first call before which it is killed; 1 unless given. */
  readonly from?: number
}

const time = Date.parse('2026-11-26T08:00:00.000Z')

/**
 * Plays a scenario and kills its process (kill -9) before the first call to the disk, then before the second, until it comes through. After
 * each kill everything is sent again, as every channel does that got no answer: what was answered before has to be answered the same, and
 * in the end everything has to be as if nothing had been.
 */
export async function killAtEveryCall(
  scenario: Scenario,
  { folder, recorded, fault = null, untilWrong = false, from = 1 }: CallsOptions,
): Promise<CallsReport> {
  const languages = replaying(JSON.parse(readFileSync(recorded, 'utf8')) as Recorded, shapeOf)
  const undisturbed = createMemoryStore()
  const { references } = await play(scenario, createDeskOver(undisturbed, languages))
  const wanted = await stateOf(undisturbed, scenario.conversations, references)
  const wrong: string[] = []
  for (let at = from; ; at += atOnce) {
    const found = await Promise.all(Array.from({ length: atOnce }, (_, more) => killAt(at + more)))
    const through = found.indexOf('through')
    for (const [more, one] of found.entries())
      if (one !== 'through') wrong.push(...one.map(what => `${scenario.name}, killed before call ${at + more}: ${what}`))
    if (through >= 0 || (untilWrong && wrong.length > 0)) return { points: at + Math.max(0, through) - from, wrong }
  }

  async function killAt(at: number): Promise<readonly string[] | 'through'> {
    const data = join(folder, `${scenario.name} ${at}`)
    await mkdir(data, { recursive: true })
    try {
      if (scenario.leftBy !== undefined) await dieAt({ folder: data, recorded, fault, at: scenario.leftBy, scenario })
      const { answers, isThrough } = await dieAt({ folder: data, recorded, fault, at, scenario })
      return isThrough ? 'through' : await lookAfter(scenario, data, languages, answers, wanted)
    } finally {
      await rm(data, { recursive: true, force: true })
    }
  }
}

/** Processes that are started at the same time, each over a folder of its own. */
const atOnce = 2

interface Dying {
  readonly folder: string
  readonly recorded: string
  readonly fault: DeskOptions['fault']
  readonly at: number
  readonly scenario: Scenario
}

/** What was answered before the process died; `isThrough`: it did not. */
async function dieAt({ folder, recorded, fault, at, scenario }: Dying) {
  const answers: string[] = []
  const child = await startDesk({ ...soundDesk, folder, recorded, fault, killAt: at, time })
  if (!child) return { answers, isThrough: false }
  const references: string[] = []
  for (const ask of scenario.requests) {
    const answer = await child.ask(ask(references))
    if (answer.kind === 'gone') return { answers, isThrough: false }
    answers.push(JSON.stringify(answer))
    references.push(...referencesIn(answers.at(-1) ?? '', references))
  }
  await child.kill()
  return { answers, isThrough: true }
}

async function lookAfter(
  scenario: Scenario,
  data: string,
  languages: Languages,
  answers: readonly string[],
  wanted: string,
): Promise<string[]> {
  const store = await openLowdbStore({ folder: data })
  try {
    const { quarantined } = await store.size()
    if (quarantined > 0) return [`${quarantined} documents were damaged`]
    const again = await play(scenario, createDeskOver(store, languages))
    const changed = answers.findIndex((answer, place) => answer !== again.answers[place])
    if (changed >= 0) return [`stale: request ${changed + 1} was answered ${answers[changed]}, then ${again.answers[changed]}`]
    const state = await stateOf(store, scenario.conversations, again.references)
    return state === wanted ? [] : [`it came to ${state}, not ${wanted}`]
  } finally {
    await store.stop()
  }
}

function createDeskOver(store: Store, languages: Languages): Desk {
  return createDesk({ store, knowledge: () => languages, live: createLive(), now: () => new Date(time), random: counting() })
}

async function play({ requests }: Scenario, desk: Desk) {
  const [answers, references]: [string[], string[]] = [[], []]
  for (const ask of requests) {
    const answer = { kind: 'answered', answer: await carryOut({ ...ask(references), n: 0 }, desk) }
    answers.push(JSON.stringify(answer))
    references.push(...referencesIn(answers.at(-1) ?? '', references))
  }
  return { answers, references }
}

function referencesIn(text: string, known: readonly string[]): readonly string[] {
  return [...new Set(text.match(/INV-[0-9A-Z]{6}/g))].filter(reference => !known.includes(reference))
}

/** All that is kept, but for how often it was saved; references by their order. */
async function stateOf(store: Store, conversations: readonly string[], references: readonly string[]): Promise<string> {
  const all = await Promise.all(conversations.map(id => store.load(id)))
  const { tickets } = await store.size()
  const text = JSON.stringify([tickets, ...all.map(one => one && { ...one, version: null })])
  return text.replace(/INV-[0-9A-Z]{6}/g, reference => `{ticket ${references.indexOf(reference) + 1}}`)
}
