import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError } from '../../src/errors.js'
import { openCopyFiles } from '../../src/store/copy-files.js'
import type { Files } from '../../src/store/files.js'
import { openLowdbStore, openWholeStore } from '../../src/store/lowdb-store.js'
import { type Failing, PowerCut } from '../store/power-cut.js'
import { sampleDay, sampleReference } from '../store/samples.js'
import { samplePdf } from '../support/sample-copies.js'
import type { Verdict } from './account.js'
import { longAfter, Promises } from './store-promises.js'

/** `once`: that call alone; `on`: every call that writes from there on, until the disk is mended. */
interface Fault {
  readonly code: string
  readonly mode: 'once' | 'on'
}

export const faults: readonly Fault[] = ['EIO', 'ENOSPC', 'EMFILE'].flatMap(code => [
  { code, mode: 'once' },
  { code, mode: 'on' },
])

/** What is done while calls fail. A refusal is borne, anything else is thrown. */
type Scenario = (parts: Parts) => Promise<void>

interface Parts {
  readonly folder: string
  readonly files: Files
  readonly promises: Promises
  /** Looks what would be there if the power were cut now. */
  readonly cut: () => Promise<void>
  /** From here on no call fails any more. */
  readonly mend: () => void
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  async saves({ folder, files, promises, cut, mend }) {
    const store = await refusable(openLowdbStore({ folder, files }))
    if (!store) return
    for (const n of [1, 2, 3, 4]) {
      await promises.save(store, n)
      // Reads go on, and show what was acknowledged.
      await promises.mustShow(store)
    }
    await cut()
    mend()
    await promises.mustShow(store)
    for (const n of [1, 2, 3, 4]) if (!(await promises.save(store, n))) throw new Error(`${n} is refused by a disk that works again`)
    await store.stop()
  },
  async archive({ folder, files, promises, cut, mend }) {
    const store = await refusable(openWholeStore({ folder, files }))
    if (!store) return
    await promises.save(store, 4)
    await refusable(store.archive(longAfter))
    await promises.mustShow(store)
    // One of the two comes back.
    await promises.save(store, 2)
    await promises.mustShow(store)
    await cut()
    mend()
    await store.archive(longAfter)
    await promises.mustShow(store)
    for (const n of [1, 2, 3, 4]) if (!(await promises.save(store, n))) throw new Error(`${n} is refused by a disk that works again`)
    await store.archive(longAfter)
    await store.stop()
  },
  async copies({ folder, files }) {
    const copies = await refusable(openCopyFiles(folder, 'a secret', files))
    for (let n = 0; copies && n < 3; n++) {
      const of = { conversation: 'visitor 1', reference: sampleReference(1), name: 'scan.pdf', by: 'Bea' }
      const kept = await refusable(copies.keep(samplePdf(), of, sampleDay))
      if (kept?.kind !== 'kept') continue
      if (!(await refusable(copies.read(kept.copy)))) await copies.read(kept.copy)
    }
  },
}

export interface FailOptions {
  readonly folder: string
  readonly wanted: readonly string[]
  /** Only every so manieth call, and of the first so many; all unless said. */
  readonly step?: number
  readonly first?: number
  readonly with?: readonly Fault[]
  /** What stands between the store and the disk: nothing, or a control. */
  readonly between?: (files: Files) => Files
}

export interface FailReport {
  readonly verdict: Verdict
  /** Places at which a call failed; `hit` are those where it really did. */
  readonly points: number
  readonly hit: number
}

/**
 * Fails each call to the disk in turn, with each error. Whatever was acknowledged has to be there when the power is cut afterwards, what
 * was acknowledged has to be read meanwhile, and when the disk works again the same store has to go on.
 */
export async function failCalls({
  folder,
  wanted,
  step = 1,
  first = Number.POSITIVE_INFINITY,
  with: meant = faults,
  between = files => files,
}: FailOptions): Promise<FailReport> {
  const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
  let [points, hit] = [0, 0]
  for (const name of wanted) {
    const { calls } = await failOne(join(folder, name), name, () => null, between)
    for (const { code, mode } of meant)
      for (let at = 1; at <= Math.min(calls, first); at += step) {
        let isHit = false
        const failing: Failing = (call, _path, number) => {
          const isMeant = mode === 'once' ? number === at : number >= at && call !== 'read'
          isHit ||= isMeant
          return isMeant ? code : null
        }
        const found = await failOne(join(folder, `${name}-${code}-${mode}-${at}`), name, failing, between)
        points++
        if (isHit) hit++
        for (const kind of ['lost', 'duplicated', 'unexpected', 'stale'] as const)
          verdict[kind].push(...found.verdict[kind].map(what => `${name}, ${code} ${mode} at call ${at}: ${what}`))
      }
  }
  return { verdict, points, hit }
}

async function failOne(folder: string, name: string, failing: Failing, between: (files: Files) => Files) {
  const before = join(folder, 'before')
  await mkdir(before, { recursive: true })
  const power = new PowerCut()
  let isArmed = false
  const files = between(
    power.files(
      () => false,
      (...call) => (isArmed ? failing(...call) : null),
    ),
  )
  const promises = new Promises()
  const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
  const first = await openLowdbStore({ folder: before, files })
  for (const n of [1, 2]) await promises.save(first, n)
  await first.stop()

  power.calls = 0
  isArmed = true
  let calls = 0
  const mend = () => {
    isArmed = false
    calls = power.calls
  }
  let cuts = 0
  const cut = async () => {
    const after = join(folder, `after-${++cuts}`)
    await power.restore(before, after, 'synced')
    const found = await openLowdbStore({ folder: after })
    const compared = await promises.compare(found)
    await found.stop()
    for (const kind of ['lost', 'duplicated', 'unexpected', 'stale'] as const) verdict[kind].push(...compared[kind])
  }
  await scenarios[name]?.({ folder: before, files, promises, cut, mend }).catch((error: unknown) => verdict.unexpected.push(String(error)))
  if (isArmed) mend()

  await cut()
  return { calls, verdict }
}

/** Null where the disk refused, and says so in words that name it. */
async function refusable<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof DeskError && error.code === 'STORE_UNAVAILABLE') return null
    throw error
  }
}
