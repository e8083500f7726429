import type { Store } from '../../src/store/store.js'

/** A clock that moves on by itself while nothing is due and nothing is being delivered, up to where it is let go. */
export interface Ticking {
  now(): Date
  /** From here on up to this time, in ms. */
  goOnTo(time: number): void
  isThere(): boolean
  /** So much goes by at once, in ms. */
  pass(ms: number): void
  /** The store, watched: what is claimed is being worked on, and a look that finds nothing lets time pass. */
  watched(store: Store): Store
  /** What was being worked on is not any more. */
  letGo(): void
}

/** The smallest step and the greatest, in ms: it doubles while nothing happens. */
const [least, most] = [200, 30_000]

/** `moved` is told whenever it has moved on: who then looks at once waits for no timer, of which there would be tens of thousands. */
export function ticking(start: number, moved: () => void): Ticking {
  const claimed = new Set<string>()
  let [time, until, step] = [start, start, least]
  return {
    now: () => new Date(time),
    goOnTo(to) {
      until = to
    },
    pass(ms) {
      time += ms
    },
    isThere: () => time >= until,
    letGo: () => claimed.clear(),
    watched(store) {
      // Typed, so that a method of another name is missed by the compiler and not by a clock that stands still.
      const watching: Pick<Store, 'claimDue' | 'giveBack'> = {
        async claimDue(...given) {
          const found = await store.claimDue(...given)
          for (const id of found) claimed.add(id)
          if (claimed.size > 0) step = least
          else {
            if (time < until) setImmediate(moved)
            time = Math.min(until, time + step)
            step = Math.min(most, step * 2)
          }
          return found
        },
        async giveBack(id) {
          claimed.delete(id)
          await store.giveBack(id)
        },
      }
      return new Proxy(store, {
        get(target, name) {
          const value: unknown = Reflect.get(Object.hasOwn(watching, name) ? watching : target, name)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
    },
  }
}
