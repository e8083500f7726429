import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { failCalls, scenarios } from './fail-calls.js'
import { fillDisk } from './fill-disk.js'
import { numberAfter, passOrFail, say } from './options.js'
import { retryingSync } from './retrying-sync.js'

/** Places at which calls are to fail, at least. */
const leastPoints = 500

/**
 * `disk-errors`: every call of every scenario fails with EIO, ENOSPC and EMFILE, alone and with all that come after it; then a small disk is
 * filled again and again. With `--control` the store tries a failed fsync again and believes it, which must fail.
 */
export async function checkDiskErrors(words: readonly string[]): Promise<boolean> {
  const isControl = words.includes('--control')
  say(`disk-errors: ${Object.keys(scenarios).join(', ')}${isControl ? ', where a failed fsync is tried again and believed' : ''}`)
  return inTemporaryFolder(async folder => {
    const between = isControl ? { between: retryingSync } : {}
    const { verdict, points, hit } = await failCalls({
      folder,
      wanted: Object.keys(scenarios),
      step: numberAfter(words, '--step', 1),
      ...between,
    })
    const isGood = sizeOf(verdict) === 0 && hit >= leastPoints
    say(`${passOrFail(isGood)} disk-errors: ${sayVerdict(verdict)}`)
    say(`  ${hit} of ${points} calls really failed`)
    if (isControl) return isGood
    const full = await fillDisk(folder, numberAfter(words, '--fills', 20))
    say(
      `${passOrFail(full.wrong.length === 0)} full disk (${full.disk}): filled ${full.fills} times, refused after at most ${full.refusedMs} ms,`,
    )
    say(`  saved again at most ${full.savedMs} ms after space was free; ${full.wrong.length} wrong`)
    for (const one of full.wrong.slice(0, 10)) say(`  ${one}`)
    return isGood && full.wrong.length === 0
  })
}
