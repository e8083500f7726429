import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { killAtRandom, within } from './kill.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'

/** `kill`: a thousand times at random, over ten thousand tickets. A round counts only where something was under way. */
export async function checkKill(words: readonly string[]): Promise<boolean> {
  const [rounds, tickets, seed] = [numberAfter(words, '--rounds', 1_000), numberAfter(words, '--tickets', 10_000), seedOf(words)]
  say(`kill: ${rounds} rounds over ${tickets} tickets, seed ${seed}`)
  return inTemporaryFolder(async folder => {
    const { verdict, hit, acknowledged, ready, cpu } = await killAtRandom({ folder, rounds, tickets, seed })
    const isGood = sizeOf(verdict) === 0 && hit >= rounds * 0.9 && acknowledged >= rounds * 5
    say(`${passOrFail(isGood)} kill: ${sayVerdict(verdict)}`)
    say(`  ${hit} of ${rounds} kills with something under way, ${acknowledged} acknowledged`)
    const times = (sorted: readonly number[]) => [0.5, 0.99, 1].map(share => `${Math.round(within(sorted, share))} ms`)
    const [median, late, last] = times(ready)
    say(`  ready again after p50 ${median}, p99 ${late}, at most ${last}`)
    const [usual, much, most] = times(cpu)
    say(`  of a processor that took p50 ${usual}, p99 ${much}, at most ${most}`)
    return isGood
  })
}
