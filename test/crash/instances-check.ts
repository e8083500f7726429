import { newDatabase, stopDatabases } from '../support/postgres.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { instanceFaults, troubleInstances } from './instances.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'

/** What takes longer is no takeover, in ms. */
export const longestTakeover = 5_000

/** `instances`: fifty times one of two instances is killed, paused or cut off from the database. */
export async function checkInstances(words: readonly string[]): Promise<boolean> {
  const [count, lasts, seed] = [numberAfter(words, '--rounds', 50), numberAfter(words, '--pause', 30_000), seedOf(words)]
  say(`instances: ${count} rounds, a pause of ${lasts} ms, seed ${seed}`)
  const rounds = Array.from({ length: count }, (_, at) => instanceFaults[at % instanceFaults.length] ?? 'kill')
  try {
    return await inTemporaryFolder(async folder => {
      const report = await troubleInstances({ folder, url: await newDatabase(), rounds, lasts, seed })
      const { verdict, acknowledged, hit, slowestTurn, slowestDelivery } = report
      const isQuick = Math.max(slowestTurn, ...Object.values(slowestDelivery)) <= longestTakeover
      const isGood = sizeOf(verdict) === 0 && isQuick && hit > count / 2
      say(`${passOrFail(isGood)} instances: ${sayVerdict(verdict)}`)
      say(`  ${acknowledged} acknowledged; ${hit} of ${count} times the instance had something under way`)
      const taken = Object.entries(slowestDelivery).map(([fault, ms]) => `${Math.round(ms)} (${fault})`)
      say(`  answered by the other within ${Math.round(slowestTurn)} ms, deliveries taken over within ${taken.join(', ')} ms`)
      return isGood
    })
  } finally {
    await stopDatabases()
  }
}
