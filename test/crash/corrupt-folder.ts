import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { documentPath } from '../../src/store/document.js'
import { type Files, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import { filledConversation, fillFolder } from '../store/fill-folder.js'
import { sampleReference } from '../store/samples.js'
import { damages } from './damages.js'
import { seededDice } from './seeded-dice.js'

export interface CorruptOptions {
  readonly folder: string
  readonly mutations: number
  readonly tickets: number
  readonly seed: number
  readonly files?: Files
}

export interface CorruptReport {
  readonly started: number
  /** Of each start, in ms. */
  readonly startMs: readonly number[]
  /** Undamaged records that were not served as they were. */
  readonly unserved: string[]
  /** Damaged files whose bytes are nowhere any more. */
  readonly deleted: string[]
  /** Starts that did not go as they should otherwise. */
  readonly trouble: string[]
}

/** Undamaged records that are compared whole after each start; all of them are counted. */
const compared = 20

/** Damages one document after the other, each in another way, starts, looks for all others, and undoes the damage. */
export async function corruptFolder({ folder, mutations, tickets, seed, files = nodeFiles }: CorruptOptions): Promise<CorruptReport> {
  const report: CorruptReport & { started: number; startMs: number[] } = { started: 0, startMs: [], unserved: [], deleted: [], trouble: [] }
  const roll = seededDice(seed)
  const kinds = Object.entries(damages)
  await fillFolder(folder, tickets)
  await (await openLowdbStore({ folder })).stop()
  for (let mutation = 0; mutation < mutations; mutation++) {
    const [kind = '', damage] = kinds[mutation % kinds.length] ?? []
    const n = Math.floor(roll() * tickets)
    const path = documentPath(folder, `visitor ${n}`)
    const good = await readFile(path)
    const title = `${mutation} (document ${n} ${kind})`
    const isNew = (await damage?.(path, good, roll)) ?? []
    const bad = await readFile(path).catch(() => null)

    const before = performance.now()
    const store = await openLowdbStore({ folder, files }).catch((error: unknown) => void report.trouble.push(`${title}: ${String(error)}`))
    if (store) {
      report.started++
      report.startMs.push(performance.now() - before)
      await compareRest(store, n, tickets, roll, title, report)
      await store.stop()
    }
    if (bad && !(await isKept(folder, path, bad))) report.deleted.push(title)

    for (const one of [path, ...isNew]) await rm(one, { recursive: true, force: true })
    for (const name of await readdir(dirname(path))) if (/\.(?:old|tmp)$/.test(name)) await rm(join(dirname(path), name))
    await writeFile(path, good)
  }
  return report
}

/** All but the n-th. Whether that one is served depends on what was done to it. */
async function compareRest(
  store: Store,
  n: number,
  tickets: number,
  roll: () => number,
  title: string,
  report: CorruptReport,
): Promise<void> {
  const { conversations } = await store.size()
  if (conversations < tickets - 1 || conversations > tickets) report.unserved.push(`${title}: ${conversations} of ${tickets} are there`)
  for (let turn = 0; turn < compared; turn++) {
    const other = (n + 1 + Math.floor(roll() * (tickets - 1))) % tickets
    const stored = await store.load(`visitor ${other}`).catch(() => null)
    const found = await store.findTicket(sampleReference(other))
    const isServed = isDeepStrictEqual(stored, filledConversation(other)) && found?.conversation === `visitor ${other}`
    if (!isServed) report.unserved.push(`${title}: ${other} is not served as it was`)
  }
}

/** Whether these bytes, or the same conversation written afresh, are still in their place or in quarantine. */
async function isKept(folder: string, path: string, bytes: Buffer): Promise<boolean> {
  const quarantine = join(folder, 'quarantine')
  for (const place of [path, ...(await readdir(quarantine)).map(name => join(quarantine, name))]) {
    const there = await readFile(place).catch(() => null)
    if (there?.equals(bytes) || (place === path && there && isDeepStrictEqual(parsed(there), parsed(bytes)))) return true
  }
  return false
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return bytes
  }
}
