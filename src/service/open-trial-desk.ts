import { randomInt } from 'node:crypto'
import { createLive } from '../delivery/live.js'
import { createDesk, type Desk } from '../desk.js'
import { createMemoryStore } from '../store/memory.js'
import type { Store } from '../store/store.js'
import type { Languages } from '../understanding/knowledge.js'

/** A desk for trying things out, on a store that ends with it: what is filed there is a ticket for nobody. */
export function openTrialDesk(knowledge: () => Languages): { readonly desk: Desk; readonly store: Store } {
  const store = createMemoryStore()
  const desk = createDesk({ store, knowledge, live: createLive(), now: () => new Date(), random: below => randomInt(below) })
  return { desk, store }
}
