import { clockSlackMs, isDue } from '../tickets/delivery.js'
import type { Summary } from './summary.js'

/** Which conversations have deliveries, when the next of each is due, and which are being worked on: for stores that one process holds. */
export class DueIndex {
  readonly #due = new Map<string, Waiting>()
  readonly #all = new Set<string>()
  readonly #claimed = new Map<string, { readonly at: number; readonly until: number }>()

  /** Takes in a conversation as it is stored now. */
  put({ id, hasDeliveries, firsts }: Pick<Summary, 'id' | 'hasDeliveries' | 'firsts'>): void {
    if (hasDeliveries) this.#all.add(id)
    else this.#all.delete(id)
    if (firsts.length === 0) this.#due.delete(id)
    else {
      const next = Math.min(...firsts.map(({ due }) => Date.parse(due)))
      const lastSet = Math.max(...firsts.map(({ set, since }) => Date.parse(set ?? since)))
      this.#due.set(id, { next, lastSet, firsts })
    }
  }

  forget(id: string): void {
    this.#all.delete(id)
    this.#due.delete(id)
  }

  claim(now: Date, leaseMs: number, limit: number, moreLeftBehind = 0): readonly string[] {
    const time = now.getTime()
    const free = [...this.#due].filter(([id, waiting]) => isAnyDue(waiting, now) && !this.#isClaimed(id, time))
    const ids = free.sort(([, a], [, b]) => a.next - b.next).map(([id]) => id)
    const leftBehind = ids.filter(id => this.#claimed.has(id)).slice(0, limit + moreLeftBehind)
    const others = ids.filter(id => !this.#claimed.has(id)).slice(0, Math.max(0, limit - leftBehind.length))
    const claimed = [...leftBehind, ...others]
    for (const id of claimed) this.#claimed.set(id, { at: time, until: time + leaseMs })
    return claimed
  }

  renew(ids: readonly string[], now: Date, leaseMs: number): readonly string[] {
    const mine = ids.filter(id => this.#claimed.has(id))
    for (const id of mine) this.#claimed.set(id, { at: now.getTime(), until: now.getTime() + leaseMs })
    return mine
  }

  /** A claim that was made later than it is now was made before the clock was put back, and would last for hours. */
  #isClaimed(id: string, time: number): boolean {
    const claim = this.#claimed.get(id)
    return claim !== undefined && claim.at <= time && claim.until > time
  }

  giveBack(id: string): void {
    this.#claimed.delete(id)
  }

  /** Conversations with deliveries that wait or were given up; those with plans only are left out. */
  list(limit: number): readonly string[] {
    return [...this.#all].slice(0, limit)
  }
}

/** When the deliveries that stand first in the lanes of a conversation are due. Times in ms. */
interface Waiting {
  readonly next: number
  readonly lastSet: number
  readonly firsts: Summary['firsts']
}

/** In an outage thousands wait, and all of them are looked through each second: their times are read again only where the clock was put back. */
function isAnyDue({ next, lastSet, firsts }: Waiting, now: Date): boolean {
  const time = now.getTime()
  return next <= time || (lastSet > time + clockSlackMs && firsts.some(one => isDue(one, now)))
}
