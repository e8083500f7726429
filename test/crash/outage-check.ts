import { inTemporaryFolder } from '../support/temporary-folder.js'
import { sayVerdict, sizeOf } from './account.js'
import { numberAfter, passOrFail, say, seedOf } from './options.js'
import { outage } from './outage.js'

/** `outage`: twelve hours without Slack, and then a Slack that fails in every way, for 5,000 posts about 500 tickets. */
export async function checkOutage(words: readonly string[]): Promise<boolean> {
  const [tickets, hours, seed] = [numberAfter(words, '--tickets', 500), numberAfter(words, '--hours', 12), seedOf(words)]
  say(`outage: ${hours} h, ${tickets} tickets, seed ${seed}`)
  return inTemporaryFolder(async folder => {
    const report = await outage({ folder, tickets, replies: 7, hours, restarts: 10, seed })
    const { verdict, posts, misordered, tooFast, attempts, faults, restarts, clearedAfter } = report
    const isGood = sizeOf(verdict) === 0 && misordered === 0 && tooFast === 0 && posts === tickets * 10
    say(
      `${passOrFail(isGood)} outage: ${sayVerdict(verdict)}, ${misordered} tickets out of order, ${tooFast} posts within a second of another`,
    )
    say(`  ${posts} posts by ${attempts} attempts: ${[...faults].map(([kind, count]) => `${count} ${kind}`).join(', ')}`)
    say(`  ${restarts} restarts; all had arrived ${clearedAfter.toFixed(1)} h after Slack was back`)
    return isGood
  })
}
