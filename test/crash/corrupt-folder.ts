import { isDeepStrictEqual } from 'node:util'
import { type Files, listMarked, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import { filledConversation, fillFolder } from '../store/fill-folder.js'
import { sampleReference } from '../store/samples.js'
import { archiveDamages } from './archive-damages.js'
import { fillArchive, strikeArchive } from './corrupt-archive.js'
import { strikeDocument } from './corrupt-document.js'
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

const documentKinds = Object.keys(damages)
const archiveKinds = Object.keys(archiveDamages)

/**
 * Damages one document after the other, each in another way, and between them the archive; starts, looks for all that was not damaged, and
 * undoes the damage.
 */
export async function corruptFolder({ folder, mutations, tickets, seed, files = nodeFiles }: CorruptOptions): Promise<CorruptReport> {
  const report: CorruptReport & { started: number; startMs: number[] } = { started: 0, startMs: [], unserved: [], deleted: [], trouble: [] }
  const roll = seededDice(seed)
  await fillFolder(folder, tickets)
  await fillArchive(folder, Math.ceil(tickets / 5))
  await (await openLowdbStore({ folder, files: marking(nodeFiles) })).stop()
  for (let mutation = 0; mutation < mutations; mutation++) {
    const n = Math.floor(roll() * tickets)
    const kind = mutation % (documentKinds.length + archiveKinds.length)
    const ofArchive = archiveKinds[kind - documentKinds.length]
    const struck = ofArchive
      ? await strikeArchive(folder, ofArchive, roll)
      : await strikeDocument(folder, n, documentKinds[kind] ?? '', roll)
    const title = `${mutation} (${struck.title})`

    const before = performance.now()
    const store = await openLowdbStore({ folder, files }).catch((error: unknown) => void report.trouble.push(`${title}: ${String(error)}`))
    if (store) {
      report.started++
      report.startMs.push(performance.now() - before)
      await compareRest(store, n, tickets, roll, title, report)
      report.unserved.push(...(await struck.compare(store)).map(wrong => `${title}: ${wrong}`))
      await store.stop()
    }
    if (!(await struck.isKept())) report.deleted.push(title)
    await struck.undo()
  }
  return report
}

/** The archive's index is kept beside it only where the file has a mark, which it gets seconds after its last change. */
function marking(disk: Files): Files {
  return { ...disk, listMarked: path => listMarked(path, 0) }
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
