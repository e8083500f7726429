import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DeskChild, DeskOptions } from './desk-child.js'
import { doomedFiles } from './doomed-files.js'
import { openDeskOver } from './open-desk-over.js'

/**
 * The same as `startDesk`, in this process: it is killed by a disk that stands still from there on, in a hundredth of the time that a process
 * takes to start. What it had in memory is never looked at again.
 */
export async function startDeskHere(options: DeskOptions): Promise<DeskChild> {
  const { files, died, isDead, kill, bury } = doomedFiles(Number.POSITIVE_INFINITY)
  const desk = await openDeskOver(options, files)
  const gone = { kind: 'gone' } as const
  let [n, underWay] = [0, 0]
  return {
    startCpuMs: 0,
    async ask(wanted) {
      if (isDead()) return gone
      n++
      underWay++
      // As over a pipe: whoever asks again and again lets others have their turn.
      await nextTurn()
      const answer = await Promise.race([desk.answer({ ...wanted, n }), died.then(() => gone)])
      underWay--
      return answer
    },
    underWay: () => underWay,
    signal() {},
    async kill() {
      kill()
      bury()
      await desk.stop()
    },
    gone: died.then(() => undefined),
  }
}
