import type { Conversation } from '../conversation/conversation.js'
import type { Deliver } from '../delivery/outbox.js'
import { undoMs } from './errands.js'

/** Since when replies of agents wait, by a clock that nobody sets: a change of the time of day takes no agent's ten seconds. */
interface UndoTimes {
  /** Takes note of the replies that are held now and were not before. */
  see(before: Pick<Conversation, 'held'> | null, next: Pick<Conversation, 'held'>): void
  /** For how many ms more a reply has to wait, by the key of its act; 0 where an earlier process held it: its time of day has come. */
  left(key: string): number
}

export function createUndoTimes(steady: () => number): UndoTimes {
  const since = new Map<string, number>()
  return {
    see(before, next) {
      for (const { key } of before?.held ?? []) if (!next.held.some(one => one.key === key)) since.delete(key)
      for (const { key } of next.held) if (!before?.held.some(one => one.key === key)) since.set(key, steady())
    },
    left(key) {
      const began = since.get(key)
      return began === undefined ? 0 : Math.max(0, began + undoMs - steady())
    },
  }
}

/** An agent's reply goes out when its undo has run out; the desk itself makes the line of it. */
export function deliverRelease(left: UndoTimes['left']): Deliver {
  return async ({ errand }) => {
    const ms = errand.kind === 'release' ? left(errand.act) : 0
    return { outcome: ms > 0 ? { kind: 'later', ms } : { kind: 'done' } }
  }
}
