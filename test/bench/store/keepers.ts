import { counterfoil } from './counterfoil.js'
import type { Keeper } from './keeper.js'
import { sqliteKeeper } from './sqlite.js'
import { stockLowdb } from './stock-lowdb.js'

/** By the names that the command line gives them. Null: it can't be had here. */
export const keepers: Readonly<Record<string, () => Promise<Keeper | null>>> = {
  counterfoil: async () => counterfoil,
  'stock-lowdb': async () => stockLowdb,
  sqlite: sqliteKeeper,
  postgres: async () => (await import('./postgres.js')).postgres,
}
