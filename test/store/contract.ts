import type { Store } from '../../src/store/store.js'
import { deliveryCases } from './contract-deliveries.js'
import { listingCases } from './contract-listing.js'
import { requestCases } from './contract-requests.js'
import { savingCases } from './contract-saving.js'
import { reopeningCases, stoppingCases } from './contract-stopping.js'

export interface Opened {
  /** A new, empty store. */
  readonly open: () => Promise<Store>
  /** For stores that outlive a process: what the stopped store kept, opened anew. */
  readonly reopen?: (stopped: Store) => Promise<Store>
}

/** One promise of the Store interface. `run` rejects where a store breaks it. */
export interface ContractCase {
  readonly title: string
  readonly run: () => Promise<void>
}

/** The cases as plain functions, so that they can be run over broken stores as well and be seen to fail. */
export function contractCases({ open, reopen }: Opened): readonly ContractCase[] {
  const within = (title: string, work: (store: Store) => Promise<void>): ContractCase => ({ title, run: () => withStore(open, work) })
  return [
    ...savingCases(within),
    ...listingCases(within),
    ...requestCases(within),
    ...deliveryCases(within),
    ...stoppingCases(within),
    ...(reopen === undefined ? [] : reopeningCases({ open, reopen })),
  ]
}

export type Within = (title: string, work: (store: Store) => Promise<void>) => ContractCase

export function storeContract(name: string, opened: Opened): void {
  describe(`${name} keeps the store's contract:`, () => {
    for (const { title, run } of contractCases(opened)) it(title, run)
  })
}

async function withStore(open: () => Promise<Store>, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await open()
  try {
    await work(store)
  } finally {
    await store.stop()
  }
}
