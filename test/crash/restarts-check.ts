import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { numberAfter, passOrFail, say } from './options.js'
import { restartAfterEveryTurn } from './restarts.js'

/** `restarts`: a thousand forms of seven turns, with a kill -9 after every turn. */
export async function checkRestarts(words: readonly string[]): Promise<boolean> {
  const forms = numberAfter(words, '--forms', 1_000)
  return inTemporaryFolder(async folder => {
    const { verdict, restarts, tickets } = await restartAfterEveryTurn({ folder, forms, batch: 100 })
    const isGood = sizeOf(verdict) === 0 && tickets === forms
    say(`${passOrFail(isGood)} restarts: ${sayVerdict(verdict)}`)
    say(`  ${forms} forms of seven turns, each through 7 processes (${restarts} in all) -> ${tickets} tickets`)
    return isGood
  })
}
