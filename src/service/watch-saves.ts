import { DeskError } from '../errors.js'
import { onceASpell } from '../once-a-spell.js'
import type { Store } from '../store/store.js'

export interface WatchedSaves {
  /** The same store, to be used in the place of the one that was handed in. */
  readonly store: Store
  /** Whether the last save, of whichever conversation, could not be written, or nothing can be loaded to be saved. */
  readonly isFailing: boolean
}

/**
 * Notices saves that can't be written. Customers are told by whoever saves for them, and the operator would learn of it from nobody:
 * `onFailing` is called once for as long as it lasts, until a save has succeeded. What can't even be loaded can't be saved either, until it
 * can. What somebody else saved first is no failure of the store.
 */
export function watchSaves(store: Store, onFailing: (error: unknown) => void): WatchedSaves {
  const spell = onceASpell(onFailing)
  let failing: 'load' | 'save' | null = null
  async function watched<T>(what: 'load' | 'save', work: Promise<T>): Promise<T> {
    try {
      const done = await work
      if (what === 'save' || failing === 'load') {
        spell.passed()
        failing = null
      }
      return done
    } catch (error) {
      if (error instanceof DeskError && error.code === 'STORE_UNAVAILABLE') {
        failing = failing === 'save' ? 'save' : what
        spell.failed(error)
      }
      throw error
    }
  }
  return {
    store: {
      save: conversation => watched('save', store.save(conversation)),
      load: id => watched('load', store.load(id)),
      findTicket: reference => store.findTicket(reference),
      listTickets: filter => store.listTickets(filter),
      openRequests: invoiceNumber => store.openRequests(invoiceNumber),
      claimDue: (...asked) => store.claimDue(...asked),
      renew: (ids, now, leaseMs) => store.renew(ids, now, leaseMs),
      giveBack: id => store.giveBack(id),
      withDeliveries: limit => store.withDeliveries(limit),
      withFeedback: limit => store.withFeedback(limit),
      size: () => store.size(),
      stop: () => store.stop(),
    },
    get isFailing() {
      return failing !== null
    },
  }
}
