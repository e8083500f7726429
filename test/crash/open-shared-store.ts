import { setTimeout as pause } from 'node:timers/promises'
import { createLive, type Live } from '../../src/delivery/live.js'
import { createSharedLive } from '../../src/delivery/shared-live.js'
import type { Exclusively } from '../../src/desk/invoice-queue.js'
import { DeskError } from '../../src/errors.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import type { DeskOptions } from './desk-child.js'

interface Shared {
  readonly store: Store
  readonly live: Live
  readonly exclusively: Exclusively
}

/** The store of several instances with what they need among each other, as the service opens them; broken where it is to be. */
export async function openSharedStore(storeUrl: string, fault: DeskOptions['fault']): Promise<Shared> {
  const opened = await openStore({ dataFolder: '', storeUrl })
  const among = await opened.amongInstances()
  if (!among) throw new Error('A database is shared.')
  const store = broken(opened.store, fault)
  const live = createSharedLive({ here: createLive(), news: among.news, load: store.load })
  return { store, live, exclusively: fault === null ? among.locks.exclusively : (_keys, work) => work() }
}

function broken(store: Store, fault: DeskOptions['fault']): Store {
  if (fault === 'unversioned') return { ...store, save: whateverTheVersion(store) }
  return fault === 'unclaimed' ? inStep(store) : store
}

/** The beat, in ms, on which both instances look for what is due, and how long each then believes to ask whether it is still theirs. */
const [beatMs, askingMs] = [250, 100]

/**
 * Looks at no claim but its own: what the other is at is due, too. Two instances with such a store meet at the same delivery: both look on
 * one beat of the clock that they share, and neither keeps that it began before the other has read that nobody did.
 */
function inStep(store: Store): Store {
  const own = new Set<string>()
  return {
    ...store,
    async claimDue() {
      await pause(beatMs - (Date.now() % beatMs))
      const others = (await store.withDeliveries(100)).filter(id => !own.has(id))
      for (const id of others) own.add(id)
      return others
    },
    renew: ids => pause(askingMs, ids),
    async giveBack(id) {
      own.delete(id)
    },
  }
}

function whateverTheVersion(store: Store): Store['save'] {
  const save: Store['save'] = async conversation => {
    const version = (await store.load(conversation.id))?.version ?? 0
    return store.save({ ...conversation, version }).catch(error => {
      if (error instanceof DeskError && error.code === 'STALE_CONVERSATION') return save(conversation)
      throw error
    })
  }
  return save
}
