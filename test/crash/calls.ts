import { randomInt } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../../src/store/files.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { counting } from '../desk/desks.js'
import type { Scenario } from './call-scenarios.js'
import { soundDesk, startDesk, type Wanted } from './desk-child.js'
import { doomedFiles } from './doomed-files.js'
import { openWorkplace, type Workplace } from './workplace.js'

export interface CallsReport {
  /** Calls before which it was killed. */
  readonly points: number
  readonly wrong: readonly string[]
}

interface CallsOptions {
  readonly folder: string
  readonly languages: Languages
  /** See record-story: for processes of their own, which are killed (kill -9) before every `realEvery`th call; none without it. */
  readonly recorded?: string
  readonly realEvery?: number
  /** Answers before it has saved: the control. */
  readonly isHasty?: boolean
  /** Ends at the first that is wrong. */
  readonly untilWrong?: boolean
}

/** What a death left: the answers that came before it; `isThrough`: there was none. */
interface Left {
  readonly answers: readonly string[]
  readonly isThrough: boolean
}

const time = Date.parse('2026-11-26T08:00:00.000Z')

/** A disk on which nothing is synced and nothing happens. */
const soundFiles = (): Files => doomedFiles(Number.POSITIVE_INFINITY).files

/**
 * Plays a scenario and kills it before the first call to the disk, then before the second, until it comes through. After each kill everything
 * is sent again, as every channel does that got no answer: what was answered before has to be answered the same, and in the end everything
 * has to be as if nothing had been. The kill is that of doomed-files.ts, in this process, since a thousand real ones take most of an hour; some are real.
 */
export async function killAtEveryCall(scenario: Scenario, options: CallsOptions): Promise<CallsReport> {
  const { folder, languages, untilWrong = false, realEvery = 25 } = options
  const wanted = await inFolder(join(folder, 'undisturbed'), async data => (await playAll(scenario, data, languages, [])).state)
  const wrong: string[] = []
  for (let at = 1; ; at++) {
    const found = await inFolder(join(folder, `at ${at}`), data => killAt(at, data))
    if (found === 'through') return { points: at - 1, wrong }
    wrong.push(...found.map(what => `${scenario.name}, killed before call ${at}: ${what}`))
    if (untilWrong && wrong.length > 0) return { points: at, wrong }
  }

  async function killAt(at: number, data: string): Promise<readonly string[] | 'through'> {
    const posted: string[] = []
    if (scenario.leftBy !== undefined) await dieAt(scenario.leftBy, scenario, data, posted, options)
    const isReal = options.recorded !== undefined && scenario.canBeReal && at % realEvery === 0
    const { answers, isThrough } = await (isReal ? dieReally : dieAt)(at, scenario, data, posted, options)
    if (isThrough) return 'through'
    const again = await playAll(scenario, data, languages, posted)
    const changed = answers.findIndex((answer, place) => answer !== again.answers[place])
    if (changed >= 0) return [`stale: chore ${changed + 1} was answered ${answers[changed]}, then ${again.answers[changed]}`]
    return again.state === wanted ? [] : [`it came to ${again.state}, not ${wanted}`]
  }
}

async function inFolder<T>(folder: string, work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function dieAt(
  at: number,
  scenario: Scenario,
  folder: string,
  posted: string[],
  { languages, isHasty = false }: CallsOptions,
): Promise<Left> {
  const { files, died, isDead, bury } = doomedFiles(at)
  const answers: string[] = []
  const opening = openWorkplace({ folder, files, languages, now, random: below => randomInt(below), posted, isDead, isHasty })
  const playing = opening.then(place => play(scenario, place, answer => void (isDead() || answers.push(answer))))
  const how = await Promise.race([playing.then(() => 'through' as const), died])
  bury()
  // Whatever it comes to, nobody hears of it.
  await playing.catch(() => {})
  await (await opening.catch(() => null))?.store.stop()
  return { answers, isThrough: how === 'through' }
}

/** The same by a process that is killed. */
async function dieReally(
  at: number,
  { chores }: Scenario,
  folder: string,
  _posted: string[],
  { recorded = '' }: CallsOptions,
): Promise<Left> {
  const answers: string[] = []
  const child = await startDesk({ ...soundDesk, folder, recorded, killAt: at, time })
  if (!child) return { answers, isThrough: false }
  const references: string[] = []
  for (const chore of chores) {
    const answer = await child.ask(chore(references) as Wanted)
    if (answer.kind !== 'answered') return { answers, isThrough: false }
    answers.push(JSON.stringify(answer.answer))
    references.push(...newReferences(answers.at(-1), references))
  }
  await child.kill()
  return { answers, isThrough: true }
}

const now = () => new Date(time)

/** Everything again over what is there, undisturbed: the answers, and all that is kept then but for how often it was saved. */
async function playAll(scenario: Scenario, folder: string, languages: Languages, posted: string[]) {
  const place = await openWorkplace({ folder, files: soundFiles(), languages, now, random: counting(), posted })
  try {
    const answers: string[] = []
    const references = await play(scenario, place, answer => answers.push(answer))
    return { answers, state: await stateOf(scenario, place, references, posted) }
  } finally {
    await place.store.stop()
  }
}

async function play({ chores }: Scenario, { carryOut }: Workplace, answered: (answer: string) => void): Promise<readonly string[]> {
  const references: string[] = []
  for (const chore of chores) {
    const answer = JSON.stringify(await carryOut(chore(references)))
    answered(answer)
    references.push(...newReferences(answer, references))
  }
  return references
}

function newReferences(answer = '', known: readonly string[] = []): readonly string[] {
  return [...new Set(answer.match(/INV-[0-9A-Z]{6}/g))].filter(reference => !known.includes(reference))
}

/** References by their order, copies and what was posted by theirs; each copy has to be there, and nothing posted twice. */
async function stateOf(
  { conversations }: Scenario,
  { store, copies }: Workplace,
  references: readonly string[],
  posted: readonly string[],
) {
  const all = await Promise.all(conversations.map(id => store.load(id)))
  const { tickets, quarantined } = await store.size()
  const given = [...new Set(all.flatMap(one => one?.lines.flatMap(line => (line.from === 'agent' && line.copy ? [line.copy] : [])) ?? []))]
  for (const id of given) {
    const copy = await copies.find(copies.tokenOf(id))
    if (copy) await copies.read(copy)
    else return `the copy ${id} was given and is not there`
  }
  const kept = all.map(one => one && { ...one, version: null, deliveries: one.deliveries.map(({ errand }) => errand) })
  const text = JSON.stringify([tickets, quarantined, posted.length, new Set(posted).size, kept])
  return given
    .reduce((said, id, at) => said.replaceAll(id, `{copy ${at + 1}}`), text)
    .replace(/INV-[0-9A-Z]{6}/g, reference => `{ticket ${references.indexOf(reference) + 1}}`)
}
