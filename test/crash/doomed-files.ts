import type { Files } from '../../src/store/files.js'
import { systemError, watchedFiles } from '../store/watched-files.js'

/** The disk of a process that will die, and what it is seen by. */
export interface Doomed {
  readonly files: Files
  /** Resolves when it is dead: from then on nothing that it does counts. */
  readonly died: Promise<'died'>
  isDead(): boolean
  /** Before its time. */
  kill(): void
  /** What still waits for the disk is refused, so that it lets go of the folder. Nothing of it reaches the disk any more. */
  bury(): void
}

/**
 * A disk on which everything stands still before the `at`th call, as it does for a process that is killed there: what was done by then is done,
 * and nothing after it. Syncs are counted and left out, since a kill loses nothing of what the system holds; power cuts are another check.
 */
export function doomedFiles(at: number): Doomed {
  let [calls, isKilled] = [0, false]
  const isDead = () => isKilled || calls >= at
  let die: (how: 'died') => void = () => {}
  let refuse: (error: Error) => void = () => {}
  const died = new Promise<'died'>(resolve => {
    die = resolve
  })
  const buried = new Promise<never>((_resolve, reject) => {
    refuse = reject
  })
  // Where nobody waited for the disk any more.
  buried.catch(() => {})
  const files = watchedFiles(async call => {
    calls++
    if (calls === at) die('died')
    if (isDead()) await buried
    return call === 'sync' || call === 'syncFolder' ? 'skip' : undefined
  })
  const kill = () => {
    isKilled = true
    die('died')
  }
  return { files, died, isDead, kill, bury: () => refuse(systemError('EIO')) }
}
