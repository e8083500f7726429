import { spawnSync } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError } from '../../src/errors.js'
import { type Files, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { systemError, watchedFiles } from '../store/watched-files.js'
import { Promises } from './store-promises.js'

export interface FillReport {
  /** What was filled: a disk in memory, or a budget of bytes where mounting one is not allowed. */
  readonly disk: string
  readonly fills: number
  readonly refusedMs: number
  readonly savedMs: number
  readonly wrong: string[]
}

interface SmallDisk {
  readonly disk: string
  readonly files: Files
  /** Leaves so many bytes free. */
  readonly fill: (free: number) => Promise<void>
  readonly free: () => Promise<void>
  readonly close: () => void
}

const mebibytes = 2 ** 20
const size = 16 * mebibytes
/** A refusal and the first save afterwards are to take no longer, in ms. */
const [longestRefusal, longestRecovery] = [1_000, 5_000]

/** Fills a small disk while conversations are saved, looks that everything acknowledged can be read, frees it, and looks that saves go on. */
export async function fillDisk(folder: string, fills: number, isMounted = true): Promise<FillReport> {
  const place = join(folder, 'small')
  await mkdir(place)
  const small = (isMounted ? mounted(place) : null) ?? budgeted()
  const report = { disk: small.disk, fills: 0, refusedMs: 0, savedMs: 0, wrong: [] as string[] }
  const promises = new Promises()
  const store = await openLowdbStore({ folder: join(place, 'data'), files: small.files })
  try {
    for (let fill = 0; fill < fills; fill++) {
      await small.fill(64 * 1_024)
      const refusedMs = await saveUntilFull(promises, store, fill, report.wrong)
      await promises.mustShow(store).catch((error: unknown) => report.wrong.push(`fill ${fill}: ${String(error)}`))
      await small.free()
      const before = performance.now()
      await promises.mustShow(store)
      if (!(await promises.save(store, fill))) report.wrong.push(`fill ${fill}: refused though there is space again`)
      const savedMs = performance.now() - before
      if (refusedMs > longestRefusal) report.wrong.push(`fill ${fill}: refused only after ${refusedMs} ms`)
      if (savedMs > longestRecovery) report.wrong.push(`fill ${fill}: saved only after ${savedMs} ms`)
      report.fills++
      report.refusedMs = Math.max(report.refusedMs, Math.round(refusedMs))
      report.savedMs = Math.max(report.savedMs, Math.round(savedMs))
    }
    const { lost, stale, unexpected } = await promises.compare(store)
    report.wrong.push(...lost, ...stale, ...unexpected)
  } finally {
    await store.stop()
    small.close()
  }
  return report
}

/** Saves until one is refused, and says how long the refusal took, in ms. */
async function saveUntilFull(
  promises: Promises,
  store: Awaited<ReturnType<typeof openLowdbStore>>,
  fill: number,
  wrong: string[],
): Promise<number> {
  for (let n = 0; n < 10_000; n++) {
    const next = promises.next(fill * 1_000 + n)
    const before = performance.now()
    const refusal = await store.save(next).then(
      saved => void promises.acknowledge(saved.id, saved.version),
      (error: unknown) => ({ error }),
    )
    if (!refusal) continue
    const { error } = refusal
    if (!(error instanceof DeskError && error.code === 'STORE_UNAVAILABLE' && error.message.includes('ENOSPC'))) wrong.push(String(error))
    return performance.now() - before
  }
  wrong.push(`fill ${fill}: never full`)
  return 0
}

function mounted(place: string): SmallDisk | null {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' })
  if (status !== 0) return null
  const ballast = join(place, 'ballast')
  return {
    disk: '16 MiB in memory',
    files: nodeFiles,
    async fill(free) {
      await rm(ballast, { force: true })
      const { bavail, bsize } = await statfs(place)
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)))
    },
    free: () => rm(ballast, { force: true }),
    close: () => void spawnSync('umount', [place], { stdio: 'ignore' }),
  }
}

/** Where mounting is not allowed: a write past the bytes that are left fails, as a full disk does. */
function budgeted(): SmallDisk {
  let left = Number.POSITIVE_INFINITY
  return {
    disk: 'a budget of bytes, since mounting is not allowed here',
    files: watchedFiles(async (call, _path, words = '') => {
      if (call !== 'write') return
      if (words.length > left) throw systemError('ENOSPC')
      left -= words.length
    }),
    async fill(free) {
      left = free
    },
    async free() {
      left = Number.POSITIVE_INFINITY
    },
    close: () => {},
  }
}
