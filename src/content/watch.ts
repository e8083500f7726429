import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { contentFolders, snapshotOf } from './snapshot.js'

/**
 * For so long nothing may change before files are read: whoever saves byte by byte, or by way of a second file, is then done. Who is not has their file
 * read half written, which as a rule is a mistake that is told of and changes nothing, and read again.
 */
const usualQuietMs = 100

/**
 * Changes that no bell rings for (a network folder, a container's mount, a folder that was replaced) are found on a round: not more often
 * than this, nor so often that looking would take more than a hundredth of the time.
 */
const [shortestRoundMs, roundPerLook] = [2_000, 100]

interface Watching<Read> {
  readonly root: string
  /** The snapshot of what is in use already. */
  readonly taken: string
  /** Reads all files. */
  read(): Promise<Read>
  /** Is given what was read of files that had come to rest and did not change while they were read. Never two at once. */
  use(read: Read): Promise<void>
  /** Is told of what went wrong in the two above. */
  onTrouble(error: unknown): void
  readonly quietMs?: number
}

export interface Watch {
  /** Ends when nothing is read or used any more. */
  stop(): Promise<void>
}

/** Watches the folders of the authors' files, and has them read anew whenever something in them has changed and come to rest. */
export function watchContent<Read>({ root, taken, read, use, onTrouble, quietMs = usualQuietMs }: Watching<Read>): Watch {
  let [inUse, last, rung, stopped] = [taken, taken, false, false]
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> | null = null
  let lookMs = 0
  let bells: readonly FSWatcher[] = []

  function ring(): void {
    rung = true
    if (!looking && timer && last === inUse) lookAfter(0)
  }

  /** A folder that comes back; what else lies beside it rings no bell. */
  function ringAtTop(_event: string, name: string | null): void {
    if (name === null || contentFolders.includes(name)) ring()
  }

  function lookAfter(ms: number): void {
    if (timer) clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => {
      hangBells()
      looking = look()
        .catch(error => {
          onTrouble(error)
          return roundMs()
        })
        .then(ms => {
          looking = null
          lookAfter(ms)
        })
    }, ms)
  }

  /** One look; returns how long to wait for the next. */
  async function look(): Promise<number> {
    const before = performance.now()
    const seen = await snapshotOf(root)
    lookMs = performance.now() - before
    if (seen !== last) {
      last = seen
      return quietMs
    }
    if (seen === inUse && !rung) return roundMs()
    rung = false
    // Before it is read: what can't be read is not read again until it has changed.
    inUse = seen
    const found = await read()
    if ((await snapshotOf(root)) !== seen) rung = true
    else if (!stopped) await use(found)
    return rung ? quietMs : roundMs()
  }

  /** Bells that broke with their folders are hung up anew before each look: what the old ones were about to ring for is seen by it. */
  function hangBells(): void {
    for (const bell of bells) bell.close()
    bells = stopped ? [] : [...contentFolders.flatMap(folder => bellAt(join(root, folder), ring)), ...bellAt(root, ringAtTop)]
  }

  function roundMs(): number {
    return Math.max(shortestRoundMs, roundPerLook * lookMs)
  }

  hangBells()
  lookAfter(roundMs())
  return {
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      for (const bell of bells) bell.close()
      await looking
      for (const bell of bells) bell.close()
    },
  }
}

/** Rings at changes in a folder; nothing where it is not there, or the system has no more of them. The round is slower and sees as much. */
function bellAt(path: string, ring: (event: string, name: string | null) => void): readonly FSWatcher[] {
  try {
    const bell = watch(path, { persistent: false }, ring)
    bell.on('error', () => bell.close())
    return [bell]
  } catch {
    return []
  }
}
