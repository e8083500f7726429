import { migrate as bringUpToDate } from '../store/postgres/migrate.js'
import { placeOf } from '../store/postgres/place-of.js'
import { commandOf, type Surroundings, way } from './command.js'

/** `migrate`: what every start does first, on its own. */
export const migrate = commandOf('migrate', [
  way({ name: 'migrate' }, 'brings the tables of the database in STORE_URL up to date, as every start does', async () => migrateHere),
])

async function migrateHere(_given: unknown, { print, tell, config }: Surroundings): Promise<number> {
  const { storeUrl } = config()
  if (storeUrl === null) {
    tell('STORE_URL is not set: conversations are kept in the data folder, which needs no migration.')
    return 0
  }
  const { from, to } = await bringUpToDate(storeUrl, placeOf(storeUrl))
  print(from === to ? `The tables are up to date: version ${to}.` : `The tables were brought from version ${from} to ${to}.`)
  return 0
}
