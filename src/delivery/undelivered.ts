import { nothingIfDamaged } from '../store/refusals.js'
import type { Store } from '../store/store.js'
import { type Delivery, isPlanned } from '../tickets/delivery.js'

/** A delivery that has not reached the outside, and the conversation it belongs to. */
export interface Undelivered {
  readonly conversation: string
  readonly delivery: Delivery
}

/** How many deliveries wait, and how many were given up and need somebody to look at them. */
export interface UndeliveredCount {
  readonly waiting: number
  readonly givenUp: number
}

/** What has not reached the outside although it is due, or was given up, of so many conversations at most, the oldest first. */
export async function readUndelivered(store: Pick<Store, 'withDeliveries' | 'load'>, most: number): Promise<readonly Undelivered[]> {
  const found: Undelivered[] = []
  for (const id of await store.withDeliveries(most)) {
    // One that is damaged is told of elsewhere.
    const conversation = await store.load(id).catch(nothingIfDamaged)
    for (const delivery of conversation?.deliveries ?? []) if (!isPlanned(delivery)) found.push({ conversation: id, delivery })
  }
  return found.sort((one, other) => (one.delivery.since < other.delivery.since ? -1 : 1))
}

/** Conversations that are counted. More than these waiting is an outage, whatever the number. */
const mostCounted = 1_000

/** How long a count is good for, in ms: whoever asks for the health asks often. */
const goodForMs = 5_000

/** Counts what is not delivered, at most every 5 seconds. `steady` gives ms of a clock that nobody sets. */
export function createUndeliveredCount(
  store: Pick<Store, 'withDeliveries' | 'load'>,
  steady: () => number = () => performance.now(),
): () => Promise<UndeliveredCount> {
  let last: { readonly at: number; readonly count: Promise<UndeliveredCount> } | null = null
  return () => {
    if (last === null || steady() - last.at > goodForMs) {
      const count = readUndelivered(store, mostCounted).then(countOf)
      last = { at: steady(), count }
      count.catch(() => {
        last = null
      })
    }
    return last.count
  }
}

export function countOf(found: readonly Undelivered[]): UndeliveredCount {
  const givenUp = found.filter(({ delivery }) => delivery.refused !== null).length
  return { waiting: found.length - givenUp, givenUp }
}
