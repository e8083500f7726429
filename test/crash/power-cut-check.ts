import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { cutPower } from './cut-power.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'

/** `power-cut`: 200 cuts after 100 acknowledged saves each, at least. With `--control` on a disk that leaves every fsync out, which must fail. */
export async function checkPowerCut(words: readonly string[]): Promise<boolean> {
  const [cuts, acksEach, seed] = [numberAfter(words, '--cuts', 200), numberAfter(words, '--acks', 100), seedOf(words)]
  const isControl = words.includes('--control')
  say(`power-cut: ${cuts} cuts${isControl ? ' on a disk that leaves every fsync out' : ''}, seed ${seed}`)
  return inTemporaryFolder(async folder => {
    const lying = (call: string) => isControl && (call === 'sync' || call === 'syncFolder')
    const { verdict, acks, hit, starts } = await cutPower({ folder, cuts, acksEach, seed, lying })
    const isGood = sizeOf(verdict) === 0 && starts === cuts && hit === cuts && acks >= cuts * acksEach
    say(`${passOrFail(isGood)} power-cut: ${sayVerdict(verdict)}`)
    say(`  ${hit} of ${cuts} cuts through a save, ${acks} acknowledged, ${starts} of ${cuts} started again`)
    return isGood
  })
}
