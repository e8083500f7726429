import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openLowdbStore, openWholeStore, type WholeStore } from '../../src/store/lowdb-store.js'
import { type Lying, PowerCut } from '../store/power-cut.js'
import type { Verdict } from './account.js'
import { seededDice } from './seeded-dice.js'
import { longAfter, Promises } from './store-promises.js'

export interface CutOptions {
  readonly folder: string
  readonly cuts: number
  /** Saves that are acknowledged before a cut, at least. */
  readonly acksEach: number
  readonly seed: number
  /** A disk that says it did what it did not: the control. */
  readonly lying?: Lying
}

export interface CutReport {
  readonly verdict: Verdict
  readonly acks: number
  /** Cuts that went through a save under way. */
  readonly hit: number
  readonly starts: number
}

const [conversations, writers] = [24, 6]

/**
 * Cuts the power at random while six writers save and conversations go to the archive, and opens what the disk then holds, again and again: of each name and each content
 * that was not synced some of it, as dice say (see PowerCut). Every cut is a disk of its own.
 */
export async function cutPower({ folder, cuts, acksEach, seed, lying = () => false }: CutOptions): Promise<CutReport> {
  const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
  const roll = seededDice(seed)
  let [acks, hit, starts] = [0, 0, 0]
  for (let cut = 0; cut < cuts; cut++) {
    const [before, after] = [join(folder, `${cut}`), join(folder, `${cut}-after`)]
    await mkdir(before)
    await mkdir(after)
    const power = new PowerCut()
    const store = await openWholeStore({ folder: before, files: power.files(lying) })
    const promises = new Promises()
    await saveUntilCut(promises, power, acksEach, Math.floor(roll() * 200), store)
    if (power.isCut) hit++
    acks += promises.acks
    await store.stop()
    await power.restore(before, after, roll)
    const opened = await openLowdbStore({ folder: after }).catch((error: unknown) => void verdict.lost.push(`cut ${cut}: ${String(error)}`))
    if (!opened) continue
    starts++
    const found = await promises.compare(opened)
    if ((await opened.size()).quarantined > 0) found.stale.push('a document was damaged')
    for (const kind of ['lost', 'duplicated', 'unexpected', 'stale'] as const)
      verdict[kind].push(...found[kind].map(what => `cut ${cut}: ${what}`))
    await opened.stop()
  }
  return { verdict, acks, hit, starts }
}

async function saveUntilCut(promises: Promises, power: PowerCut, acksEach: number, callsMore: number, store: WholeStore): Promise<void> {
  const write = async (writer: number) => {
    for (let n = writer; ; n = n + writers < conversations ? n + writers : writer) {
      if (!(await promises.save(store, n))) return
      // What rests goes to the archive, and comes back with its next save.
      if (promises.acks % 8 === 0) await store.archive(longAfter).catch(() => 0)
      if (promises.acks === acksEach) power.cutAfter(callsMore)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
}
