import { openLowdbStore } from '../../../src/store/lowdb-store.js'
import type { Store } from '../../../src/store/store.js'
import { fillFolder } from '../../store/fill-folder.js'
import type { Keeper, Open } from './keeper.js'

/** The embedded store of this project. */
export const counterfoil: Keeper = {
  name: 'counterfoil',
  isDurable: true,
  async fill(place, count) {
    await fillFolder(place, count)
    // As after any other start: what was read is noted for the next one.
    await waitForMarks()
    await (await openLowdbStore({ folder: place })).stop()
  },
  open: async place => overStore(await openLowdbStore({ folder: place })),
}

export function overStore(store: Store): Open {
  return {
    async turn(n) {
      const stored = await store.load(`visitor ${n}`)
      if (!stored) throw new Error(`visitor ${n} is not there`)
      await store.save(stored)
    },
    stop: () => store.stop(),
  }
}

/** Files that were written within the last seconds are noted by nobody (see `nodeFiles.listMarked`). */
async function waitForMarks(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 3_500))
}
