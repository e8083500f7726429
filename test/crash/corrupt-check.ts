import { inTemporaryFolder } from '../support/temporary-folder.js'
import { corruptFolder } from './corrupt-folder.js'
import { deletingQuarantine } from './deleting-quarantine.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'

/** A start is to take no longer, in ms. */
const longestStart = 5_000

/** `corrupt`: 500 mutations of a folder with 5,000 tickets. With `--control` damaged documents are deleted, which must fail. */
export async function checkCorrupt(words: readonly string[]): Promise<boolean> {
  const [mutations, tickets, seed] = [numberAfter(words, '--mutations', 500), numberAfter(words, '--tickets', 5_000), seedOf(words)]
  const isControl = words.includes('--control')
  say(`corrupt: ${mutations} mutations of ${tickets} tickets${isControl ? ', where damaged documents are deleted' : ''}, seed ${seed}`)
  return inTemporaryFolder(async folder => {
    const found = await corruptFolder({ folder, mutations, tickets, seed, ...(isControl ? { files: deletingQuarantine } : {}) })
    const slowest = Math.max(...found.startMs)
    const wrong = [...found.unserved, ...found.deleted, ...found.trouble]
    const isGood = found.started === mutations && wrong.length === 0 && slowest <= longestStart
    say(`${passOrFail(isGood)} corrupt: ${found.started} of ${mutations} started, the slowest in ${Math.round(slowest)} ms`)
    say(
      `  ${found.unserved.length} undamaged records not served, ${found.deleted.length} damaged files deleted, ${found.trouble.length} in other trouble`,
    )
    for (const one of wrong.slice(0, 10)) say(`  ${one}`)
    return isGood
  })
}
