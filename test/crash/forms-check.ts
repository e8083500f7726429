import { newDatabase, stopDatabases } from '../support/postgres.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { confirmForms } from './forms.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'

/**
 * `forms`: ten thousand confirmations, each sent one to five times at once, and a kill every ten seconds: of one process, or with `--postgres`
 * of two instances in turn. With `--control` two instances save whatever the version, which must fail.
 */
export async function checkForms(words: readonly string[]): Promise<boolean> {
  const [forms, every, seed] = [numberAfter(words, '--forms', 10_000), numberAfter(words, '--kill-every', 10), seedOf(words)]
  const isControl = words.includes('--control')
  const isShared = isControl || words.includes('--postgres')
  say(
    `forms: ${forms} confirmations${isShared ? ' through two instances' : ''}${isControl ? ' that look at no version' : ''}, a kill every ${every} s, seed ${seed}`,
  )
  try {
    return await inTemporaryFolder(async folder => {
      const { verdict, kills, sent, tickets, cards } = await confirmForms({
        folder,
        forms,
        killEveryMs: every * 1_000,
        seed,
        database: isShared ? await newDatabase() : null,
        fault: isControl ? 'unversioned' : null,
      })
      const isGood = sizeOf(verdict) === 0 && tickets === forms && cards === forms && kills > 0
      say(`${passOrFail(isGood)} forms: ${sayVerdict(verdict)}`)
      say(`  ${forms} forms confirmed by ${sent} messages over ${kills} kills -> ${tickets} tickets, ${cards} cards`)
      return isGood
    })
  } finally {
    await stopDatabases()
  }
}
