import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { confirmForms } from './forms.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'

/** `forms`: ten thousand confirmations, each sent one to five times at once, and a kill every ten seconds. */
export async function checkForms(words: readonly string[]): Promise<boolean> {
  const [forms, every, seed] = [numberAfter(words, '--forms', 10_000), numberAfter(words, '--kill-every', 10), seedOf(words)]
  say(`forms: ${forms} confirmations, a kill every ${every} s, seed ${seed}`)
  return inTemporaryFolder(async folder => {
    const { verdict, kills, sent, tickets, cards } = await confirmForms({ folder, forms, killEveryMs: every * 1_000, seed })
    const isGood = sizeOf(verdict) === 0 && tickets === forms && cards === forms && kills > 0
    say(`${passOrFail(isGood)} forms: ${sayVerdict(verdict)}`)
    say(`  ${forms} forms confirmed by ${sent} messages over ${kills} kills -> ${tickets} tickets, ${cards} cards`)
    return isGood
  })
}
